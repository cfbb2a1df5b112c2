import Planner
import Verification
import Workbooks

/// What a verification found, as a report.
struct VerificationReport: TabularReport {
  private let book: String
  private let verification: Verification
  private let engines: [(words: String, result: RecalculationResult?)]
  private let oddities: [StoredOddity]
  private let mostOfARule: Int

  /// A report that shows so many findings of a rule in a table.
  init(
    book: String, verification: Verification, outcomes: [EngineOutcome], oddities: [StoredOddity],
    mostOfARule: Int
  ) {
    self.book = book
    self.verification = verification
    self.oddities = oddities
    self.mostOfARule = mostOfARule
    var results = verification.recalculated[...]
    engines = outcomes.map { outcome in
      outcome.values == nil ? (outcome.words, nil) : (outcome.words, results.popFirst())
    }
  }

  func table() -> Table {
    var rows: [Table.Row] = []
    for rule in Rule.all {
      let findings = verification.findings.filter { $0.rule == rule.number }
      guard !findings.isEmpty else { continue }
      rows.append(.heading("\(rule.number)  \(rule.title)"))
      for finding in findings.prefix(mostOfARule) { rows.append(row(finding)) }
      if findings.count > mostOfARule {
        let rest = findings.dropFirst(mostOfARule)
        let cells = rest.reduce(0) { $0 + $1.cells }
        rows.append(
          .cells([
            "", "", "",
            "and \(rest.count) more"
              + (cells > 0 ? ", \(Self.grouped(cells)) cells" : "") + "; --all shows them",
          ]))
      }
    }
    return Table(
      title: book,
      columns: [.words("Severity"), .words("Sheet"), .words("Cells"), .words("Finding")],
      rows: rows, notes: summary)
  }

  private func row(_ finding: Finding) -> Table.Row {
    let cells = [
      finding.severity.rawValue, finding.place.sheet ?? "", finding.place.cells ?? "",
      Self.wrapped(
        finding.words + (finding.cells > 1 ? " (\(Self.grouped(finding.cells)) cells)" : "")),
    ]
    return finding.severity == .fault ? .marked(cells) : .cells(cells)
  }

  /// The last lines: what was recalculated, what was judged, and the sum.
  private var summary: [String] {
    var lines = engines.map { engine in
      guard let result = engine.result else { return engine.words + "." }
      let agreement =
        result.differing == 0
        ? "all agree" : "\(Self.grouped(result.differing)) do not agree"
      guard result.compared > 0 else { return "No formula cell to recalculate (\(result.engine))." }
      let cells = result.compared == 1 ? "formula cell" : "formula cells"
      return "\(Self.grouped(result.compared)) \(cells) recalculated by \(result.engine): "
        + agreement + "."
    }
    if engines.isEmpty { lines.append("Not recalculated.") }
    lines += oddities.map { "Left out in reading: \($0.part): \($0.fact)" }
    lines.append(
      verification.isOurs
        ? "A workbook of Commitbook's: all \(verification.judged.count) rules are judged."
        : "Another's workbook: \(verification.judged.count) rules are judged; the others speak of "
          + "our own sheets and columns.")
    let faults = verification.faultCount
    let advice = verification.findings.count - faults
    lines.append(
      "\(faults == 0 ? "No fault" : faults == 1 ? "1 fault" : "\(Self.grouped(faults)) faults"), "
        + "\(advice == 1 ? "1 piece" : "\(Self.grouped(advice)) pieces") of advice.")
    return lines
  }

  func records() -> [[String]] {
    [["rule", "title", "severity", "sheet", "range", "cells", "finding"]]
      + verification.findings.map { finding in
        [
          String(finding.rule), Self.title(finding.rule), finding.severity.rawValue,
          finding.place.sheet ?? "", finding.place.cells ?? "", String(finding.cells),
          finding.words,
        ]
      }
  }

  func json() -> JSONValue {
    [
      "schema": "commitbook/verification/1",
      "book": .text(book),
      "made_by_commitbook": .truth(verification.isOurs),
      "formula_cells": .number(Double(verification.formulaCells)),
      "rules_judged": .numbers(verification.judged.map(Double.init)),
      "engines": .list(
        engines.map { engine in
          [
            "engine": .text(engine.result?.engine ?? engine.words),
            "compared": .number(engine.result.map { Double($0.compared) }),
            "differing": .number(engine.result.map { Double($0.differing) }),
          ]
        }),
      "left_out": .list(oddities.map { ["part": .text($0.part), "fact": .text($0.fact)] }),
      "faults": .number(Double(verification.faultCount)),
      "advice": .number(Double(verification.findings.count - verification.faultCount)),
      "findings": .list(
        verification.findings.map { finding in
          [
            "rule": .number(Double(finding.rule)), "title": .text(Self.title(finding.rule)),
            "severity": .text(finding.severity.rawValue), "sheet": .text(finding.place.sheet),
            "range": .text(finding.place.cells), "cells": .number(Double(finding.cells)),
            "finding": .text(finding.words),
          ]
        }),
    ]
  }

  private static func title(_ rule: Int) -> String {
    Rule.all.first { $0.number == rule }?.title ?? ""
  }

  /// A sentence in lines of at most 64 characters.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= 64 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A count with its thousands set apart.
  private static func grouped(_ count: Int) -> String {
    var text = ""
    for (place, digit) in String(count).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
