import Briefs
import Planner
import Renewal
import TestSupport

extension Brief {
  /// The brief on a scenario, worked out by the engine.
  init(on scenario: Scenario, workbook: String? = nil) throws {
    let plan = try Plan(scenario)
    self.init(
      scenario: scenario, assessment: try plan.assessment(), rates: plan.renewal.rates,
      workbook: workbook, engineVersion: "test")
  }

  /// The brief on a scenario with invented paths around its base case.
  init(
    onPathsOf scenario: Scenario, workbook: String? = nil, pictureFiles: String? = nil,
    askedPaths: Int? = nil
  ) throws {
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario).risk(askedPaths: askedPaths)
    self.init(
      scenario: scenario, assessment: assessment.with(risk), rates: plan.renewal.rates,
      workbook: workbook, pictureFiles: pictureFiles, engineVersion: "test")
  }

  /// What one key says.
  func value(_ key: String) throws -> String {
    try rendered(source: "{{\(key)}}", name: "one key")
      .trimmingSuffix(while: \.isNewline)
  }
}

extension String {
  /// The text without the characters at its end that are of a kind.
  func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
