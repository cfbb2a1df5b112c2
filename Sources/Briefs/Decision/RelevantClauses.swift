import Renewal

extension Decision {
  /// The clauses that can move a dollar in this scenario.
  var relevantClauses: [Clause] { Clause.all.filter(isRelevant) }

  private func isRelevant(_ clause: Clause) -> Bool {
    switch clause {
    case .burnBasis, .shortfallRate: true
    case .marketplaceCap: classesInUse.contains { Eligibility.standard(for: $0).isCapped }
    case .privateStacking: classesInUse.contains(.privateRates)
    case .supportBase, .supportRetires: offers.contains { $0.support.contains { $0 > 0 } }
    case .creditsRetire: !scenario.credits.isEmpty
    case .eligibility(let charge): classesInUse.contains(charge)
    }
  }

  /// The clauses that matter and that a candidate's paper leaves to their defaults.
  func defaulted(_ candidate: CandidateOutcome) -> [Clause] {
    relevantClauses.filter { !candidate.candidate.clauses.writes($0) }
  }
}
