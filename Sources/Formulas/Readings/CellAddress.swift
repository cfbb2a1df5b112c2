/// One cell of a workbook.
public struct CellAddress: Hashable, Sendable {
  /// The sheet's name.
  public let sheet: String
  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int

  /// A cell on a sheet.
  public init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The cell in A1 style, absolute: `Inputs!$H$12`.
  public var a1: String { "\(sheet)!$\(CellText.letters(column))$\(row)" }
  /// The cell in R1C1 style: `Inputs!R12C8`.
  public var r1c1: String { "\(sheet)!R\(row)C\(column)" }
}
