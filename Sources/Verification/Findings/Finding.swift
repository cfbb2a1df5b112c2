import Workbooks

/// Something in a workbook that a rule speaks against.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// A rule is broken that this workbook is held to.
    case fault
    /// Worth a look; it does not fail.
    case advice
  }

  /// The number of the rule, from 1 to 45.
  public var rule: Int
  /// How much it matters.
  public var severity: Severity
  /// Where it is.
  public var place: Place
  /// How many cells it is about; 0 where it is about none in particular.
  public var cells: Int
  /// What was found.
  var fact: Fact

  /// What was found, in one sentence without a full stop.
  public var words: String { fact.description }
}

/// Where in a workbook something is.
public enum Place: Hashable, Sendable {
  /// The workbook as a whole.
  case book
  /// A sheet as a whole.
  case sheet(String)
  /// Cells of a sheet.
  case cells(String, CellRange)

  /// The name of the sheet; nil for the workbook as a whole.
  public var sheet: String? {
    switch self {
    case .book: nil
    case .sheet(let name), .cells(let name, _): name
    }
  }

  /// The cells in A1 notation, `C5` or `C5:Z5`; nil for no cells in particular.
  public var cells: String? {
    switch self {
    case .book, .sheet: nil
    case .cells(_, let range): range.a1
    }
  }
}

extension CellRange {
  /// How many cells there are.
  var size: Int { rows.count * columns.count }

  func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}
