/// What a command prints: for people, for other programs, and for documents.
public protocol Report: Sendable {
  /// The report as text for a terminal.
  func text(_ style: TextStyle) -> String
  /// The report as a Markdown document.
  func markdown() -> String
  /// The report as data, nothing rounded.
  func json() -> JSONValue
}

/// A report that programs can read as records as well.
public protocol RecordedReport: Report {
  /// The records that programs read, nothing rounded; the first holds the names of the fields.
  func records() -> [[String]]
}

extension RecordedReport {
  /// The records as comma-separated text.
  public func commaSeparated() -> String { CommaSeparatedText.of(records()) }
}

/// A report that is one table.
public protocol TabularReport: RecordedReport {
  /// The table that people read.
  func table() -> Table
}

extension TabularReport {
  /// The table as text.
  public func text(_ style: TextStyle) -> String { table().text(style) }
  /// The table as a Markdown document.
  public func markdown() -> String { table().markdown() }
}
