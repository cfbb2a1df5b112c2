import Renewal

extension Plan {
  /// Works out what the renewal is decided on.
  public func assessment() throws -> Assessment {
    // The rungs of the ladder take part where they are compared, and nowhere else.
    let stated = try withoutLadder()
    let clauses = try stated.clauseWorths()
    let recommendation = try stated.recommendation(clauses)
    let cases = try demandCases()
    return Assessment(
      routed: outcome, unrouted: try outcome(of: .levers([])), levers: try stated.leverWorths(),
      clauses: clauses,
      asks: try stated.askWorths(),
      clausesTogether: try stated.worth(of: .withoutClauses, isTaken: true),
      asksTogether: try stated.worth(of: .asking(for: stated.asks), isTaken: false),
      twoPoints: try stated.worth(of: .discount(higherBy: 0.02), isTaken: false),
      views: try stated.views(), stresses: try stated.stresses(),
      channels: try stated.channelCosts(), capacities: stated.capacityFindings(),
      ladder: try ladderFindings(cases),
      cliffs: try stated.tierCliffs(), bargains: try stated.bargains(),
      timing: try stated.timing(recommendation), cures: try stated.cures(),
      planTimings: try stated.planTimings(), fiscalYears: stated.fiscalYears(),
      regret: Self.regret(cases.map(\.outcome)), dearRates: stated.dearRates(),
      recommendation: recommendation)
  }

  /// The same plan without its ladder.
  private func withoutLadder() throws -> Plan {
    guard renewal.scenario.ladder != nil else { return self }
    var scenario = renewal.scenario
    scenario.ladder = nil
    for number in scenario.variants.indices { scenario.variants[number].scenario.ladder = nil }
    return try Plan(scenario)
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
