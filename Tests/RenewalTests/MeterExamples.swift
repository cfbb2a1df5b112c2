import Formulas
import Foundation
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Every way in which a request is billed, each worked by hand from published prices.
struct MeterExamples {
  private static let sonnet = "anthropic.claude-sonnet-4-6"
  private static let sonnet5 = "anthropic.claude-sonnet-5-5"
  private static let haiku = "anthropic.claude-haiku-4-5"
  private static let haiku5 = "anthropic.claude-haiku-5-5"

  /// A million requests of 1,000 in and 100 out a month on one model, by the published card.
  private func scenario(
    _ model: String = sonnet, levers: [Lever] = [], change: (inout Workload) -> Void = { _ in }
  ) throws -> Scenario {
    var scenario = Scenario.small(offers: [.even(0, discount: 0)])
    scenario.rateCard = try RateCard.bundled()
    scenario.services = []
    var workload = Workload(
      app: "app", task: "task",
      models: [
        Workload.ModelShare(model: model, share: .certain(1, .share), tokens: .certain(1))
      ], scope: "us", requests: .certain(1e6), inputTokens: .certain(1_000),
      outputTokens: .certain(100), growth: .none, provenance: example)
    change(&workload)
    scenario.workloads = [workload]
    scenario.levers = levers
    return scenario
  }

  private func refresh(
    from old: String, to new: String, tokens: Double = 1, share: Double = 1, month: Int = 1
  ) -> Lever {
    Lever(
      kind: .refresh, task: "task", from: old, to: new, share: .certain(share, .share),
      tokens: .certain(tokens), starts: Month(year: 2027, month: month), provenance: example)
  }

  private func cost(_ scenario: Scenario) throws -> [Double] {
    try Plan(scenario).values.values(Cascade.listCost, member: 0)
  }

  // MARK: Modes

  @Test(
    "Flex costs half and priority 1.75 times on Nova Pro, latency-optimised 1.25 times",
    arguments: [
      (Mode.flex, 0.5), (.priority, 1.75), (.latencyOptimised, 1.25), (.batch, 0.5),
      (.onDemand, 1),
    ])
  // Nova Pro, us: 0.80 and 3.20 on demand (AWS price list); 1.00 and 4.00 latency-optimised.
  func modes(_ mode: Mode, _ multiple: Double) throws {
    let standard = 1_000 * 0.80 + 100 * 3.20
    expectCents(try cost(scenario("amazon.nova-pro") { $0.mode = mode })[0], standard * multiple)
  }

  @Test("Global Sonnet 4.6 costs 3.00 and 15.00, the geographic scope a tenth more")
  func scope() throws {
    expectCents(try cost(scenario { $0.scope = "global" })[0], 1_000 * 3 + 100 * 15)
    expectCents(try cost(scenario { $0.scope = "eu" })[0], 1.1 * (1_000 * 3 + 100 * 15))
  }

  // MARK: Long requests

  @Test("A tenth of the requests above 100K on Haiku 5.5 pays five times for the whole request")
  // 0.11 and 0.55 below, 0.55 and 2.75 above (litellm 1.109.1). 10 % of 150,000 input are 15,000 of
  // the mean of 24,000, so the other 90 % carry 9,000.
  func cliff() throws {
    let months = try cost(
      scenario(Self.haiku5) {
        $0.inputTokens = .certain(24_000)
        $0.longRequests = [LongRequests(above: 100_000, share: 0.1, inputTokens: 150_000)]
      })
    let short = 9_000 * 0.11 + 0.9 * 100 * 0.55
    let long = 15_000 * 0.55 + 0.1 * 100 * 2.75
    expectCents(months[0], short + long)
  }

  @Test("Long requests on Sonnet 4.5 pay twice for input and one and a half times for output")
  // 3.30 and 16.50 up to 200K, 6.60 and 24.75 above.
  func longSonnet() throws {
    let months = try cost(
      scenario("anthropic.claude-sonnet-4-5") {
        $0.inputTokens = .certain(250_000)
        $0.longRequests = [LongRequests(above: 200_000, share: 1, inputTokens: 250_000)]
      })
    expectCents(months[0], 250_000 * 6.60 + 100 * 24.75)
  }

