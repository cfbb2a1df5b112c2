import Planner
import Renewal
import TestSupport
import Testing

/// What can be traded, and the way to the next tier; worked by hand on flat services of $1.2M a year.
struct BargainTests {
  @Test("A point is worth 12k, pays for 80k of commitment, and 1.2M costs what no agreement costs")
  func point() throws {
    let plan = try Plan(.flat(offers: [.flat("a", 1e6, 0.1)]))
    let bargain = try #require(try plan.assessment().bargains.first)
    #expect(abs(bargain.onePoint - 12_000) < 0.005)
    // The offer costs $1.08M: with the point, as much may be promised before it costs more.
    #expect(abs((bargain.pointAsCommitment ?? 0) - 80_000) < 0.5)
    #expect(abs((bargain.largestCommitment?.first ?? 0) - 1.2e6) < 0.5)
    #expect(bargain.reference == Scenario.noAgreement)
  }

  @Test("A total that is stated grows with the offer, and is gone where sizes follow spend")
  func total() throws {
    var offer = Offer.flat("a", 1e6, 0.1)
    offer.clauses = Clauses([.termCommitment: 1.1e6])
    let scenario = Scenario.flat(offers: [offer])
    let twice = Variant.commitments(of: "a", times: 2).change(scenario).offers[0]
    #expect(twice.commitment == [2e6] && twice.clauses[.termCommitment] == 2.2e6)
    let outcome = try Plan(scenario).outcome
    #expect(
      Variant.resized(to: outcome).change(scenario).offers[0].clauses[.termCommitment] == nil)
  }

  @Test("The next tier is reached where spend leaves room, if that is the cheapest")
  func shapes() throws {
    // 5 % from 1M and 10 % from 1.2M on average. 400k more are missing: in year 1 there is room for
    // all of it, and 1.08M + 1.5M is paid; spread evenly it would be 1.08M + 1.7M.
    var offer = Offer.flat(
      "a", 0, 0, years: 2,
      tiers: [Offer.Tier(from: 1e6, discount: 0.05), Offer.Tier(from: 1.2e6, discount: 0.1)])
    offer.commitment = [0.5e6, 1.5e6]
    let cliffs = try Plan(.flat(years: 2, offers: [offer])).assessment().cliffs
    let next = try #require(cliffs.first { $0.threshold == 1.2e6 })
    #expect(abs(next.extraCommitment - 400_000) < 0.5)
    // Now 1.14M + 1.5M.
    #expect(abs(next.cost - (1.08e6 + 1.5e6 - 1.14e6 - 1.5e6)) < 0.5)
    #expect(abs(next.shortfall - 420_000) < 0.5)
  }
}
