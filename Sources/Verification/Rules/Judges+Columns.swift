import Workbooks

extension Judges {
  /// Rule 9: one column map.
  static func columnMap(_ reading: BookReading, _ evidence: inout Evidence) {
    let maps = reading.modelSheets.map(\.map.headings)
    let counts = maps.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let usual = maps.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? [:]
    for sheet in reading.sheets {
      let role = reading.roles[sheet.place]
      guard role == .input || role == .calculation, !isSimulation(sheet) else { continue }
      guard let map = reading.columnMaps[sheet.place] else {
        evidence.note(.noColumnMap, sheet)
        continue
      }
      for column in Set(usual.keys).union(map.headings.keys).sorted()
      where usual[column] != map.headings[column] {
        evidence.note(
          .columnMapDiffers(
            found: map.headings[column] ?? "", expected: usual[column] ?? ""), sheet,
          row: map.headerRow, column: column)
      }
    }
  }

  /// Rule 10: a unit on every numeric row.
  static func units(_ reading: BookReading, _ evidence: inout Evidence) {
    eachRow(reading) { sheet, map, row in
      guard !row.numeric.isEmpty, sheet.text(row: row.row, column: map.unit).isEmpty else { return }
      evidence.note(.noUnit, sheet, row: row.row, column: map.unit)
    }
  }

  /// Rule 11: constants in their column.
  static func constants(_ reading: BookReading, _ evidence: inout Evidence) {
    eachRow(reading) { sheet, map, row in
      let periods = row.numeric.filter { $0.column >= map.firstPeriod }
      if !periods.isEmpty, row.numeric.contains(where: { $0.column == map.constant }) {
        evidence.note(.constantBesidePeriods, sheet, row: row.row, column: map.constant)
      }
      guard periods.contains(where: { $0.formula != nil }) else { return }
      for cell in periods where cell.isTypedNumber {
        evidence.note(.numberAmongPeriods, sheet, cell)
      }
    }
  }

  /// A row of the model.
  struct ModelRow {
    let row: Int
    /// Its cells from the constant on that hold numbers or formulas.
    let numeric: [StoredCell]
  }

  /// Calls a function with each row below the headings of the sheets of the model.
  static func eachRow(
    _ reading: BookReading, _ visit: (SheetReading, ColumnMap, ModelRow) -> Void
  ) {
    for (sheet, map) in reading.modelSheets {
      for (row, cells) in sheet.rows where row > map.headerRow {
        let numeric = cells.map { sheet.sheet.cells[$0] }
          .filter { $0.column >= map.constant && $0.isNumeric }
        visit(sheet, map, ModelRow(row: row, numeric: numeric))
      }
    }
  }
}
