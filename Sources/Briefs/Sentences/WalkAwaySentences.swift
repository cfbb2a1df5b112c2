import Renewal
import Wording

/// Where to stop: what is signed, or not signed, if the talks fail.
struct WalkAwaySentences {
  let decision: Decision

  private var signed: CandidateOutcome { decision.signed }

  /// The declared walk-away or the next best, and what is at hand without AWS agreeing to more.
  var words: String { Phrases.paragraph([line, atHand]) }

  private var line: String {
    guard let walkAway = decision.walkAway else {
      return decision.alternatives.isEmpty
        ? "There is nothing else to choose."
        : Phrases.paragraph(["No walk-away is declared.", next])
    }
    guard walkAway.candidate.id != signed.candidate.id else {
      return Phrases.paragraph([
        "\(walkAway.opening), our walk-away, is itself "
          + (decision.isCheapestInBase ? "the cheapest." : "what the rule of the advice chooses."),
        next,
      ])
    }
    return Phrases.paragraph([
      "The least that we would sign is \(walkAway.named): \(walkAway.terms(decision.term)).",
      "It comes to \(Money.short(walkAway.totalPaid)) \(decision.term.over), \(cost(walkAway)).",
      tooDear(walkAway),
    ])
  }

  /// The next best, where it is not what is said to be at hand anyway.
  private var next: String {
    guard decision.isCheapestInBase, let next = decision.alternatives.first,
      next.candidate.id != decision.cheapestAtHand?.candidate.id
    else { return "" }
    return "The next cheapest is \(next.named), \(cost(next))."
  }

  /// That a declared walk-away is worse than what can be had anyway.
  private func tooDear(_ walkAway: CandidateOutcome) -> String {
    guard let hand = decision.cheapestAtHand, walkAway.totalPaid - hand.totalPaid > 0.5 else {
      return ""
    }
    return "That is more than \(hand.named) costs, so it is no line to hold."
  }

  /// What can be had as things stand, which is the most that any other paper may cost.
  private var atHand: String {
    guard decision.isCheapestInBase, let hand = decision.cheapestAtHand,
      hand.candidate.id != signed.candidate.id
    else { return "" }
    let isQuoted = decision.offers.contains { $0.candidate.kind == .offer(.quoted) }
    let start =
      isQuoted ? "If AWS moves no further than its quotes" : "If AWS quotes nothing that is better"
    return "\(start), the cheapest is \(hand.named): \(Money.short(hand.totalPaid)), "
      + "\(cost(hand)). No paper dearer than that is worth signing."
  }

  private func cost(_ other: CandidateOutcome) -> String {
    let difference = other.totalPaid - signed.totalPaid
    return Money.isNothing(difference)
      ? "at the same cost as \(signed.named)"
      : "\(Comparison.amount(difference)) than \(signed.named)"
  }
}
