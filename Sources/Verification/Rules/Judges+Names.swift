import Workbooks

extension Judges {
  /// Rule 34: names lead somewhere, and formulas do not use them.
  static func names(_ reading: BookReading, _ evidence: inout Evidence) {
    struct Key: Hashable {
      let name: String
      let sheet: Int?
    }
    var known: Set<Key> = []
    for name in reading.book.names {
      if !known.insert(Key(name: name.name.lowercased(), sheet: name.sheet)).inserted {
        evidence.note(.nameTwice(name.name))
      }
      let tokens = FormulaTokens(name.formula).tokens
      if name.formula.contains("#REF!") {
        evidence.note(.brokenName(name.name))
      } else if leadsNowhere(tokens, in: reading) {
        evidence.note(.nameOfNoSheet(name.name))
      }
      if !name.name.hasPrefix("_xlnm."), !isValid(name.name) {
        evidence.note(.invalidName(name.name))
      }
    }
    let defined = Set(reading.book.names.map { $0.name.lowercased() })
    let tables = Set(reading.book.sheets.flatMap { $0.tables.map { $0.name.lowercased() } })
    noteShapes(reading, &evidence) { shape in
      Set(shape.names).sorted().compactMap { written in
        let name = written.split(separator: "!").last.map(String.init) ?? written
        if defined.contains(name.lowercased()) { return .nameInFormula(name) }
        return tables.contains(name.lowercased()) || isBound(name, in: shape)
          ? nil : .unknownName(name)
      }
    }
  }

  /// Whether a name belongs to the formula itself: those that LET and LAMBDA give.
  private static func isBound(_ name: String, in shape: FormulaShape) -> Bool {
    name.lowercased().hasPrefix("_xlpm.") || shape.call(among: ["LET", "LAMBDA"]) != nil
  }

  private static func leadsNowhere(_ tokens: [FormulaToken], in reading: BookReading) -> Bool {
    tokens.contains { token in
      guard let reference = token.reference, reference.book == nil, let sheet = reference.sheet
      else { return false }
      return sheet.split(separator: ":", maxSplits: 1).contains {
        reading.places[$0.lowercased()] == nil
      }
    }
  }

  /// Whether a name may be defined: it starts with a letter, and looks like no cell.
  private static func isValid(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first == "_" || first == "\\",
      name.count <= 255,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "._\\?".contains($0) })
    else { return false }
    guard !["r", "c", "true", "false"].contains(name.lowercased()) else { return false }
    let tokens = FormulaTokens(name).tokens
    return tokens.count == 1 && tokens[0].kind == .name
  }

  /// Rule 35: short and plain names of sheets.
  static func sheetNames(_ reading: BookReading, _ evidence: inout Evidence) {
    var known: Set<String> = []
    for sheet in reading.sheets {
      let name = sheet.name
      if !known.insert(name.lowercased()).inserted { evidence.note(.sheetNameTwice, sheet) }
      if name.utf16.count > Limits.sheetName { evidence.note(.sheetNameTooLong, sheet) }
      if Reference.quoted(sheet: name) != name { evidence.note(.sheetNameNeedsQuotes, sheet) }
      if isDefault(name) { evidence.note(.sheetNameSaysNothing, sheet) }
    }
  }

  /// Whether a name is one that programs give: `Sheet1`, `Chart 2`.
  private static func isDefault(_ name: String) -> Bool {
    let words = name.lowercased().prefix { !$0.isNumber && $0 != " " }
    let rest = name.dropFirst(words.count).filter { $0 != " " }
    return ["sheet", "chart", "tabelle", "feuil", "hoja", "foglio"].contains(words)
      && rest.allSatisfy(\.isNumber)
  }
}
