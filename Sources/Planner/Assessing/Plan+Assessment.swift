import Renewal

extension Plan {
  /// Works out what the renewal is decided on.
  public func assessment() throws -> Assessment {
    let clauses = try clauseWorths()
    let recommendation = try recommendation(clauses)
    let levers = try leverWorths()
    let cases = try demandCases()
    return Assessment(
      routed: outcome, unrouted: levers.unrouted, levers: levers.worths, clauses: clauses,
      asks: try askWorths(), clausesTogether: try worth(of: .withoutClauses, isTaken: true),
      asksTogether: try worth(of: .asking(for: asks), isTaken: false),
      twoPoints: try worth(of: .discount(higherBy: 0.02), isTaken: false), views: try views(),
      stresses: try stresses(), direct: try directPurchases(),
      ladder: try ladderFindings(cases), cliffs: try tierCliffs(), bargains: try bargains(),
      timing: try timing(recommendation), cures: try cures(), planTimings: try planTimings(),
      fiscalYears: fiscalYears(), regret: Self.regret(cases.map(\.outcome)),
      dearRates: dearRates(), recommendation: recommendation)
  }

  /// What to sign, without the rest of what a renewal is decided on.
  public func recommendation() throws -> Assessment.Recommendation {
    try recommendation(clauseWorths())
  }

  private func recommendation(
    _ clauses: [Assessment.ClauseWorth]
  ) throws -> Assessment.Recommendation {
    try Assessment.Recommendation(outcome, clauses: clauses) { try outcome(of: .without($0)) }
  }
}
