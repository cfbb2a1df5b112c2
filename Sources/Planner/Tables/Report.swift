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

/// A report that is one table, or a few.
public protocol TabularReport: RecordedReport {
  /// The table that people read first.
  func table() -> Table
  /// All tables that people read.
  func tables() -> [Table]
}

extension TabularReport {
  /// The one table.
  public func tables() -> [Table] { [table()] }
  /// The tables as text.
  public func text(_ style: TextStyle) -> String {
    tables().map { $0.text(style) }.joined(separator: "\n")
  }
  /// The tables as a Markdown document.
  public func markdown() -> String { tables().map { $0.markdown() }.joined(separator: "\n") }
}
