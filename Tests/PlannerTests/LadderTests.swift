import Planner
import Renewal
import TestSupport
import Testing

/// Sizes that nobody has quoted; worked by hand on flat services of $1.2M a year.
struct LadderTests {
  private func findings(_ scenario: Scenario) throws -> Assessment.LadderFindings {
    try #require(try Plan(scenario).assessment().ladder)
  }

  private func flat(
    years: Int = 1, clauses: Clauses = Clauses(), _ ladder: Ladder
  ) -> Scenario {
    var scenario = Scenario.flat(years: years, offers: [.flat("a", 1e6, 0.1, years: years)])
    scenario.offers[0].clauses = clauses
    scenario.ladder = ladder
    return scenario
  }

  @Test(
    "C4: of 5, 8, 10 and 12M, net has the least regret at 5M, gross at 8M",
    arguments: [("burn-basis/net.yaml", 5e6), ("burn-basis/gross.yaml", 8e6)])
  func burnBasis(_ name: String, _ least: Double) throws {
    let found = try findings(.sample(name))
    #expect(found.rungs.map(\.rung.commitment) == [5e6, 8e6, 10e6, 12e6])
    #expect(found.rungs.filter(\.isLeastRegret).map(\.rung.commitment) == [least])
    #expect(abs((found.rungs.map(\.maxRegret).min() ?? 0) - 520_000) < 0.005)
  }

  @Test("Correction 2: with 1.5M beside it that retires, 12 % from 10M pays from 9.24M of list")
  func besideMarketplace() throws {
    let cliffs = try Plan(.sample("burn-basis/marketplace.yaml")).assessment().cliffs
    guard case .spend(let spend) = cliffs.last?.pays else {
      Issue.record("the tier does not start to pay")
      return
    }
    // (10M − 1.5M) ÷ (1 − 8 %)
    #expect(abs(spend - 8.5e6 / 0.92) < 1)
  }

  @Test("The offer whose terms are taken is what a size is held against")
  func reference() throws {
    // The offer costs $1.08M; a floor of $1.15M costs more whatever the discount.
    let found = try findings(flat(Ladder(commitments: [1e6, 1.15e6])))
    #expect(found.reference == "a")
    #expect(found.rungs.map(\.neededDiscount) == [0.1, nil])
  }

  @Test("A shorter agreement settles by itself: no gap moves into the one that is signed after it")
  func anew() throws {
    let shift = Clauses([.shiftForward: 0.5])
    let found = try findings(
      flat(years: 2, clauses: shift, Ladder(commitments: [1.3e6], terms: [1, 2])))
    let shortfalls = found.rungs.map(\.outcome.shortfall)
    let discount = found.rungs[0].outcome.headlineDiscount[0]
    // Each year of one year's agreements misses its own part; two years in one miss it at the end.
    let missed = 1.3e6 - 1.2e6 * (1 - discount)
    #expect(zip(shortfalls[0], [missed, missed]).allSatisfy { abs($0 - $1) < 0.005 })
    #expect(zip(shortfalls[1], [0, 2 * 220_000]).allSatisfy { abs($0 - $1) < 0.005 })
    // Three points less than two years: what is reported for one year and for two.
    #expect(abs(discount - (0.1 - 0.065 + 0.03)) < 1e-9)
  }

  @Test("What a longer agreement promises after the horizon is stated")
  func promised() throws {
    let rung = Rung(commitment: 1e6, term: 3, ramp: 0.1, offer: "a")
    #expect(abs(rung.promised(after: 2) - 1.21e6) < 1e-6)
    #expect(rung.promised(after: 3) == 0)
  }

  @Test("Sizes that the paper does not allow are no rungs, and are counted")
  func refused() {
    let growing = flat(
      years: 2, clauses: Clauses([.minimumGrowth: 0.05]),
      Ladder(commitments: [1e6, 2e6], ramps: [0, 0.05]))
    #expect(growing.rungs.count == 2 && growing.refusedRungs == 2)
  }
}
