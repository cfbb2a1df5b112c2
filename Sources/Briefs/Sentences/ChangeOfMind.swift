import Renewal
import Wording

/// The views in which another candidate is cheaper.
struct ChangeOfMind {
  let decision: Decision

  private var signed: CandidateOutcome { decision.signed }
  private var others: [Assessment.View] { decision.assessment.views.filter { !$0.isBase } }
  private var changing: [Assessment.View] { others.filter { $0.best != signed.candidate.id } }

  /// In how many of the views the advice stands.
  var summary: String {
    guard decision.isCheapestInBase else { return inBase }
    let total = others.count
    guard total > 0 else {
      return "No other view of the future or of the paper was tried: "
        + "add variants to the scenario to see what would change it."
    }
    let views = Phrases.count(total, "other view", "other views")
    let subject = signed.candidate.isOffer ? signed.named : "signing nothing"
    if changing.isEmpty {
      let all = Phrases.all(total, "other view", "other views")
      return "Nothing that was tried: \(subject) stays the cheapest in \(all) of the future and "
        + "of the paper."
    }
    let kept = total - changing.count
    let start = Phrases.capitalized(
      kept == 0
        ? "\(subject) is the cheapest in none of \(views)"
        : "\(subject) stays the cheapest in \(Phrases.number(kept)) of \(views)")
    return "\(start) of the future and of the paper. "
      + (changing.count == 1 ? "The exception:" : "The exceptions:")
  }

  /// That the base case would choose something else, so that other base cases are no test of the
  /// advice.
  private var inBase: String {
    guard let best = decision.outcome.candidate(decision.outcome.best) else { return "" }
    let less = Money.short(signed.totalPaid - best.totalPaid)
    let here = decision.cost(signed) - decision.cost(best)
    let mean =
      here < 0
      ? "in the mean of the paths it costs \(Money.short(-here)) more"
      : "in the mean of the paths it costs \(Money.short(here)) less as well, and the rule of the "
        + "advice decides"
    let subject = signed.candidate.isOffer ? signed.named : "signing nothing"
    return "\(best.opening) costs \(less) less than \(subject) in the base case, "
      + "in which everything comes as planned; \(mean). Other base cases are no test of that: "
      + "narrower ranges, or another risk appetite, would be."
  }

  /// One sentence for each view that would change the advice.
  var sentences: [String] {
    guard decision.isCheapestInBase else { return [] }
    return changing.map { view in
      let premise = view.premise
      guard let best = view.bestOutcome else { return "\(premise)." }
      let choice = best.candidate.isOffer ? "sign \(best.named)" : "sign nothing"
      guard let here = view.outcome.candidate(signed.candidate.id) else {
        return "\(premise): \(choice), \(Money.short(best.totalPaid)); "
          + "\(signed.named) is not on the table there."
      }
      let saved = here.totalPaid - best.totalPaid
      let saving =
        Money.isNothing(saved)
        ? "it costs the same as \(signed.named)"
        : "it costs \(Money.short(saved)) less than \(signed.named)"
      return "\(premise): \(choice); \(saving)."
    }
  }
}
