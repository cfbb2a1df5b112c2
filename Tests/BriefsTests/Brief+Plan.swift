import Briefs
import Planner
import Renewal

extension Brief {
  /// The brief on a scenario, worked out by the engine.
  init(on scenario: Scenario, workbook: String? = nil) throws {
    let plan = try Plan(scenario)
    self.init(
      scenario: scenario, assessment: try plan.assessment(), rates: plan.renewal.rates,
      workbook: workbook, engineVersion: "test")
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
