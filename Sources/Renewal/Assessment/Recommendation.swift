extension Assessment {
  /// What to sign, and why.
  public struct Recommendation: Sendable {
    /// The best of the candidates that can be chosen, by the rule of the risk appetite; without paths
    /// the one that costs least in the base case.
    public let sign: String
    /// The clauses without which another candidate would be better.
    public let conditions: [ClauseWorth]
    /// What to sign if the conditions are refused; nil where there are none.
    public let otherwise: String?
    /// The dearest offer that AWS has quoted, if it is not the one to sign.
    public let refuse: String?
    /// What that offer costs more over the term, in USD: in the mean of the paths where there are any.
    public let refusedCost: Double
    /// What signing saves against today's terms continued, in USD; nil where there are none.
    public let savingAgainstToday: Double?
  }
}

extension Assessment.Recommendation {
  /// Chooses the best, and names the clauses that the choice hangs on.
  ///
  /// - Parameters:
  ///   - outcome: what the candidates come to.
  ///   - ranking: which of them is best.
  ///   - expected: what they cost in the mean of the paths, by key; empty without paths.
  ///   - clauses: what the clauses of the offers are worth.
  ///   - without: which is best if no offer has any of some clauses.
  public init(
    _ outcome: Outcome, by ranking: Ranking, expecting expected: [String: Double] = [:],
    clauses: [Assessment.ClauseWorth],
    without: ([Clause]) throws -> Ranking
  ) rethrows {
    let best = ranking.best
    sign = best
    conditions = clauses.filter { $0.offer == best && $0.bestWithout != best }
      .sorted { $0.worth > $1.worth }
    otherwise = conditions.isEmpty ? nil : try without(conditions.map(\.clause)).best
    let base = outcome.candidate(best)?.totalPaid ?? 0
    func cost(_ candidate: CandidateOutcome) -> Double {
      expected[candidate.candidate.id] ?? candidate.totalPaid
    }
    let signed = expected[best] ?? base
    let dearer = outcome.candidates.filter {
      $0.candidate.kind == .offer(.quoted) && cost($0) - signed > 0.005
    }
    let dearest = dearer.max { cost($0) < cost($1) }
    refuse = dearest?.candidate.id
    refusedCost = dearest.map { cost($0) - signed } ?? 0
    savingAgainstToday = outcome.candidate(Scenario.todaysTerms).map { $0.totalPaid - base }
  }
}
