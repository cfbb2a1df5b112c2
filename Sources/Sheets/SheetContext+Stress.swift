import Renewal
import Workbooks

extension SheetContext {
  /// Other futures and other readings of papers.
  func stress() -> Sheet {
    var sheet = blank(.stress, columns: [50] + renewal.statedCandidates.map { _ in 22 } + [22, 30])
    write(
      arranged(["views": views, "stresses": stresses, "regrets": regrets], on: .stress), from: 5,
      to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  private var headings: [String] { renewal.statedCandidates.map(\.name) }

  private func paid(_ outcome: Outcome) -> [ValueTable.Value] {
    outcome.candidates.map { .money($0.totalPaid) }
  }

  private var views: ValueTable {
    ValueTable(
      title: "Paid over the term in other views", columns: headings + ["Cheapest"],
      rows: assessment.views.map { view in
        [.text(words(view))] + paid(view.outcome) + [.text(name(view.best))]
      })
  }

  private var stresses: ValueTable {
    ValueTable(
      title: "Paid over the term under stress",
      columns: headings + ["Cheapest", "Why it is tried"],
      rows: assessment.stresses.map { stress in
        [.text(stress.name)] + paid(stress.outcome) + [
          .text(name(stress.best)), .text(stress.source),
        ]
      })
  }

  private var regrets: ValueTable {
    ValueTable(
      title: "Most regret over the demand cases, USD", columns: headings,
      rows: [
        [.text("What it costs more than the cheapest, in the worst case")]
          + renewal.statedCandidates.map { .money(assessment.regret[$0.id] ?? 0) }
      ],
      note:
        "Demand cases: \((["as planned"] + scenario.variants.map(\.name)).joined(separator: ", "))."
    )
  }

  private func words(_ view: Assessment.View) -> String {
    let future = view.future ?? "this scenario"
    let reading = view.reading.map { "\($0.charge.name) \($0.reading.words)" }
    return [future, reading ?? "papers as written, otherwise the default"].joined(separator: ", ")
  }
}
