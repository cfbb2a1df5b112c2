import Renewal
import Wording

/// What each tier takes, and whether it pays.
struct CliffSentences {
  let decision: Decision

  /// One line for each tier of an offer; empty without tiers.
  var all: String {
    MarkdownList.text(
      decision.assessment.cliffs.compactMap { cliff in
        decision.outcome.candidate(cliff.offer).map { sentence(cliff, $0) }
      })
  }

  private func sentence(_ cliff: Assessment.TierCliff, _ offer: CandidateOutcome) -> String {
    let tier =
      "\(offer.opening): the \(Percent.exact(cliff.discounts.from)) tier from "
      + "\(Money.exact(cliff.threshold))"
    if cliff.extraCommitment <= 0.005 { return "\(tier) \(pays(cliff)), and is reached." }
    let planned = Money.short(
      decision.outcome.earningListCost(under: offer.clauses, months: decision.months))
    return "\(tier) \(pays(cliff)); at the planned \(planned), committing "
      + "\(Money.short(cliff.extraCommitment)) more to reach it \(result(cliff))."
  }

  private func pays(_ cliff: Assessment.TierCliff) -> String {
    switch cliff.pays {
    case .spend(let spend): "pays from \(Money.short(spend)) of list spend a year"
    case .never: "never pays"
    case .always: "pays at any spend"
    }
  }

  private func result(_ cliff: Assessment.TierCliff) -> String {
    if Money.isNothing(cliff.cost) { return "would change nothing" }
    if cliff.cost < 0 { return "would save \(Money.short(-cliff.cost)) \(decision.term.over)" }
    let cost = "would cost \(Money.short(cliff.cost)) more \(decision.term.over)"
    return Money.isNothing(cliff.shortfall)
      ? cost : "\(cost), because \(Money.short(cliff.shortfall)) would fall short"
  }

  /// How the sentences count; empty without tiers.
  var note: String {
    decision.assessment.cliffs.isEmpty
      ? ""
      : "List spend is what earns the discount, before anything is taken off. A tier pays where "
        + "the commitment that just reaches it costs less than the one that just reaches the tier "
        + "below."
  }
}
