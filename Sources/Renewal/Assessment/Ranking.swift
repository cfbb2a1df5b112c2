/// Which candidate of those that can be chosen is best, by one figure of each: less is better.
public struct Ranking: Sendable {
  /// The candidates' keys with their figures, in the order in which they are compared.
  private let scores: [(candidate: String, score: Double)]

  /// Candidates with their figures.
  public init(_ scores: [(candidate: String, score: Double)]) { self.scores = scores }

  /// The key of the best, to half a cent; the first of equals.
  public var best: String {
    let least = scores.map(\.score).min() ?? 0
    return scores.first { $0.score - least <= 0.005 }?.candidate ?? Scenario.noAgreement
  }
}

extension Outcome {
  /// The choices by what they cost in the base case.
  public var ranking: Ranking { Ranking(choices.map { ($0.candidate.id, $0.totalPaid) }) }
}

extension RiskAppetite {
  /// The choices by this rule.
  ///
  /// - Parameter figures: of every choice its key, its expected cost, the chance of a shortfall over
  ///   the term and its worst regret.
  public func ranking(
    _ figures: [(candidate: String, expectedPaid: Double, chance: Double, maxRegret: Double)]
  ) -> Ranking {
    switch self {
    case .leastExpectedCost: Ranking(figures.map { ($0.candidate, $0.expectedPaid) })
    case .leastRegret: Ranking(figures.map { ($0.candidate, $0.maxRegret) })
    case .chanceOfShortfall(let most):
      // No agreement promises nothing, so that something is always left.
      Ranking(figures.filter { $0.chance <= most }.map { ($0.candidate, $0.expectedPaid) })
    }
  }
}
