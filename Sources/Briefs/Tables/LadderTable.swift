import Renewal
import Wording

/// The ladder: every size with what it costs, and what would make it worth signing.
struct LadderTable {
  let decision: Decision

  /// The rungs as rows, what stands out named in the last column; empty without a ladder.
  var text: String {
    let rungs = decision.assessment.ladder?.rungs ?? []
    let scale = MoneyScale(for: rungs.map(\.outcome.totalPaid))
    return MarkdownTable(
      columns: [
        .words("Commitment"), .number("Discount"), .number("Paid, \(scale.words)"),
      ] + decision.term.years.map { .number("Shortfall \($0)") } + [
        .number("Least coverage"), .number("Most regret"), .number("Worth signing at"),
        .number("Reported elsewhere"), .words("Stands out"),
      ], rows: rungs.map { row($0, scale) }
    ).text
  }

  private func row(_ rung: Assessment.RungFinding, _ scale: MoneyScale) -> [String] {
    let marks =
      (rung.isLeastCost ? ["least cost"] : []) + (rung.isLeastRegret ? ["least regret"] : [])
    return [
      rung.outcome.cell, Percent.span(rung.outcome.headlineDiscount),
      scale.cell(rung.outcome.totalPaid),
    ] + rung.outcome.shortfall.map(scale.cell) + [
      rung.outcome.coverage.map(Percent.rounded) ?? "–", scale.cell(rung.maxRegret),
      rung.neededDiscount.map(Percent.atLeast) ?? "none is enough",
      rung.benchmark.map { "\(Digits.fixed($0.low * 100, places: 0)) to \(Percent.exact($0.high))" }
        ?? "–", marks.joined(separator: ", "),
    ]
  }
}
