import Renewal
import Workbooks

extension SheetContext {
  /// What was assumed, what was defaulted, and what is open.
  func log() -> Sheet {
    var sheet = blank(.log, columns: [34, 60, 60])
    var row = 4
    func title(_ texts: [String]) {
      heading(texts, row: row, textColumns: texts.count, to: &sheet)
      row += 1
    }
    func entry(_ texts: [String]) {
      for (column, text) in texts.enumerated() {
        sheet.set(.text(text), row: row, column: column + 1, style: Palette.wrapped)
      }
      row += 1
    }
    title(["Defaulted clause", "What holds", "On"])
    for clause in Clause.all {
      let silent = outcome.candidates.filter {
        renewal.defaultedClauses(of: $0.candidate).contains(clause)
      }
      guard let first = silent.first else { continue }
      entry([
        clause.name, first.clauses.words(clause),
        silent.map(\.candidate.name).joined(separator: ", "),
      ])
    }
    row += 1
    title(["Open question"])
    if scenario.openQuestions.isEmpty { entry(["none stated"]) }
    for question in scenario.openQuestions { entry([question]) }
    row += 1
    title(["Made by", "From", "How"])
    entry([
      "Commitbook \(origin.engineVersion), as of \(scenario.asOf)",
      "\(origin.file), hash \(origin.hash)", origin.command,
    ])
    sheet.frozenRows = 4
    return sheet
  }
}
