import Workbooks

extension Judges {
  /// Rule 16, in part: what is fetched from other sheets is listed before it is calculated with.
  static func blocks(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets(of: .calculation) where !isSimulation(sheet) {
      let isMixed = reading.shapes.map { $0.calculates && $0.readsOtherSheet(than: sheet.name) }
      let rows = Set(
        sheet.sheet.cells.indices.compactMap { index -> Int? in
          guard let shape = sheet.shapes[index], isMixed[shape] else { return nil }
          return sheet.sheet.cells[index].row
        })
      if !rows.isEmpty { evidence.note(.calculatesWithOtherSheets(rows: rows.count), sheet) }
    }
  }

  /// Rule 17: the same is not worked out in two places.
  ///
  /// Two formulas are the same where they call and calculate alike on the very same cells. What
  /// only fetches or adds up one range may be repeated, and so may what stands in one row or block.
  static func once(_ reading: BookReading, _ evidence: inout Evidence) {
    var first: [FormulaIdentity: (sheet: SheetReading, cell: StoredCell, shape: Int)] = [:]
    let weighty = reading.shapes.map { $0.calculates && $0.ranges.count > 1 }
    for sheet in reading.sheets {
      for (index, cell) in sheet.sheet.cells.enumerated() {
        guard let number = sheet.shapes[index], weighty[number] else { continue }
        let identity = FormulaIdentity(reading.shapes[number], cell, on: sheet.name)
        guard let known = first[identity] else {
          first[identity] = (sheet, cell, number)
          continue
        }
        let isSameBlock = known.sheet.place == sheet.place && known.shape == number
        if isSameBlock || (known.sheet.place == sheet.place && known.cell.row == cell.row) {
          continue
        }
        let place =
          Reference.quoted(sheet: known.sheet.name) + "!"
          + Reference.a1(row: known.cell.row, column: known.cell.column)
        evidence.note(.calculatedTwice(first: place), sheet, cell)
      }
    }
  }
}

/// What a formula calculates, whichever cell it stands in: its words, and the cells it reads.
private struct FormulaIdentity: Hashable {
  let skeleton: String
  let cells: [CellRange]
  let sheets: [String]

  init(_ shape: FormulaShape, _ cell: StoredCell, on sheet: String) {
    skeleton = shape.skeleton
    cells = shape.ranges.map {
      $0.moved(rows: cell.row - shape.row, columns: cell.column - shape.column)
    }
    sheets = shape.ranges.map { ($0.sheet ?? sheet).lowercased() }
  }
}

extension FormulaShape {
  /// The formula without what it reads.
  fileprivate var skeleton: String {
    FormulaTokens(text).tokens.reduce(into: "") { text, token in
      text += token.reference == nil ? token.text : "□"
    }
  }
}
