import Renewal
import Wording

/// Whether Savings Plans that are thought of should be bought before or after signing.
struct PlanTimingTable {
  let decision: Decision

  private var timings: [Assessment.PlanTiming] {
    let papers = Set(decision.papersInTalks.map(\.candidate.id))
    return decision.assessment.planTimings.filter { papers.contains($0.candidate) }
  }

  /// The three ways for each plan and paper; empty where no plan is thought of.
  var text: String {
    let timings = timings
    let scale = MoneyScale(
      for: timings.flatMap { [$0.without, $0.afterSigning, $0.beforeSigning] })
    return MarkdownTable(
      columns: [
        .words("Savings Plan"), .words("Paper"), .number("Paid without it, \(scale.words)"),
        .number("Bought after signing"), .number("Bought before signing"), .words("Cheapest"),
      ],
      rows: timings.map { timing in
        [
          MarkdownText.escaped(timing.plan),
          decision.outcome.candidate(timing.candidate)?.cell ?? "", scale.cell(timing.without),
          scale.cell(timing.afterSigning), scale.cell(timing.beforeSigning), advice(timing),
        ]
      }
    ).text
  }

  private func advice(_ timing: Assessment.PlanTiming) -> String {
    let least = min(timing.without, timing.afterSigning, timing.beforeSigning)
    if Money.isNothing(timing.without - least) { return "do not buy it" }
    if Money.isNothing(timing.afterSigning - timing.beforeSigning) { return "before or after" }
    return timing.beforeSigning < timing.afterSigning ? "before signing" : "after signing"
  }

  /// How the table counts; empty where no plan is thought of.
  var note: String {
    timings.isEmpty
      ? ""
      : "Bought before signing, the commitments are sized to what is then spent. Bought after, "
        + "they stay as they are, and what the plan saves may come back as shortfall."
  }
}
