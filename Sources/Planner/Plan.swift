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
  private let projector: Projector

  /// Makes the model of a checked scenario, and works out its base case.
  ///
  /// - Throws: ``NotFinite`` where numbers grow beyond all bounds.
  public init(_ scenario: Scenario) throws {
    renewal = try RenewalModel(scenario)
    projector = Projector(renewal.model)
    values = projector.base()
    outcome = Outcome(renewal, values)
    for candidate in outcome.candidates where !candidate.totalPaid.isFinite {
      throw NotFinite(candidate: candidate.candidate.name)
    }
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
    guard let changes = try renewal.changes(to: other) else { return try Plan(other).outcome }
    if changes.isEmpty { return Outcome(renewal.with(other), values) }
    return Outcome(renewal.with(other), projector.base(changing: changes, from: values))
  }
}
