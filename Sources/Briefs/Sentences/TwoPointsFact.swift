import Renewal

/// The second fact: what two more points of discount are worth.
struct TwoPointsFact {
  let decision: Decision

  /// The worth on the paper to sign and on the one to refuse, and why it is little where it is.
  var words: String {
    guard let first = asked.first else {
      return "There is no offer whose discount could be raised."
    }
    let opening =
      "Two more points of discount are worth \(amount(first)) on \(first.named)"
      + (first.candidate.id == decision.signed.candidate.id || decision.signed.candidate.isOffer
        ? "" : ", the cheapest offer")
    guard let second = asked.dropFirst().first else { return "\(opening)\(reason(first))." }
    return "\(opening)\(reason(first)), and \(amount(second)) on \(second.named)\(reason(second))."
  }

  /// The paper to sign, or else the cheapest; then the one to refuse.
  private var asked: [CandidateOutcome] {
    let cheapest = decision.offers.min { $0.totalPaid < $1.totalPaid }
    let first = decision.signed.candidate.isOffer ? decision.signed : cheapest
    return [first, decision.refused == first ? nil : decision.refused].compactMap(\.self)
  }

  private func worth(_ candidate: CandidateOutcome) -> Double {
    decision.assessment.twoPoints[candidate.candidate.id] ?? 0
  }

  private func amount(_ candidate: CandidateOutcome) -> String {
    let worth = worth(candidate)
    return worth.magnitude < 500 ? "nothing" : Money.short(worth)
  }

  /// Why a discount does little: in a year below the floor it only makes the shortfall larger.
  private func reason(_ candidate: CandidateOutcome) -> String {
    let short = candidate.shortYears
    guard !short.isEmpty, candidate.clauses.burnBasis == .net else { return "" }
    let years = decision.term.during(short)
    return short.count == decision.term.years.count
      ? ", where the floor binds \(years): a lower price only makes the shortfall larger"
      : ", where the floor binds \(years) and the points do nothing"
  }
}

/// Whether two outcomes are of the same candidate.
private func == (one: CandidateOutcome?, other: CandidateOutcome?) -> Bool {
  one?.candidate.id == other?.candidate.id
}
