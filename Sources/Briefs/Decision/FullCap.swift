import Renewal

/// Whether a paper's Marketplace cap is used up, so that spending less inside it changes nothing.
struct FullCap {
  let decision: Decision
  let candidate: CandidateOutcome

  /// Whether what shares the cap reaches it in every year that falls short, models among it.
  var isFull: Bool {
    guard candidate.clauses.eligibility(of: .contested).bucket == .marketplace else { return false }
    let sharing = decision.outcome.listCostByClass.filter {
      candidate.clauses.eligibility(of: $0.charge).bucket == .marketplace
    }
    return candidate.shortYears.allSatisfy { year in
      let cap = candidate.clauses[.marketplaceCap] * candidate.candidate.commitment[year]
      return sharing.map { $0.byYear[year] }.reduce(0, +) >= cap
    }
  }
}
