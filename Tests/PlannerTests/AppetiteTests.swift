import Foundation
import Planner
import Renewal
import TestSupport
import Testing

/// What is recommended, by each risk appetite.
struct AppetiteTests {
  private func recommended(_ appetite: RiskAppetite) throws -> String {
    var scenario = try Scenario.sample("bet/scenario.yaml")
    scenario.riskAppetite = appetite
    return try Plan(scenario).assessment(PathOptions(paths: 2_000)).recommendation.sign
  }

  @Test("The larger promise costs less in the mean, and the smaller one is safer")
  func appetites() throws {
    #expect(try recommended(.leastExpectedCost) == "central")
    #expect(try recommended(.chanceOfShortfall(atMost: 0.2)) == "careful")
    #expect(try recommended(.leastRegret) == "careful")
    // Nobody is sure enough, but who promises nothing is never short.
    #expect(try recommended(.chanceOfShortfall(atMost: 0)) == Scenario.noAgreement)
  }
}
