import Renewal
import Wording

/// What to refuse, and what it would cost.
struct RefusalSentences {
  let decision: Decision

  private var signed: CandidateOutcome { decision.signed }

  /// The offer to refuse with its dollars, or that there is none.
  var refuse: String {
    guard let refused = decision.refused else { return none }
    let difference = decision.recommendation.refusedCost
    let terms = refused.terms(decision.term)
    let advice =
      decision.isFallback(refused)
      ? "Hold back \(refused.named), to be signed only if AWS refuses a clause: \(terms)."
      : "Refuse \(refused.named): \(terms)."
    return Phrases.paragraph([
      advice,
      "It costs \(Money.short(difference)) more\(decision.inTheMean) than \(signed.named) "
        + "\(decision.term.over)\(againstToday(refused)).",
      trueUps(refused), net(refused),
    ])
  }

  private var none: String {
    let quoted = decision.offers.filter { $0.candidate.kind == .offer(.quoted) }
    if quoted.isEmpty { return "AWS has quoted nothing yet, so there is nothing to refuse." }
    guard let equal = quoted.first(where: { $0.candidate.id != signed.candidate.id }) else {
      return "There is no other quote to refuse."
    }
    let less = decision.cost(signed) - decision.cost(equal)
    return Money.isNothing(less)
      ? "There is no dearer quote to refuse: \(equal.named) costs the same as \(signed.named)."
      : "There is no dearer quote to refuse: \(equal.named) costs \(Money.short(less)) "
        + "less\(decision.inTheMean), and the rule of the advice speaks against it."
  }

  private func againstToday(_ refused: CandidateOutcome) -> String {
    guard let today = decision.today, today.candidate.id != signed.candidate.id else { return "" }
    let difference = decision.cost(refused) - decision.cost(today)
    if Money.isNothing(difference) { return ", and the same as today's terms continued" }
    return difference > 0
      ? ", and \(Money.short(difference)) more than today's terms continued"
      : ", though \(Money.short(-difference)) less than today's terms continued"
  }

  private func trueUps(_ refused: CandidateOutcome) -> String {
    guard !Money.isNothing(refused.lostToShortfall) else { return "" }
    return "\(Money.short(refused.lostToShortfall)) of its bill buys nothing: "
      + "it is the true-up for commitment that spending does not reach."
  }

  /// What is left of the headline discount, everything counted.
  private func net(_ refused: CandidateOutcome) -> String {
    guard let headline = refused.headlineDiscount.max(), headline > 0,
      !Money.isNothing(refused.totalTrueUp)
    else { return "" }
    return "With a headline of \(Percent.exact(headline)) it \(offList(refused)), everything "
      + "counted; \(signed.named) \(offList(signed))."
  }

  private func offList(_ candidate: CandidateOutcome) -> String {
    let off = candidate.effectiveDiscount
    if off.magnitude < 0.0005 { return "comes to list" }
    return off > 0
      ? "takes \(Percent.rounded(off)) off list" : "comes to \(Percent.rounded(-off)) above list"
  }
}
