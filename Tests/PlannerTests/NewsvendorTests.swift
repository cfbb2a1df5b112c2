import Foundation
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// Sizes of a commitment whose best choice is known beforehand.
struct NewsvendorTests {
  private static let years = 1.0

  /// Spend of a lognormal year with 90 % between 6M and 12M.
  private static let spend = ValueRange(.interval(low: 6e6, high: 12e6), kind: .quantity)

  private static func scenario(_ offers: [Offer], spend: ValueRange) -> Scenario {
    let provenance = Provenance(place: "example")
    return .small(
      name: "Newsvendor", seed: 3,
      services: [
        ServiceGroup(
          name: "Services", spend: spend.scaled(by: 1.0 / 12), growth: .none,
          provenance: provenance)
      ], offers: offers, provenance: provenance)
  }

  private static func offer(_ commitment: Double, _ discount: Double) -> Offer {
    var offer = Offer.flat("c\(Int(commitment / 1_000))", commitment, discount)
    offer.clauses[.burnBasis] = .choice(BurnBasis.gross)
    return offer
  }

  /// Example C6 of the worked examples: 4 points for 5M of commitment, 9M expected, fractile 0.072.
  @Test("Four points for 5M at an expected 9M: the critical fractile is 0.072")
  func fractile() throws {
    var offer = Offer.flat(
      "tiers", 5e6, 0.08,
      tiers: [
        Offer.Tier(from: 5e6, discount: 0.08), Offer.Tier(from: 10e6, discount: 0.12),
      ])
    offer.clauses[.burnBasis] = .choice(BurnBasis.gross)
    // A lognormal with a mean of 9M: half of the squared scale below it in logarithms.
    let scale = 0.2
    let median = 9e6 * exp(-scale * scale / 2)
    let half = 1.6448536269514722 * scale
    let spend = ValueRange(
      .interval(low: median * exp(-half), high: median * exp(half)), kind: .quantity)
    let plan = try Plan(Self.scenario([offer], spend: spend))
    let risk = try #require(
      try plan.assessment(PathOptions(paths: 40_000)).risk)
    let fractile = try #require(risk.measures.fractiles.first)
    // The mean of the first thousand paths has a standard error of 0.6 %.
    #expect(abs(fractile.fractile - 0.072) < 0.072 * 4 * scale / 1_000.0.squareRoot())
    print("critical fractile \(fractile.fractile), closed form 0.072")
  }

  /// Gross burn and a discount that rises by a straight line with the commitment: the cost
  /// E[L](1 − d(C)) + E[(C − L)⁺] is least where P(L < C) = E[L] × d′(C).
  @Test(
    "With a discount that rises in a straight line, the best commitment is the critical fractile")
  func optimum() throws {
    let slope = 0.02 / 1e6
    let sizes = stride(from: 6e6, through: 10e6, by: 1e5)
    let offers = sizes.map { Self.offer($0, 0.05 + slope * ($0 - 6e6)) }
    let plan = try Plan(Self.scenario(offers, spend: Self.spend))
    let risk = try #require(
      try plan.assessment(PathOptions(paths: 20_000, threads: 2)).risk)
    let best = try #require(
      risk.candidates.filter { $0.candidate.hasPrefix("c") }.min { $0.paid.mean < $1.paid.mean })
    let found = try #require(Double(best.candidate.dropFirst())) * 1_000
    let z = 1.6448536269514722
    let location = (log(6e6) + log(12e6)) / 2
    let scale = (log(12e6) - log(6e6)) / (2 * z)
    let mean = exp(location + scale * scale / 2)
    let chance = mean * slope
    let known = exp(location + scale * NormalScore.score(chance))
    print("best of the sizes \(found), closed form \(known), fractile \(chance)")
    // One step of the grid, and what sampling moves a flat optimum by.
    #expect(abs(found - known) <= 2e5)
  }
}
