import Workbooks

extension Judges {
  /// Rule 7: nothing outside of the workbook.
  static func outside(_ reading: BookReading, _ evidence: inout Evidence) {
    for book in reading.book.externalBooks { evidence.note(.externalBook(book)) }
    for name in reading.book.names {
      let tokens = FormulaTokens(name.formula).tokens
      if let book = tokens.lazy.compactMap({ $0.reference?.book }).first {
        evidence.note(.externalBook("\(name.name), \(book)"))
      }
    }
    let connections = ["xl/connections.xml", "xl/queryTables/"]
    if reading.book.parts.contains(where: { part in connections.contains { part.hasPrefix($0) } }) {
      evidence.note(.externalConnection)
    }
    noteShapes(reading, &evidence) { $0.readsOtherBook ? [.externalReference] : [] }
    for sheet in reading.sheets {
      for link in sheet.sheet.links where leadsToWorkbook(link.target) {
        if let range = RangeText.range(link.range) {
          evidence.note(
            .externalBook(link.target), sheet, row: range.rows.lowerBound,
            column: range.columns.lowerBound)
        } else {
          evidence.note(.externalBook(link.target), sheet)
        }
      }
    }
  }

  private static func leadsToWorkbook(_ target: String) -> Bool {
    let path = target.lowercased().prefix { $0 != "#" && $0 != "?" }
    return [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv"].contains { path.hasSuffix($0) }
  }

  /// Rule 8: nothing hidden.
  static func hidden(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets {
      switch sheet.sheet.visibility {
      case .shown: break
      case .hidden: evidence.note(.hiddenSheet, sheet)
      case .veryHidden: evidence.note(.veryHiddenSheet, sheet)
      }
      hiddenLines(sheet, &evidence)
      for cell in sheet.sheet.cells where !cell.isBlank {
        if let contrast = Contrast.of(cell.style), contrast < Limits.invisible {
          evidence.note(.invisibleText, sheet, cell)
        }
        if cell.style.numberFormat.filter({ $0 != " " }).hasPrefix(";;") {
          evidence.note(.invisibleFormat, sheet, cell)
        }
        if cell.style.hidesFormula, cell.formula != nil, sheet.sheet.protection != nil {
          evidence.note(.hiddenFormula, sheet, cell)
        }
      }
    }
    for name in reading.book.names where name.isHidden && !name.name.hasPrefix("_xlnm.") {
      evidence.note(.hiddenName(name.name))
    }
  }

  private static func hiddenLines(_ sheet: SheetReading, _ evidence: inout Evidence) {
    let filter = sheet.sheet.filter.flatMap(RangeText.range)
    for row in sheet.sheet.rows where row.outlineLevel == 0 && (row.isHidden || row.height == 0) {
      let isFiltered = filter?.rows.contains(row.row) ?? false
      evidence.note(isFiltered ? .filteredRow : .hiddenRow, sheet, row: row.row, column: 1)
    }
    let used = sheet.sheet.cells.map(\.column).max() ?? 0
    for columns in sheet.sheet.columns
    where columns.outlineLevel == 0 && (columns.isHidden || columns.width == 0) {
      // Columns behind the last one in use are often hidden down to the edge of the sheet.
      guard columns.columns.lowerBound <= used else { continue }
      for column in columns.columns.clamped(to: 1...max(1, used)) {
        evidence.note(.hiddenColumn, sheet, row: 1, column: column)
      }
    }
  }
}
