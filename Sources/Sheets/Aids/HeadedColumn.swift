import Workbooks

/// A heading over numbers, and the cells with the numbers.
struct HeadedColumn {
  /// The words of the heading.
  let text: String
  /// The row of the heading.
  let row: Int
  /// The column of both.
  let column: Int
  /// The cells below the heading without a gap; nil where there are none.
  let cells: CellRange?
}

extension Sheet {
  /// The texts of a sheet that stand over numbers or formulas, row by row, from left to right.
  var headedColumns: [HeadedColumn] {
    var contents: [Int: [Int: Content]] = [:]
    for cell in cells where cell.row > 3 {
      contents[cell.column, default: [:]][cell.row] = cell.content
    }
    return cells.compactMap { cell in
      guard case .text(let text) = cell.content, let column = contents[cell.column],
        column[cell.row + 1]?.isFigure == true
      else { return nil }
      var last = cell.row
      while column[last + 1]?.isFigure == true { last += 1 }
      let rows = last > cell.row ? (cell.row + 1)...last : nil
      return HeadedColumn(
        text: text, row: cell.row, column: cell.column,
        cells: rows.map { CellRange(rows: $0, columns: cell.column...cell.column) })
    }
  }
}

extension Content {
  /// Whether it is a number or a formula.
  fileprivate var isFigure: Bool {
    switch self {
    case .number, .formula: true
    case .blank, .text, .link: false
    }
  }
}
