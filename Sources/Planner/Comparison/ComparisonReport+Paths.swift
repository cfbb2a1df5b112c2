import Projection
import Renewal

extension ComparisonReport.Paths {
  /// The paths of a survey.
  init(_ survey: RiskSurvey, _ figures: [CandidateRisk]) {
    self.init(
      count: survey.values.paths, asked: survey.askedPaths, seed: survey.seed,
      ranges: survey.inputs.count, wandering: survey.plan.renewal.scenario.wanderingGrowths,
      events: survey.plan.renewal.scenario.uncertainEvents,
      appetite: survey.plan.renewal.scenario.riskAppetite,
      figures: Self.byCandidate(figures))
  }

  /// The paths of an assessment.
  init(_ risk: Risk, of scenario: Scenario) {
    self.init(
      count: risk.paths, asked: risk.askedPaths, seed: risk.seed, ranges: risk.inputs.count,
      wandering: scenario.wanderingGrowths, events: scenario.uncertainEvents,
      appetite: scenario.riskAppetite,
      figures: Self.byCandidate(risk.candidates))
  }

  private static func byCandidate(_ figures: [CandidateRisk]) -> [String: CandidateRisk] {
    Dictionary(uniqueKeysWithValues: figures.map { ($0.candidate, $0) })
  }
}
