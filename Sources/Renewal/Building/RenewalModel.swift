import Formulas
import Rates

/// A scenario's sealed model, with what its members stand for.
public struct RenewalModel: Sendable {
  /// The scenario it was made from.
  public let scenario: Scenario
  /// The sealed lines and inputs.
  public let model: Model
  /// The candidates, in the order of their index.
  public let candidates: [Candidate]
  /// The charge classes in use, in the order of their index.
  public let chargeClasses: [ChargeClass]
  /// The prices in use, in the order of their index.
  public let rates: [Rate]

  /// Makes the model of a checked scenario.
  ///
  /// - Throws: ``MissingRate`` where the scenario was not checked against its rate card, and
  ///   `SealingProblems` where the declarations themselves are wrong.
  public init(_ scenario: Scenario) throws {
    let members = try Members(scenario)
    self.scenario = scenario
    candidates = members.candidates
    chargeClasses = members.classes
    rates = members.rates
    model = try Model(
      timeline: Timeline(contractYears: scenario.contractYears.map { ($0.starts, $0.ends) }),
      sections: Sections.all, memberships: members.memberships, values: members.values,
      outputs: Sections.outputs)
  }

  /// The number of a candidate, from 0; nil when there is none of that key.
  public func candidate(_ id: String) -> Int? { candidates.firstIndex { $0.id == id } }
}