  @Test("Routing long requests to a model without a threshold ends the cliff, and adds up")
  func routedOverTheCliff() throws {
    let lever = Lever(
      kind: .routing, task: "task", to: Self.sonnet, share: .certain(0.5, .share),
      starts: Month(year: 2027, month: 1), provenance: example)
    let months = try cost(
      scenario(Self.haiku5, levers: [lever]) {
        $0.inputTokens = .certain(24_000)
        $0.longRequests = [LongRequests(above: 100_000, share: 0.1, inputTokens: 150_000)]
      })
    let haiku = 9_000 * 0.11 + 90 * 0.55 + 15_000 * 0.55 + 10 * 2.75
    expectCents(months[0], 0.5 * haiku + 0.5 * (24_000 * 3.30 + 100 * 16.50))
  }

  @Test("Routing to a model with a threshold splits what it brings, and adds up")
  func routedOntoTheCliff() throws {
    let lever = Lever(
      kind: .routing, task: "task", to: Self.haiku5, share: .certain(0.4, .share),
      tokens: .certain(1.3), starts: Month(year: 2027, month: 1), provenance: example)
    let months = try cost(
      scenario(levers: [lever]) {
        $0.inputTokens = .certain(24_000)
        $0.longRequests = [LongRequests(above: 100_000, share: 0.1, inputTokens: 150_000)]
      })
    let haiku = 1.3 * (9_000 * 0.11 + 90 * 0.55 + 15_000 * 0.55 + 10 * 2.75)
    expectCents(months[0], 0.6 * (24_000 * 3.30 + 100 * 16.50) + 0.4 * haiku)
  }

  // MARK: Agents

  @Test("An agent of 4 calls that add 500 tokens each sends the history again: 7,000 for 1,000")
  // 4 x 1,000 + 500 x (0 + 1 + 2 + 3); 2 % of the requests are sent a second time.
  func loop() throws {
    let months = try cost(
      scenario {
        $0.loop = AgentLoop(
          steps: .certain(4), stepInput: .certain(500), retries: .certain(0.02, .share))
      })
    expectCents(months[0], 1.02 * (7_000 * 3.30 + 400 * 16.50))
  }

  // MARK: Model refresh

  @Test("Sonnet 5.5 has no batch on Bedrock: with 1.3 times the tokens it costs 73 % more")
  // Batched Sonnet 4.6: 1.65 and 8.25; Sonnet 5.5 on demand: 2.20 and 11.00. 1.3 x 2.2 / 1.65 = 1.7333.
  func lostBatch() throws {
    let before = try cost(scenario { $0.mode = .batch })[0]
    let after = try cost(
      scenario(levers: [refresh(from: Self.sonnet, to: Self.sonnet5, tokens: 1.3)]) {
        $0.mode = .batch
      })[0]
    #expect(abs(after / before - 1.3 * 2.2 / 1.65) < 1e-12)
    #expect((after / before - 1).formatted(.percent.precision(.fractionLength(0))) == "73%")
  }

  @Test("Haiku 4.5 to 5.5 takes 90 % off a token")  // 1.10 and 5.50 to 0.11 and 0.55
  func haikuRefresh() throws {
    let before = try cost(scenario(Self.haiku))[0]
    let after = try cost(
      scenario(Self.haiku, levers: [refresh(from: Self.haiku, to: Self.haiku5)]))[0]
    #expect(abs(after / before - 0.1) < 1e-12)
  }

  @Test("A refresh moves what routing brought, at the tokens of both")
  func refreshAfterRouting() throws {
    let routing = Lever(
      kind: .routing, task: "task", to: Self.haiku, share: .certain(0.5, .share),
      tokens: .certain(1.1), starts: Month(year: 2027, month: 1), provenance: example)
    let levers = [routing, refresh(from: Self.haiku, to: Self.haiku5, tokens: 1.3, share: 0.6)]
    let old = 1.1 * (1_000 * 1.10 + 100 * 5.50)
    let new = 1.1 * 1.3 * (1_000 * 0.11 + 100 * 0.55)
    expectCents(try cost(scenario(levers: levers))[0], 0.5 * 4_950 + 0.2 * old + 0.3 * new)
  }

  @Test("A batch lever converts the old model and not the next one, which has no batch")
  func batchAfterRefresh() throws {
    let batch = Lever(
      kind: .batch, task: "task", share: .certain(0.5, .share),
      starts: Month(year: 2027, month: 1), provenance: example)
    let levers = [refresh(from: Self.sonnet, to: Self.sonnet5, share: 0.4), batch]
    let old = 0.6 * 4_950 * (1 - 0.5 * 0.5)
    expectCents(try cost(scenario(levers: levers))[0], old + 0.4 * (1_000 * 2.20 + 100 * 11))
  }

