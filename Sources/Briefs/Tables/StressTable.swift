import Renewal
import Wording

/// Hard futures, each alone: what the paper to sign comes to, and what is cheapest there.
struct StressTable {
  let decision: Decision

  /// The futures as rows; empty without any.
  var text: String {
    let rows = decision.assessment.stresses.compactMap { result in
      result.outcome.candidate(decision.signed.candidate.id).map { (result, $0) }
    }
    let scale = MoneyScale(for: rows.map(\.1.totalPaid))
    return MarkdownTable(
      columns: [
        .words("If"), .number("Paid: \(decision.signed.cell), \(scale.words)"),
        .number("Its shortfall"), .words("Cheapest there"), .number("Costs less by"),
        .words("Why it is tried"),
      ],
      rows: rows.map { result, here in
        let isLeast = result.outcome.isLeast(here)
        let best = result.outcome.candidate(result.best)
        return [
          MarkdownText.escaped(result.name), scale.cell(here.totalPaid),
          scale.cell(here.shortfall.reduce(0, +)),
          isLeast ? "**\(here.cell)**" : best?.cell ?? "",
          isLeast ? "–" : scale.cell(here.totalPaid - (best?.totalPaid ?? here.totalPaid)),
          MarkdownText.escaped(result.source),
        ]
      }
    ).text
  }
}
