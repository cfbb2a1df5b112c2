import Workbooks

/// The values that another engine calculated for a workbook.
public struct Recalculation: Sendable {
  /// The engine with its version, as people know it.
  public var engine: String
  /// The values, by sheet and cell.
  public var values: [String: [CellPosition: StoredValue]]

  /// Values by sheet and cell.
  public init(engine: String, values: [String: [CellPosition: StoredValue]]) {
    self.engine = engine
    self.values = values
  }

  /// The values of a workbook that an engine wrote.
  public init(engine: String, book: StoredBook) {
    self.engine = engine
    values = book.sheets.reduce(into: [:]) { sheets, sheet in
      sheets[sheet.name] = sheet.cells.reduce(into: [:]) { cells, cell in
        cells[CellPosition(row: cell.row, column: cell.column)] = cell.value
      }
    }
  }
}

/// A cell of a sheet.
public struct CellPosition: Hashable, Sendable {
  /// The row, from 1.
  public var row: Int
  /// The column, from 1.
  public var column: Int

  /// A cell.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