  // MARK: Life cycle

  @Test("Extended access doubles the price from its month on, and the end moves the rest")
  // As Claude 3.5 Sonnet did on 2025-12-01: 3.00 and 15.00 to 6.00 and 30.00.
  func lifeCycle() throws {
    var scenario = try scenario(
      levers: [refresh(from: Self.sonnet, to: Self.sonnet5, month: 8)])
    scenario.lifeCycles = [
      LifeCycle(
        model: Self.sonnet, extendedAccess: Month(year: 2027, month: 4), multiple: .certain(2),
        ends: Month(year: 2027, month: 8), successor: Self.sonnet5, provenance: example)
    ]
    let months = try cost(scenario)
    expectCents(months[2], 4_950)
    expectCents(months[3], 9_900)
    expectCents(months[6], 9_900)
    expectCents(months[7], 1_000 * 2.20 + 100 * 11)
  }

  // MARK: Cache

  /// A caching lever on six tenths of the input.
  private func cache(_ prefixes: Double, _ life: CacheReuse.Life) -> Lever {
    Lever(
      kind: .caching, task: "task", share: .certain(0.6, .share),
      reuse: CacheReuse(prefixes: .certain(prefixes), life: life),
      starts: Month(year: 2027, month: 1), provenance: example)
  }

  @Test("Of a million requests on 1,000 prefixes, e to the −0.1142 find none within five minutes")
  // 1,000,000 / 1,000 uses a month, over 730 hours, within a twelfth of an hour.
  func reuse() throws {
    let uses = 1_000.0 / 730 / 12
    let miss = exp(-uses)
    let months = try cost(scenario(levers: [cache(1_000, .fiveMinutes)]))
    let input = 0.4 + 0.6 * ((1 - miss) * 0.1 + miss * 1.25)
    expectCents(months[0], 3_300 * input + 1_650)
  }

  @Test("A prefix that comes again rarely makes caching cost more than it saves")
  // A write costs a quarter more than input, a read saves nine tenths: it pays from 21.7 % hits.
  func cachingThatCosts() throws {
    let plan = try Plan(scenario(levers: [cache(1_000, .fiveMinutes)]))
    #expect(plan.values.values(Cascade.cachingSaving, member: 0)[0] < 0)
    let often = try Plan(scenario(levers: [cache(100, .fiveMinutes)]))
    #expect(often.values.values(Cascade.cachingSaving, member: 0)[0] > 0)
  }

  @Test("An hour's life costs twice the input to write, and finds twelve times the uses")
  func hour() throws {
    let miss = exp(-1_000.0 / 730)
    let months = try cost(scenario(levers: [cache(1_000, .hour)]))
    expectCents(months[0], 3_300 * (0.4 + 0.6 * ((1 - miss) * 0.1 + miss * 2)) + 1_650)
  }

  // MARK: Routing standard

  @Test("The rows of the routing standard add up to what routing saves")
  func rows() throws {
    func row(_ model: String, _ share: Double) -> Lever {
      Lever(
        kind: .routing, task: "task", to: model, share: .certain(share, .share),
        tokens: .certain(1.3), starts: Month(year: 2027, month: 1), provenance: example)
    }
    let plan = try Plan(scenario(levers: [row(Self.haiku5, 0.5), row(Self.sonnet5, 0.2)]))
    let rows = (0..<2).map { plan.values.values(RoutingStandard.rowSaving, member: $0)[0] }
    expectCents(rows[0], 12 * 0.5 * (4_950 - 1.3 * 165))
    expectCents(rows[1], 12 * 0.2 * (4_950 - 1.3 * 3_300))
    expectCents(
      rows.reduce(0, +), plan.values.values(Cascade.routingSavingOfYear, member: 0)[0])
  }

  @Test("The frontier reference runs every request on the named model, whatever runs today")
  func frontier() throws {
    var scenario = try scenario(Self.haiku)
    scenario.frontier = "anthropic.claude-opus-5-5"
    let plan = try Plan(scenario)
    expectCents(
      plan.values.values(RoutingStandard.frontierCostOfYear, member: 0)[0],
      12 * (1_000 * 4.40 + 100 * 22))
  }
}
