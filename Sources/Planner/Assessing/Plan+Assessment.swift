import Renewal

extension Plan {
  /// Works out what the renewal is decided on.
  ///
  /// - Parameter options: the random paths that it is decided on; none for the base case alone.
  public func assessment(_ options: PathOptions = .none) throws -> Assessment {
    // The rungs of the ladder take part where they are compared, and nowhere else.
    let stated = try withoutLadder()
    let isBeside = options.threads > 1
    func later<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) -> Later<Value> {
      Later(isBeside: isBeside, work)
    }
    let levers = later { try stated.leverWorths() }
    let bargains = later { try stated.bargains() }
    let cases = later { try self.demandCases() }
    let ladder = later { try self.ladderFindings(cases.value) }
    let views = later { try stated.views() }
    let stresses = later { try stated.stresses() }
    let channels = later { try stated.channelCosts() }
    let cliffs = later { try stated.tierCliffs() }
    let cures = later { try stated.cures() }
    let planTimings = later { try stated.planTimings() }
    let asks = later { try stated.askWorths() }
    let survey = try RiskSurvey(self, options, isWhole: true)
    let figures = survey?.figures ?? []
    let clauses = try stated.clauseWorths(survey)
    let recommendation = try stated.recommendation(clauses, survey, figures)
    let withoutClauses = try stated.outcome(of: .withoutClauses)
    return Assessment(
      routed: outcome, unrouted: try outcome(of: .levers([])), levers: try levers.value,
      clauses: clauses, asks: try asks.value,
      clausesTogether: stated.worth(from: withoutClauses, isTaken: true),
      paidWithoutClauses: stated.paid(in: withoutClauses),
      asksTogether: try stated.worth(of: .asking(for: stated.asks), isTaken: false),
      twoPoints: try stated.worth(of: .discount(higherBy: 0.02), isTaken: false),
      views: try views.value, stresses: try stresses.value, channels: try channels.value,
      capacities: stated.capacityFindings(), ladder: try ladder.value, cliffs: try cliffs.value,
      bargains: try bargains.value, timing: try stated.timing(recommendation),
      cures: try cures.value, planTimings: try planTimings.value,
      fiscalYears: stated.fiscalYears(),
      regret: Self.regret(try cases.value.map(\.outcome)), dearRates: stated.dearRates(),
      risk: survey?.risk(signing: recommendation.sign, figures),
      signed: SignedFigures(renewal, values, candidate: recommendation.sign),
      recommendation: recommendation)
  }

  /// The same plan without its ladder.
  func withoutLadder() throws -> Plan {
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
      outcome, by: survey?.ranking(figures) ?? outcome.ranking,
      expecting: Dictionary(uniqueKeysWithValues: figures.map { ($0.candidate, $0.paid.mean) }),
      clauses: clauses
    ) { clauses in
      try survey?.ranking(without: clauses) ?? outcome(of: .without(clauses)).ranking
    }
  }
}
