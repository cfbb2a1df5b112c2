import Workbooks

/// One sheet with its cells ready to be looked up.
struct SheetReading {
  /// The sheet as it was read, its cells row by row from left to right.
  let sheet: StoredSheet
  /// Its place among the tabs, from 0.
  let place: Int
  /// For each cell the number of its formula's shape; nil where it has none.
  let shapes: [Int?]
  /// The rows that hold cells, from the top, each with its cells' places.
  let rows: [(row: Int, cells: Range<Int>)]

  var name: String { sheet.name }

  /// The places of a row's cells.
  func cells(ofRow row: Int) -> Range<Int> {
    let index = firstRow(from: row)
    guard index < rows.count, rows[index].row == row else { return 0..<0 }
    return rows[index].cells
  }

  /// The place in `rows` of the first row that is not above a row.
  func firstRow(from row: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of the first of a row's cells that is not left of a column.
  func firstCell(in cells: Range<Int>, fromColumn column: Int) -> Int {
    var low = cells.lowerBound
    var high = cells.upperBound
    while low < high {
      let middle = (low + high) / 2
      if sheet.cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of a cell; nil where there is none.
  func index(row: Int, column: Int) -> Int? {
    let cells = cells(ofRow: row)
    let found = firstCell(in: cells, fromColumn: column)
    return found < cells.upperBound && sheet.cells[found].column == column ? found : nil
  }

  /// A cell; nil where there is none.
  func cell(row: Int, column: Int) -> StoredCell? {
    index(row: row, column: column).map { sheet.cells[$0] }
  }

  /// The text of a cell; empty where it holds none.
  func text(row: Int, column: Int) -> String { cell(row: row, column: column)?.text ?? "" }

  /// The place of the first cell whose text is one of these, in the rows asked for.
  func place(of texts: Set<String>, inRows rows: ClosedRange<Int>) -> (row: Int, column: Int)? {
    for cell in sheet.cells where cell.row <= rows.upperBound {
      if rows.contains(cell.row), texts.contains(cell.text.lowercased()) {
        return (cell.row, cell.column)
      }
    }
    return nil
  }

  /// All texts, each in small letters and on a line.
  var allText: String {
    sheet.cells.reduce(into: "") { all, cell in
      if case .text(let text) = cell.value { all += text.lowercased() + "\n" }
    }
  }
}

extension StoredCell {
  /// The text that it holds; empty where it holds none.
  var text: String {
    if case .text(let text) = value { text } else { "" }
  }

  /// The number that it holds.
  var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }

  /// Whether it holds nothing and has no formula.
  var isBlank: Bool { formula == nil && (value == .blank || value == .text("")) }

  /// Whether it is a number that somebody typed or a program wrote as such.
  var isTypedNumber: Bool { formula == nil && number != nil }

  /// Whether it is a number or calculated.
  var isNumeric: Bool { number != nil || formula != nil }
}
