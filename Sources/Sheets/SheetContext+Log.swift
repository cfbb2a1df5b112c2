import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// What was made and assumed, by whom and why, and what is open.
  ///
  /// There is no clock: everything is of the scenario's day.
  func log() -> Sheet {
    var sheet = blank(.log, columns: [12, 24, 78, 60])
    heading(["Date", "Author", "Change", "Reason"], row: 4, textColumns: 4, to: &sheet)
    for (number, entry) in ([made] + defaults + questions).enumerated() {
      let texts = [scenario.asOf.description, entry.author, entry.change, entry.reason]
      for (column, text) in texts.enumerated() {
        sheet.set(.text(text), row: 5 + number, column: column + 1, style: Palette.wrapped)
      }
    }
    sheet.frozenRows = 4
    return sheet
  }

  private typealias LogEntry = (author: String, change: String, reason: String)

  /// Who makes what no paper and no scenario states.
  private var program: String { "Commitbook \(origin.engineVersion)" }

  private var made: LogEntry {
    (
      program, "Workbook made from \(origin.file), hash \(origin.hash)",
      "Renewal as of \(scenario.asOf); made anew by \(origin.command)"
    )
  }

  /// The clauses that papers do not write, with what holds instead.
  private var defaults: [LogEntry] {
    Clause.all.compactMap { clause in
      let silent = outcome.candidates.filter {
        renewal.defaultedClauses(of: $0.candidate).contains(clause)
      }
      guard let first = silent.first else { return nil }
      return (
        program, "Defaulted clause, \(clause.name): \(first.clauses.words(clause))",
        "No word of it in: \(silent.map(\.candidate.name).joined(separator: ", "))"
      )
    }
  }

  /// What the scenario's author could not settle.
  private var questions: [LogEntry] {
    let stated = scenario.openQuestions.isEmpty ? ["none stated"] : scenario.openQuestions
    return stated.map {
      ("The scenario", "Open question: \($0)", "Stated as open in \(origin.file)")
    }
  }
}
