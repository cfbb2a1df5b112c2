import Renewal

extension Scenario {
  /// The scenario of an edge, by its name.
  static func edge(_ name: String) throws -> Scenario { try EdgeScenario.named(name) }
}
