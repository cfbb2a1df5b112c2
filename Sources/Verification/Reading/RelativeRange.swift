import Workbooks

/// A range that a formula reads, whose parts without a dollar sign move with the formula.
struct RelativeRange: Hashable {
  /// The name of the sheet; nil for the formula's own.
  var sheet: String?
  var top: FormulaReference.Line
  var bottom: FormulaReference.Line
  var left: FormulaReference.Line
  var right: FormulaReference.Line

  /// The range of one reference, or of two with a colon between them.
  init(_ first: FormulaReference, _ last: FormulaReference) {
    let firstOfAll = FormulaReference.Line(1, isAbsolute: true)
    sheet = first.sheet
    top = first.row ?? firstOfAll
    bottom = last.row ?? FormulaReference.Line(Reference.lastRow, isAbsolute: true)
    left = first.column ?? firstOfAll
    right = last.column ?? FormulaReference.Line(Reference.lastColumn, isAbsolute: true)
  }

  /// Whether it is one cell.
  var isCell: Bool { top == bottom && left == right }

  /// The cells that it stands for where the formula is moved by some rows and columns.
  ///
  /// A range never leaves its sheet: what would is cut off at the edge.
  func moved(rows: Int, columns: Int) -> CellRange {
    func line(_ line: FormulaReference.Line, _ steps: Int, last: Int) -> Int {
      line.isAbsolute ? line.number : min(max(line.number + steps, 1), last)
    }
    let ends = (
      line(top, rows, last: Reference.lastRow), line(bottom, rows, last: Reference.lastRow),
      line(left, columns, last: Reference.lastColumn),
      line(right, columns, last: Reference.lastColumn)
    )
    return CellRange(
      rows: min(ends.0, ends.1)...max(ends.0, ends.1),
      columns: min(ends.2, ends.3)...max(ends.2, ends.3))
  }
}
