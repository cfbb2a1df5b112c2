import Renewal
import Wording

/// What to sign, what it costs, and on which clauses it hangs.
struct SigningSentences {
  let decision: Decision

  private var signed: CandidateOutcome { decision.signed }
  private var term: TermWords { decision.term }
  private var paid: String { "\(Money.short(signed.totalPaid)) \(term.over), tax apart" }

  /// What to sign, with commitment and discount, and what it comes to.
  var sign: String {
    switch signed.candidate.kind {
    case .noAgreement, .todaysTerms, .rung: Phrases.paragraph([signNothing, nextOffer, losses])
    case .offer(let role):
      Phrases.paragraph([
        "Sign \(signed.named): \(signed.terms(term)).", "The bill comes to \(paid).",
        againstReferences, standing(role), ties,
      ])
    }
  }

  private var signNothing: String {
    decision.offers.isEmpty
      ? "There is no offer to sign. At list prices, without an agreement, the bill is \(paid)."
      : "Sign nothing. At list prices, without an agreement, the bill is \(paid)."
  }

  private var nextOffer: String {
    guard let next = decision.offers.min(by: { $0.totalPaid < $1.totalPaid }) else {
      let today = decision.today.map { "That is \(Comparison.words(signed, against: $0))." } ?? ""
      return Phrases.paragraph([today, notOnOffer])
    }
    let difference = next.totalPaid - signed.totalPaid
    let offer =
      Money.isNothing(difference)
      ? "\(next.opening), the cheapest offer, costs the same"
        + (next.isCommitted ? " and binds us to a commitment." : ".")
      : "\(next.opening), the cheapest offer, costs \(Comparison.amount(difference))."
    let today = decision.today.map { "Today's terms would cost \(amount($0))." } ?? ""
    return Phrases.paragraph([offer, today, notOnOffer])
  }

  private func amount(_ other: CandidateOutcome) -> String {
    let difference = other.totalPaid - signed.totalPaid
    return Money.isNothing(difference) ? "the same" : Comparison.amount(difference)
  }

  /// What ends with the agreement, where there is something to end.
  private var losses: String {
    let hasPrivateRates = decision.scenario.services.contains { $0.privateRate != nil }
    let lost =
      (hasPrivateRates ? ["private rates"] : [])
      + (decision.scenario.credits.isEmpty ? [] : ["credits"])
      + (decision.scenario.support.discount > 0 ? ["the discount on support"] : [])
    return lost.isEmpty ? "" : "This already counts the loss of \(Phrases.list(lost))."
  }

  private var againstReferences: String {
    let references = [decision.today, decision.noAgreement].compactMap(\.self)
    guard !references.isEmpty else { return "" }
    let words = Phrases.list(references.map { Comparison.words(signed, against: $0) })
    return Phrases.paragraph(["That is \(words).", notOnOffer])
  }

  /// Why today's terms are not the advice, where they are cheaper.
  private var notOnOffer: String {
    guard let today = decision.today, signed.totalPaid - today.totalPaid > 0.5 else { return "" }
    return "Today's terms are not on offer: ask whether AWS would continue them."
  }

  private func standing(_ role: Offer.Role) -> String {
    switch role {
    case .quoted: ""
    case .counter: "It is what we ask for: AWS has not agreed to it yet."
    case .walkAway: "It is the least that we would sign, not an offer from AWS."
    case .bridge: "It is a short agreement that buys time."
    }
  }

  private var ties: String {
    let same = decision.alternatives.filter {
      $0.candidate.isOffer && Money.isNothing($0.totalPaid - signed.totalPaid)
    }
    guard !same.isEmpty else { return "" }
    return "\(Phrases.capitalized(Phrases.list(same.map(\.named)))) "
      + "\(same.count == 1 ? "costs" : "cost") the same to the dollar: "
      + "choose by what else the paper says."
  }
}
