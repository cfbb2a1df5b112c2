import Foundation
import Planner
import Renewal
import TestSupport
import Testing

/// What is recommended, by each risk appetite.
struct AppetiteTests {
  /// The sample with so many points of discount on its larger promise.
  private func scenario(_ points: Double) throws -> Scenario {
    var scenario = try Scenario.sample("bet/scenario.yaml")
    scenario.offers[0].discount = scenario.offers[0].discount.map { _ in points / 100 }
    return scenario
  }

  private func recommended(_ appetite: RiskAppetite, discount points: Double = 13) throws -> String
  {
    var scenario = try scenario(points)
    scenario.riskAppetite = appetite
    return try Plan(scenario).assessment(PathOptions(paths: 2_000)).recommendation.sign
  }

  @Test("The larger promise costs less in the mean, and the smaller one is safer")
  func appetites() throws {
    // In the base case the larger one is cheaper, and over the paths the smaller one.
    #expect(try Plan(scenario(13)).outcome.best == "central")
    #expect(try Plan(scenario(11)).outcome.best == "central")
    #expect(try recommended(.leastExpectedCost, discount: 11) == "careful")
    #expect(try recommended(.leastExpectedCost) == "central")
    #expect(try recommended(.chanceOfShortfall(atMost: 0.2)) == "careful")
    #expect(try recommended(.leastRegret) == "careful")
    // Nobody is sure enough, but who promises nothing is never short.
    #expect(try recommended(.chanceOfShortfall(atMost: 0)) == Scenario.noAgreement)
  }
}
