/// What was found: one case for each kind of fault or advice, with what is needed to say it.
enum Fact: Hashable, Sendable {
  // 1 to 8: the workbook and its sheets
  case sheetWithoutRole
  case tabWithoutColor
  case tabColorDiffers(role: String)
  case tabColorShared(with: String)
  case noCover
  case coverLacks(CoverFact)
  case hashDiffers
  case contentsLacks(sheet: String)
  case noLinkBack
  case brokenLink(String)
  case guideLacks(GuidePart)
  case noTitle
  case titleDiffers(String)
  case noPurposeLine
  case noMasterCheckInHeader
  case wrongOrder(after: String)
  case readsOutput(sheet: String)
  case externalBook(String)
  case externalReference
  case externalConnection
  case hiddenSheet
  case veryHiddenSheet
  case hiddenRow
  case hiddenColumn
  case filteredRow
  case invisibleText
  case invisibleFormat
  case hiddenName(String)
  case hiddenFormula

  // 9 to 14: columns and time
  case noColumnMap
  case columnMapDiffers(found: String, expected: String)
  case noUnit
  case numberAmongPeriods
  case constantBesidePeriods
  case periodElsewhere(String, column: String)
  case periodOutOfOrder(String)
  case noTimeline
  case flagNotZeroOrOne
  case flagWithoutTotal
  case openingNotFromClosing
  case closingNotFromOpening

  // 15 to 26: formulas
  case oddFormula(expected: String)
  case numberAmongFormulas
  case differsFromBlock
  case calculatesWithOtherSheets(rows: Int)
  case calculatedTwice(first: String)
  case embeddedConstant(String)
  case formulaTooLong
  case formulaTooDeep
  case nestedIf
  case forbiddenFunction(String)
  case volatileFunction(String)
  case circle([String])
  case circlesNotJudged
  case iterates
  case macros(String)
  case customFunction(String)
  case roundsInChain(String)
  case precisionAsDisplayed
  case simulationUnlabelled
  case simulationLacks(SimulationPart)
  case seedDiffers
  case functionNotPortable(String)
  case indexOnRow
  case structuredReference
  case noCachedValue
  case cachedError(String)
  case brokenReference
  case valueDiffers(engine: String, stored: String, recalculated: String)
  case notCalculable(engine: String, error: String)
  case manualCalculation

  // 27 to 34: inputs, labels and names
  case inputWithoutUnit
  case inputWithoutSource
  case inputElsewhere
  case inputsLack(String)
  case inputWithoutValidation
  case validationWithoutPrompt
  case inputNotInItsColors
  case numberWithoutInputStyle
  case formulaInInputStyle
  case linkWithoutLinkStyle
  case linkStyleWithoutLink
  case styleNotInKey(String)
  case noCaseChooser
  case chooserNotRead
  case notProtected
  case passwordProtected
  case inputLocked
  case formulaUnlocked
  case rowWithoutLabel
  case labelTwice(String)
  case noSignConvention
  case brokenName(String)
  case nameOfNoSheet(String)
  case invalidName(String)
  case nameTwice(String)
  case nameInFormula(String)
  case unknownName(String)

  // 35 to 40: checks and control
  case sheetNameTooLong
  case sheetNameNeedsQuotes
  case sheetNameSaysNothing
  case sheetNameTwice
  case noChecksSheet
  case checkLacks(CheckPart)
  case noMasterCheck
  case masterLeavesOut
  case checkFails
  case checkMissing(MinimumCheck)
  case checkIsTruthValue
  case checkNotZeroOrOne
  case checkWordWrong
  case noLog
  case logLacks(String)
  case noHash
  case notSaidHowVerified

  // 41 to 45: reading and printing
  case panesNotFrozen
  case panesElsewhere(expected: String)
  case cursorElsewhere(String)
  case coverNotActive
  case zoomUnfit(Int)
  case notLandscape
  case notOnePageWide
  case noRepeatedRows
  case footerLacks(String)
  case mergedCells
  case spacerColumn
  case chartWithoutAltText
  case lowContrast(String)
  case noDocumentTitle
  case noLanguage
  case chartWithoutTitle
  case chartWithoutAxisTitles
  case chartWithoutSource
  case chartDataElsewhere(String)
  case noCreationDate
  case createdOnAnotherDay
}

/// What a cover says.
enum CoverFact: String, CaseIterable, Hashable, Sendable {
  case purpose, audience, status, version, scenario, hash, seed, currency, contact, disclaimer
  case priceDate = "price date"
}

/// What a guide says.
enum GuidePart: String, CaseIterable, Hashable, Sendable {
  case whatToChange = "what to change"
  case whatToLeave = "what not to change"
  case colorKey = "a colour key"
  case howToRunAgain = "how to run it again"
}

/// What stands on a sheet of simulated values.
enum SimulationPart: String, CaseIterable, Hashable, Sendable {
  case seed = "the seed"
  case paths = "how many paths there are"
  case command = "the command that makes it anew"
}

/// What belongs to a check.
enum CheckPart: String, CaseIterable, Hashable, Sendable {
  case description = "a description"
  case value = "a value"
  case tolerance = "a tolerance"
  case flag = "a 1 or 0"
  case word = "a word"
  case link = "a link to what it checks"
}

/// A check that every workbook of ours has.
enum MinimumCheck: String, CaseIterable, Hashable, Sendable {
  case applications = "applications add up to AI"
  case estate = "AI and the rest add up to the estate"
  case shares = "shares are 100 %"
  case eligible = "eligible and excluded spend add up"
  case ledgers = "ledgers close"
  case years = "commitments by year add up to the contract"
  case shortfall = "no shortfall is below zero"
  case tier = "the discount's tier matches the commitment"
  case plans = "nothing is discounted twice"
  case asBuilt = "the total is the one as built"
  case clauses = "effects of clauses reconcile"
  case errors = "no cell holds an error"
  case prices = "prices are not stale"
}
