import Formulas
import Projection
import Renewal

/// A scenario with its model and its numbers: the façade that commands and outputs read.
public struct Plan: Sendable {
  /// The sealed model.
  public let renewal: RenewalModel
  /// The numbers of the base case.
  public let values: Projection
  /// What they come to.
  public let outcome: Outcome
  let projector: Projector

  /// Makes the model of a checked scenario, and works out its base case.
  ///
  /// - Throws: ``NotFinite`` where numbers grow beyond all bounds.
  public init(_ scenario: Scenario) throws {
    let measured = try Self.withRungs(scenario)
    renewal = try RenewalModel(measured)
    projector = Projector(renewal.model)
    values = projector.base()
    outcome = Outcome(renewal, values)
    for candidate in outcome.candidates where !candidate.totalPaid.isFinite {
      throw NotFinite(candidate: candidate.candidate.name)
    }
  }

  /// The scenario with the numbers of units that its capacities are compared at: these follow from the
  /// load, so that it is worked out first.
  private static func withRungs(_ scenario: Scenario) throws -> Scenario {
    guard scenario.capacities.contains(where: \.rungs.isEmpty) else { return scenario }
    let renewal = try RenewalModel(scenario)
    return renewal.scenarioWithRungs(Projector(renewal.model).base())
  }

  /// The numbers with other values of some inputs.
  func values(changing inputs: [InputValues]) -> Projection {
    projector.base(changing: inputs, from: values)
  }

  /// What the scenario comes to with a change; what the change does not reach is not worked out anew.
  public func outcome(of variant: Variant) throws -> Outcome {
    try outcome(of: variant.change(renewal.scenario))
  }

  /// What another scenario comes to, worked out from this one where they differ in values only.
  public func outcome(of other: Scenario) throws -> Outcome {
    guard let change = try renewal.change(to: other) else { return try Plan(other).outcome }
    if change.values.isEmpty { return Outcome(renewal.with(other), values) }
    return Outcome(renewal.with(other), projector.base(changing: change.values, from: values))
  }
}
