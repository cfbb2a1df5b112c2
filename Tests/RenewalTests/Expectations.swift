import Formulas
import Planner
import Projection
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

/// Expects amounts to the cent, contract year by contract year.
func expectCents(
  _ found: [Double], _ expected: [Double], _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 0.005 },
    comment ?? "\(found) is not \(expected)", sourceLocation: sourceLocation)
}

/// A tolerance for sums of millions: the workbook's own.
func isClose(_ a: Double, _ b: Double) -> Bool {
  abs(a - b) <= 1e-9 * max(abs(a), abs(b)) + 1e-5
}

/// What one offer comes to in a scenario.
func outcome(_ scenario: Scenario, _ id: String = "offer") throws -> CandidateOutcome {
  try #require(try Plan(scenario).outcome.candidate(id))
}

/// A plan looked at through one candidate: its lines, its paper's lines and those of its classes.
struct CandidateLines {
  let plan: Plan
  private let number: Int

  init(_ scenario: Scenario, _ id: String = "offer") throws {
    plan = try Plan(scenario)
    number = try #require(plan.renewal.candidate(id))
  }

  /// What the candidate comes to.
  var outcome: CandidateOutcome { plan.outcome.candidates[number] }

  /// The candidate's values of a line that has one for each candidate.
  func callAsFunction(_ line: Line) -> [Double] { plan.values.values(line, member: number) }

  /// The values of a line of the demand or the estate, or of whatever else has members.
  func callAsFunction(_ line: Line, member: Int) -> [Double] {
    plan.values.values(line, member: member)
  }

  /// The values of a line that has one for each paper.
  func ofPaper(_ line: Line) -> [Double] {
    plan.values.values(line, member: plan.renewal.paper(of: number))
  }

  /// The values of a line that has one for each paper and charge class.
  func ofClass(_ charge: ChargeClass, _ line: Line) throws -> [Double] {
    let classes = plan.renewal.chargeClasses
    let position = try #require(classes.firstIndex(of: charge))
    return plan.values.values(
      line, member: plan.renewal.paper(of: number) * classes.count + position)
  }

  /// All checks that no choice of commitments may break.
  var checks: [(id: String, difference: Double)] {
    Checks.all.filter { $0.id != Checks.commitments.id }.map {
      ($0.id, plan.values.value($0, member: 0, period: 0))
    }
  }
}
