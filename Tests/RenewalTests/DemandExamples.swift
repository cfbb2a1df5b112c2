import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Demand and levers, each worked by hand.
struct DemandExamples {
  /// One workload of a million requests of 1,000 in and 100 out on Sonnet 4.6 (us): 3.30 and 16.50
  /// a million tokens, so $3,300 and $1,650 a month.
  private func scenario(
    growth: Growth = .none, levers: [Lever] = [], change: (inout Workload) -> Void = { _ in }
  ) throws -> Scenario {
    var scenario = Scenario.small(offers: [.even(0, discount: 0)])
    scenario.rateCard = try RateCard.bundled()
    scenario.services = []
    var workload = Workload(
      app: "app", task: "task",
      models: [
        Workload.ModelShare(
          model: "anthropic.claude-sonnet-4-6", share: .certain(1, .share), tokens: .certain(1))
      ], scope: "us", requests: .certain(1e6), inputTokens: .certain(1_000),
      outputTokens: .certain(100), growth: growth, provenance: example)
    change(&workload)
    scenario.workloads = [workload]
    scenario.levers = levers
    return scenario
  }

  /// AI list cost by month.
  private func cost(_ scenario: Scenario) throws -> [Double] {
    try Plan(scenario).values.values(Cascade.listCost, member: 0)
  }

  private func lever(
    _ kind: Lever.Kind, _ share: Double, to: String? = nil, tokens: Double = 1, write: Double = 0,
    ramp: Int = 1
  ) -> Lever {
    Lever(
      kind: kind, task: "task", to: to, share: .certain(share, .share),
      write: .certain(write, .share), tokens: .certain(tokens),
      starts: Month(year: 2027, month: 1), ramp: ramp, provenance: example)
  }

  @Test("Flat demand costs 4,950 a month: 1,000 Mtok at 3.30 and 100 Mtok at 16.50")
  func flat() throws {
    for month in try cost(scenario()) { expectCents(month, 4_950) }
  }

  @Test("44 % a year is a factor of 1.2 after six months, smoothly from the anchor month")
  func smoothGrowth() throws {
    let months = try cost(scenario(growth: .yearly([.certain(0.44, .growth)])))
    expectCents(months[5], 4_950 * 1.2)
    expectCents(months[11], 4_950 * 1.44)
  }

  @Test("An S-curve from 20 % to 90 % reaches 95 % of its end in the stated month")
  func adoption() throws {
    let curve = AdoptionCurve(
      start: .certain(0.2, .share), saturation: .certain(0.9, .share),
      by: Month(year: 2027, month: 12))
    let months = try cost(scenario(growth: .adoption(curve)))
    expectCents(months[11], 4_950 * 0.95 * 0.9 / 0.2)
    // Half-way in months the odds are the geometric mean of 0.2 / 0.7 and 19.
    let odds = (0.2 / 0.7 * 19).squareRoot()
    expectCents(months[5], 4_950 * 0.9 * odds / (1 + odds) / 0.2)
  }

  @Test("A season multiplies its months; a launch and an end leave nothing outside of them")
  func seasonAndLife() throws {
    let months = try cost(
      scenario {
        $0.season = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5]
        $0.launch = Month(year: 2027, month: 2)
        $0.end = Month(year: 2027, month: 11)
      })
    expectCents(months[0], 0)
    expectCents(months[1], 9_900)
    expectCents(months[10], 4_950)
    expectCents(months[11], 0)
  }

  @Test("Half of the requests on Haiku 5.5 at 1.3 times the tokens: 0.143 and 0.0715 a thousand")
  func routing() throws {
    let levers = [lever(.routing, 0.5, to: "anthropic.claude-haiku-5-5", tokens: 1.3)]
    let routed = 2_475 + 0.5 * 1.3 * (1_000 * 0.11 + 100 * 0.55)
    expectCents(try cost(scenario(levers: levers))[0], routed)
  }

  @Test("A ramp of four months acts by a quarter, a half, three quarters and in full")
  func ramp() throws {
    let months = try cost(scenario(levers: [lever(.context, 0.2, ramp: 4)]))
    for (month, reach) in [0.25, 0.5, 0.75, 1, 1].enumerated() {
      expectCents(months[month], 3_300 * (1 - 0.2 * reach) + 1_650)
    }
  }

  @Test("Batch halves what it converts; caching reads at a tenth and writes at 1.25 times")
  func batchAndCache() throws {
    expectCents(
      try cost(scenario(levers: [lever(.batch, 0.4)]))[0], 4_950 * (1 - 0.4 * 0.5))
    expectCents(
      try cost(scenario(levers: [lever(.caching, 0.5, write: 0.1)]))[0],
      3_300 * (0.4 + 0.5 * 0.1 + 0.1 * 1.25) + 1_650)
  }

  @Test("A workload in batch pays the batch price before any lever")
  func batchMode() throws {
    expectCents(try cost(scenario { $0.mode = .batch })[0], 4_950 / 2)
  }

  @Test("A list price index of −19 % a year takes 10 % off after six months")
  func priceIndex() throws {
    var falling = try scenario()
    falling.priceIndex = ["Anthropic": [.certain(-0.19, .growth)]]
    expectCents(try cost(falling)[5], 4_950 * 0.9)
  }

  @Test("A mix of models shares the requests, each with its own tokens")
  func mix() throws {
    let mixed = try scenario {
      $0.models = [
        Workload.ModelShare(
          model: "anthropic.claude-sonnet-4-6", share: .certain(0.75, .share), tokens: .certain(1)),
        Workload.ModelShare(
          model: "amazon.nova-pro", share: .certain(0.25, .share), tokens: .certain(1.2)),
      ]
    }
    let nova = 1.2 * (1_000 * 0.80 + 100 * 3.20)
    expectCents(try cost(mixed)[0], 0.75 * 4_950 + 0.25 * nova)
  }

  @Test("Routing leaves what already runs on the target as it is")
  func routingToTheOwnModel() throws {
    let levers = [lever(.routing, 0.5, to: "anthropic.claude-sonnet-4-6", tokens: 1.3)]
    expectCents(try cost(scenario(levers: levers))[0], 4_950)
    let mixed = try scenario(levers: levers) {
      $0.models = [
        Workload.ModelShare(
          model: "anthropic.claude-sonnet-4-6", share: .certain(0.4, .share), tokens: .certain(1)),
        Workload.ModelShare(
          model: "anthropic.claude-opus-5-5", share: .certain(0.6, .share), tokens: .certain(1)),
      ]
    }
    let opus = 1_000 * 4.40 + 100 * 22.0
    expectCents(try cost(mixed)[0], 0.4 * 4_950 + 0.3 * opus + 0.3 * 1.3 * 4_950)
  }

  @Test("A mode that a model does not have costs the plain price, never nothing")
  func neverFree() throws {
    let batch = try scenario {
      $0.models[0].model = "anthropic.claude-opus-5-5"
      $0.mode = .batch
    }
    expectCents(try cost(batch)[0], 1_000 * 4.40 + 100 * 22.0)
  }

  @Test("The steepest curve of adoption ends at its saturation, over five years")
  func steepAdoption() throws {
    let curve = AdoptionCurve(
      start: .certain(0.0001, .share), saturation: .certain(0.95, .share),
      by: Month(year: 2027, month: 1))
    var steep = try scenario(growth: .adoption(curve))
    steep.contractYears = Scenario.small(years: 5).contractYears
    steep.offers = []
    let months = try cost(steep)
    expectCents(months[59], 4_950 * 0.95 / 0.0001)
  }
}
