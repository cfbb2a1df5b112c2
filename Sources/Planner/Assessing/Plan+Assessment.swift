import Renewal

extension Plan {
  /// Works out what the renewal is decided on.
  ///
  /// - Parameter options: the random paths that it is decided on; none for the base case alone.
  public func assessment(_ options: PathOptions = .none) throws -> Assessment {
    let survey = try RiskSurvey(self, options, isWhole: true)
    let figures = survey?.figures ?? []
    // The rungs of the ladder take part where they are compared, and nowhere else.
    let stated = try withoutLadder()
    let clauses = try stated.clauseWorths(survey)
    let recommendation = try stated.recommendation(clauses, survey, figures)
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
      risk: survey?.risk(signing: recommendation.sign, figures),
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
  ///
  /// - Parameters:
  ///   - survey: the paths by which candidates are ranked; nil ranks them by the base case.
  ///   - figures: what the candidates come to on these paths.
  func recommendation(
    _ survey: RiskSurvey?, _ figures: [CandidateRisk]
  ) throws -> Assessment.Recommendation {
    try recommendation(clauseWorths(survey), survey, figures)
  }

  private func recommendation(
    _ clauses: [Assessment.ClauseWorth], _ survey: RiskSurvey?, _ figures: [CandidateRisk]
  ) throws -> Assessment.Recommendation {
    try Assessment.Recommendation(
      outcome, by: survey?.ranking(figures) ?? outcome.ranking, clauses: clauses
    ) { clauses in
      try survey?.ranking(without: clauses) ?? outcome(of: .without(clauses)).ranking
    }
  }
}
