import Renewal

/// Where to stop: what is signed, or not signed, if the talks fail.
struct WalkAwaySentences {
  let decision: Decision

  private var signed: CandidateOutcome { decision.signed }

  /// The declared walk-away or the next best, and what is at hand without AWS agreeing to more.
  var words: String { Phrases.paragraph([line, atHand]) }

  private var line: String {
    guard let walkAway = decision.walkAway else {
      guard let next = decision.alternatives.first else {
        return "There is nothing else to choose."
      }
      return "No walk-away is declared. The next cheapest is \(next.named), \(cost(next))."
    }
    guard walkAway.candidate.id != signed.candidate.id else {
      let next = decision.alternatives.first.map {
        " Without it, the next cheapest is \($0.named), \(cost($0))."
      }
      return "\(walkAway.opening), our walk-away, is itself the cheapest."
        + (next ?? "")
    }
    return "The least that we would sign is \(walkAway.named): \(walkAway.terms(decision.term)). "
      + "It comes to \(Money.short(walkAway.totalPaid)) \(decision.term.over), \(cost(walkAway)). "
      + "Refuse any paper that comes to more than that."
  }

  /// What can be had as things stand, where it is not the paper to sign nor just named.
  private var atHand: String {
    guard let hand = decision.cheapestAtHand, hand.candidate.id != signed.candidate.id else {
      return ""
    }
    let named =
      decision.walkAway == nil && hand.candidate.id == decision.alternatives.first?.candidate.id
    guard !named else { return "" }
    let known = decision.offers.contains { $0.candidate.kind == .offer(.quoted) }
    let start =
      known
      ? "If AWS moves no further than its quotes, the cheapest is \(hand.named)"
      : "With no quote from AWS in hand there is \(hand.named)"
    return "\(start): \(Money.short(hand.totalPaid)), \(cost(hand))."
  }

  private func cost(_ other: CandidateOutcome) -> String {
    let difference = other.totalPaid - signed.totalPaid
    return Money.isNothing(difference)
      ? "at the same cost as \(signed.named)"
      : "\(Comparison.amount(difference)) than \(signed.named)"
  }
}
