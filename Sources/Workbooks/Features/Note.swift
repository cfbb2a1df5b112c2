/// Words that a cell shows when the pointer rests on it.
public struct Note: Hashable, Sendable {
  /// The row of the cell, from 1.
  public var row: Int
  /// The column of the cell, from 1.
  public var column: Int
  /// The words.
  public var text: String

  /// A note on a cell, which has to be written as well, if only as blank.
  public init(row: Int, column: Int, text: String) {
    self.row = row
    self.column = column
    self.text = text
  }
}
