import Formulas

/// What can be wrong with a file of past forecasts.
public enum HistoryFault: Hashable, Sendable {
  /// The file cannot be read.
  case file(FileFault)
  /// Its first line is another one.
  case header(String)
  /// It has no forecasts.
  case noRows
  /// A row has not three fields.
  case fieldCount(Int)
  /// A row's first field is no month.
  case notAMonth(String)
  /// A row's month is not after that of the row before.
  case notInOrder(Month, before: Month)
  /// Errors so large that a range of them says nothing.
  case tooWide(file: String)
  /// Too few forecasts for a range.
  case notEnough(file: String, rows: Int, least: Int)
}
