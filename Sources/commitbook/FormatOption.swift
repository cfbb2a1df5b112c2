import ArgumentParser
import Planner

/// What a report is written as.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, md
}

/// The format of a report.
struct FormatOption: ParsableArguments {
  @Option(help: "Write a table for people, or json, csv or md (Markdown).")
  var format = Format.table

  /// Writes a report in the format that was asked for.
  func write(_ report: some RecordedReport) throws {
    switch format {
    case .table: try Console.data(report.text(Console.style))
    case .json: try Console.data(report.json().document)
    case .csv: try Console.data(report.commaSeparated())
    case .md: try Console.data(report.markdown())
    }
  }
}
