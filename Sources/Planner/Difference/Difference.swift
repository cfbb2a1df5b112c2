import Renewal

/// What changed between two scenarios: what they state, what the candidates come to, and the bridge
/// from one to the other.
public struct Difference: Sendable {
  /// The first scenario.
  public let from: Side
  /// The second scenario.
  public let to: Side
  /// What they state differently.
  public let inputs: [InputChange]
  /// What their candidates come to, those that are in one only included.
  public let outcomes: [CandidateChange]
  /// How what one candidate pays moves from the first to the second.
  public let bridge: Bridge

  /// One of the two scenarios.
  public struct Side: Hashable, Sendable {
    /// The file as it was named.
    public let file: String
    /// The scenario's name.
    public let name: String
    /// The key of the candidate that costs least of those that can be chosen.
    public let recommended: String
    /// The name of that candidate.
    public let recommendedName: String
  }

  /// Whether the two scenarios say the same and come to the same.
  public var isNone: Bool {
    inputs.isEmpty && outcomes.allSatisfy(\.isNone) && from.recommended == to.recommended
  }
}

extension Difference.Side {
  init(_ plan: Plan, file: String) {
    self.file = file
    name = plan.renewal.scenario.name
    recommended = plan.outcome.best
    recommendedName = plan.outcome.candidate(recommended)?.candidate.name ?? recommended
  }
}
