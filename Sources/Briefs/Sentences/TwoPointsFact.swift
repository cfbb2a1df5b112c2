import Renewal
import Wording

/// The second fact: what two more points of discount are worth.
struct TwoPointsFact {
  let decision: Decision

  /// The worth on the paper to sign and on the one to refuse, and why it is little where it is.
  var words: String {
    guard let first = asked.first else {
      return "There is no offer whose discount could be raised."
    }
    let name = decision.signed.candidate.isOffer ? "" : ", the cheapest offer"
    let opening =
      "Two more points of discount are worth \(amount(first)) on \(first.named)\(name)"
      + "\(reason(first))."
    guard let second = asked.dropFirst().first else { return opening }
    return "\(opening) On \(second.named) they are worth \(amount(second))\(reason(second))."
  }

  /// The paper to sign, or else the cheapest; then the one to refuse.
  private var asked: [CandidateOutcome] {
    let cheapest = decision.offers.min { $0.totalPaid < $1.totalPaid }
    let first = decision.signed.candidate.isOffer ? decision.signed : cheapest
    let second = decision.refused.flatMap { $0.candidate.id == first?.candidate.id ? nil : $0 }
    return [first, second].compactMap(\.self)
  }

  private func worth(_ candidate: CandidateOutcome) -> Double {
    decision.assessment.twoPoints[candidate.candidate.id] ?? 0
  }

  private func amount(_ candidate: CandidateOutcome) -> String {
    let worth = worth(candidate)
    if Money.isNothing(worth) { return "nothing" }
    return worth > 0 ? Money.short(worth) : "less than nothing: they cost \(Money.short(-worth))"
  }

  /// Why a discount does little: below the floor, a lower price only makes the shortfall larger.
  private func reason(_ candidate: CandidateOutcome) -> String {
    let short = candidate.shortYears
    guard !short.isEmpty, candidate.clauses.burnBasis == .net else { return "" }
    let years = decision.term.during(short)
    if worth(candidate) < -0.5 { return ", because the floor then binds harder \(years)" }
    return Money.isNothing(worth(candidate))
      ? ": the floor binds \(years), so that a lower price only makes the shortfall larger"
      : ", though little \(years), where the floor binds"
  }
}
