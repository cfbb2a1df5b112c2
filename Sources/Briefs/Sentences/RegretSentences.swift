import Renewal
import Wording

/// What it costs to be wrong about the demand.
struct RegretSentences {
  let decision: Decision

  private var cases: [String] { decision.demandCases }

  /// What the recommended costs more than the cheapest in the worst of the demand cases; empty with
  /// one case only.
  var fact: String {
    guard cases.count > 1, let regret = decision.assessment.regret[decision.signed.candidate.id]
    else { return "" }
    let subject = decision.signed.candidate.isOffer ? decision.signed.named : "signing nothing"
    let among = "(\(Phrases.list(cases)))"
    return Money.isNothing(regret)
      ? "If demand turns out otherwise, \(subject) is still the cheapest in every case that was "
        + "tried \(among)."
      : "If demand turns out otherwise, \(subject) costs at most \(Money.short(regret)) more than the "
        + "cheapest, in the worst of the cases that were tried \(among)."
  }

  /// What the column of the table says; empty with one case only.
  var note: String {
    guard cases.count > 1 else { return "" }
    return
      "Most regret is what a candidate costs more than the cheapest that can be chosen, in the "
      + "worst of the demand cases (\(Phrases.list(cases)))."
  }
}
