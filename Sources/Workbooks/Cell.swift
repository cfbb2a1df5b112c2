/// A cell of a sheet: where it is, what it holds, and which of the sheet's styles it wears.
public struct Cell: Sendable {
  /// The row, from 1.
  public var row: Int { Int(storedRow) }
  /// The column, from 1.
  public var column: Int { Int(storedColumn) }
  /// What the cell holds.
  public let content: Content

  let storedRow: Int32
  let storedColumn: Int32
  let style: Int32

  init(row: Int, column: Int, style: Int, content: Content) {
    storedRow = Int32(clamping: row)
    storedColumn = Int32(clamping: column)
    self.style = Int32(clamping: style)
    self.content = content
  }

  /// Whether this cell comes before another one, row by row and from left to right.
  func comesBefore(_ other: Cell) -> Bool {
    (storedRow, storedColumn) < (other.storedRow, other.storedColumn)
  }
}
