extension Outcome {
  /// The candidates that can be chosen: the offers, and no agreement at all.
  public var choices: [CandidateOutcome] { candidates.filter(\.candidate.isChoice) }

  /// The least that any choice costs over the term, in USD.
  public var leastPaid: Double { choices.map(\.totalPaid).min() ?? 0 }

  /// Whether a choice costs no more than the cheapest, to half a cent.
  public func isLeast(_ choice: CandidateOutcome) -> Bool {
    choice.totalPaid - leastPaid <= 0.005
  }

  /// The key of the choice that costs least over the term; the first of equals.
  public var best: String {
    choices.first { isLeast($0) }?.candidate.id ?? Scenario.noAgreement
  }
}

extension Outcome {
  /// The cheapest that can be had instead of a candidate without anybody's further consent: no
  /// agreement, a quoted offer, or what the company would walk away to.
  public func alternative(to id: String) -> CandidateOutcome? {
    candidates.filter { other in
      switch other.candidate.kind {
      case .noAgreement, .offer(.quoted), .offer(.walkAway): other.candidate.id != id
      case .todaysTerms, .rung, .offer(.counter), .offer(.bridge): false
      }
    }.min { $0.totalPaid < $1.totalPaid }
  }

  /// The cheapest that can be had without anybody's further consent: no agreement, a quoted offer, or
  /// what the company would walk away to.
  public var cheapestAtHand: CandidateOutcome? { alternative(to: "") }

  /// List cost over the term of the charge classes that earn a paper's discount, for twelve months,
  /// in USD.
  public func earningListCost(under clauses: SettledClauses, months: Int) -> Double {
    let earning = listCostByClass.filter { clauses.eligibility(of: $0.charge).earns > 0 }
    return earning.reduce(0) { $0 + $1.byYear.reduce(0, +) } * 12 / Double(months)
  }
}
