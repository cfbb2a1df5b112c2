extension Fact {
  /// Which workbooks it is a fault in; anywhere else it is advice.
  enum Standing {
    /// In every workbook: it can make a number wrong, or hide how the number came about.
    case everywhere
    /// In workbooks of ours, which promise to keep the rules.
    case ours
    /// In none.
    case nowhere
  }

  /// Which workbooks it is a fault in.
  var standing: Standing {
    switch self {
    case .brokenLink, .externalBook, .externalReference, .externalConnection, .hiddenSheet,
      .veryHiddenSheet, .hiddenRow, .hiddenColumn, .invisibleText, .invisibleFormat, .hiddenFormula,
      .oddFormula, .numberAmongFormulas, .volatileFunction, .circle, .iterates, .macros,
      .precisionAsDisplayed, .noCachedValue, .cachedError, .brokenReference, .valueDiffers,
      .brokenName, .nameOfNoSheet, .invalidName, .nameTwice, .unknownName, .sheetNameTooLong,
      .sheetNameTwice:
      .everywhere
    case .calculatesWithOtherSheets, .calculatedTwice, .circlesNotJudged, .notCalculable,
      .inputsLack, .spacerColumn:
      .nowhere
    case .sheetWithoutRole, .tabWithoutColor, .tabColorDiffers, .tabColorShared, .noCover,
      .coverLacks, .hashDiffers, .contentsLacks, .noLinkBack, .guideLacks, .noTitle, .titleDiffers,
      .noPurposeLine, .noMasterCheckInHeader, .wrongOrder, .readsOutput, .filteredRow, .hiddenName,
      .noColumnMap, .columnMapDiffers, .noUnit, .numberAmongPeriods, .constantBesidePeriods,
      .periodElsewhere, .periodOutOfOrder, .noTimeline, .flagNotZeroOrOne, .flagWithoutTotal,
      .openingNotFromClosing, .closingNotFromOpening, .differsFromBlock, .embeddedConstant,
      .formulaTooLong, .formulaTooDeep, .nestedIf, .forbiddenFunction, .customFunction,
      .roundsInChain, .simulationUnlabelled, .simulationLacks, .seedDiffers, .functionNotPortable,
      .indexOnRow, .structuredReference, .manualCalculation, .inputWithoutUnit,
      .inputWithoutSource, .inputElsewhere, .inputWithoutValidation, .validationWithoutPrompt,
      .inputNotInItsColors, .numberWithoutInputStyle, .formulaInInputStyle, .linkWithoutLinkStyle,
      .linkStyleWithoutLink, .styleNotInKey, .noCaseChooser, .chooserNotRead, .notProtected,
      .passwordProtected, .inputLocked, .formulaUnlocked, .rowWithoutLabel, .labelTwice,
      .noSignConvention, .nameInFormula, .sheetNameNeedsQuotes, .sheetNameSaysNothing,
      .noChecksSheet, .checkLacks, .noMasterCheck, .masterLeavesOut, .checkFails, .checkMissing,
      .checkIsTruthValue, .checkNotZeroOrOne, .checkWordWrong, .noLog, .logLacks, .noHash,
      .notSaidHowVerified, .panesNotFrozen, .panesElsewhere, .cursorElsewhere, .coverNotActive,
      .zoomUnfit, .notLandscape, .notOnePageWide, .noRepeatedRows, .footerLacks, .mergedCells,
      .chartWithoutAltText, .lowContrast, .noDocumentTitle, .noLanguage, .chartWithoutTitle,
      .chartWithoutAxisTitles, .chartWithoutSource, .chartDataElsewhere, .noCreationDate,
      .createdOnAnotherDay:
      .ours
    }
  }

  /// How much it matters in a workbook.
  func severity(isOurs: Bool) -> Finding.Severity {
    switch standing {
    case .everywhere: .fault
    case .ours: isOurs ? .fault : .advice
    case .nowhere: .advice
    }
  }
}
