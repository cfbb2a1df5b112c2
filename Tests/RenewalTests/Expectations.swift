import Formulas
import Planner
import Renewal
import Testing

/// Expects an amount to the cent.
func expectCents(
  _ found: Double?, _ expected: Double, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    abs((found ?? .nan) - expected) < 0.005,
    comment ?? "\(String(describing: found)) is not \(expected)",
    sourceLocation: sourceLocation)
}

/// What one offer comes to in a scenario.
func outcome(_ scenario: Scenario, _ id: String = "offer") throws -> CandidateOutcome {
  try #require(try Plan(scenario).outcome.candidate(id))
}
