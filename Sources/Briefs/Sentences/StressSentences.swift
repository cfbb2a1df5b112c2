import Renewal
import Wording

/// How the advice stands in hard futures.
struct StressSentences {
  let decision: Decision

  private struct Case {
    let name: String
    /// What the recommended costs more than the cheapest there.
    let loss: Double
    let best: CandidateOutcome?
    let shortfall: Double
  }

  private var cases: [Case] {
    decision.assessment.stresses.compactMap { result in
      result.outcome.candidate(decision.signed.candidate.id).map { here in
        Case(
          name: "\u{201C}\(MarkdownText.escaped(result.name))\u{201D}",
          loss: result.outcome.isLeast(here) ? 0 : here.totalPaid - result.outcome.leastPaid,
          best: result.outcome.candidate(result.best), shortfall: here.shortfall.reduce(0, +))
      }
    }
  }

  private var subject: String {
    decision.signed.candidate.isOffer ? decision.signed.named : "signing nothing"
  }

  /// In how many the advice stands, where it loses most and where it falls short most; empty where
  /// none was tried.
  var worst: String {
    let cases = cases
    // Where the base case itself would choose something else, hard base cases are no test.
    guard decision.isCheapestInBase, let worst = cases.max(by: { $0.loss < $1.loss }) else {
      return ""
    }
    return Phrases.paragraph([standing(cases), loss(worst), shortfall(cases, after: worst)])
  }

  private func standing(_ cases: [Case]) -> String {
    let kept = cases.count { Money.isNothing($0.loss) }
    let futures = Phrases.count(cases.count, "hard future", "hard futures")
    let start =
      kept == cases.count
      ? "\(subject) stays the cheapest in "
        + "\(Phrases.all(cases.count, "hard future", "hard futures"))."
      : kept == 0
        ? "\(subject) is the cheapest in none of \(futures)."
        : "\(subject) stays the cheapest in \(Phrases.number(kept)) of \(futures)."
    return Phrases.capitalized(start)
  }

  private func loss(_ worst: Case) -> String {
    guard !Money.isNothing(worst.loss), let best = worst.best else { return "" }
    let short =
      Money.isNothing(worst.shortfall)
      ? "" : ", and it falls short by \(Money.short(worst.shortfall))"
    return "It loses most on \(worst.name): \(best.named) costs \(Money.short(worst.loss)) less "
      + "there\(short)."
  }

  /// Where it falls short most, unless that is said already.
  private func shortfall(_ cases: [Case], after worst: Case) -> String {
    guard decision.signed.isCommitted,
      let most = cases.max(by: { $0.shortfall < $1.shortfall })
    else { return "" }
    if Money.isNothing(most.shortfall) { return "It falls short in none of them." }
    if most.name == worst.name, !Money.isNothing(worst.loss) { return "" }
    return "It falls short most on \(most.name), by \(Money.short(most.shortfall)) "
      + "\(decision.term.over)."
  }

  /// The futures that change the advice; empty where none does.
  var changes: String {
    let changing = cases.filter { !Money.isNothing($0.loss) }
    return changing.isEmpty
      ? "" : "The advice would change on \(Phrases.list(changing.map(\.name)))."
  }
}
