import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Metered items, each worked by hand from published prices.
struct MeteredExamples {
  private func use(
    _ id: String, _ quantity: Double, growth: Double = 0,
    change: (inout MeteredUse) -> Void = { _ in }
  ) throws -> MeteredUse {
    let item = try #require(try RateCard.bundled().item(id))
    var use = MeteredUse(
      item: item, quantity: .certain(quantity),
      growth: .yearly([.certain(growth, .growth)]), provenance: example)
    change(&use)
    return use
  }

  private func plan(
    _ uses: [MeteredUse], discount: Double = 0, change: (inout Scenario) -> Void = { _ in }
  ) throws -> Plan {
    var scenario = Scenario.small(services: [], offers: [.even(0, discount: discount)])
    scenario.otherAI = uses
    change(&scenario)
    return try Plan(scenario)
  }

  @Test("40M text units through the content filter at 0.00015 are 6,000 a month")
  func guardrails() throws {
    let plan = try plan([use("guardrails.content-filter-text", 40e6)])
    for month in plan.values.values(MeteredItems.cost, member: 0) { expectCents(month, 6_000) }
    expectCents(plan.outcome.otherAI.byYear, [72_000])
    expectCents(plan.outcome.otherAI.allAI, [72_000])
  }

  @Test("900,000 queries at $2 per 1,000 are 1,800; 20,000 groundings at $30 per 1,000 are 600")
  func publishedPrices() throws {
    let plan = try plan([use("rerank.cohere", 900_000), use("web.nova-grounding", 20_000)])
    expectCents(plan.values.value(MeteredItems.cost, member: 0, period: 0), 1_800)
    expectCents(plan.values.value(MeteredItems.cost, member: 1, period: 0), 600)
  }

  @Test("Growth of 44 % a year is a factor of 1.2 after six months, smoothly from the anchor")
  func growth() throws {
    let plan = try plan([use("guardrails.content-filter-text", 40e6, growth: 0.44)])
    expectCents(plan.values.value(MeteredItems.cost, member: 0, period: 5), 7_200)
    expectCents(plan.values.value(MeteredItems.cost, member: 0, period: 11), 8_640)
  }

  @Test("A vendor's list prices that fall by 19 % a year take 10 % off its items after six months")
  func priceIndex() throws {
    let plan = try plan([use("rerank.cohere", 900_000), use("rerank.amazon", 900_000)]) {
      $0.priceIndex = ["Cohere": [.certain(-0.19, .growth)]]
    }
    expectCents(plan.values.value(MeteredItems.cost, member: 0, period: 5), 1_620)
    expectCents(plan.values.value(MeteredItems.cost, member: 1, period: 5), 900)
  }

  @Test("A launch and an end leave nothing outside of them")
  func life() throws {
    let plan = try plan([
      use("rerank.amazon", 1e6) {
        $0.launch = Month(year: 2027, month: 3)
        $0.end = Month(year: 2027, month: 10)
      }
    ])
    let months = plan.values.values(MeteredItems.cost, member: 0)
    expectCents([months[1], months[2], months[9], months[10]], [0, 1_000, 1_000, 0])
  }

  @Test("Items join the class of who bills them: one earns the discount, the other does not")
  func classes() throws {
    let uses = try [use("rerank.amazon", 1e6), use("rerank.cohere", 1e6)]
    let plan = try plan(uses, discount: 0.1)
    let byClass = Dictionary(
      uniqueKeysWithValues: plan.outcome.listCostByClass.map { ($0.charge, $0.byYear) })
    expectCents(byClass[.modelsByAWS] ?? [], [12_000])
    expectCents(byClass[.modelsThroughMarketplace] ?? [], [24_000])
    // What Marketplace bills earns no discount where the paper is silent.
    expectCents(plan.outcome.candidate("offer")?.totalPaid, 0.9 * 12_000 + 24_000)
  }

  @Test("Each class has one row of other AI, whatever number of items it has")
  func oneRow() throws {
    let uses = try [
      use("rerank.amazon", 1e6), use("guardrails.denied-topics", 1e6), use("rerank.cohere", 1e6),
    ]
    let plan = try plan(uses)
    #expect(plan.renewal.model.memberCount(OtherAI.cost) == 2)
    expectCents(plan.values.value(OtherAI.cost, member: 0, period: 0), 1_000 + 150)
    expectCents(plan.values.value(OtherAI.cost, member: 1, period: 0), 2_000)
  }

  @Test("No lever acts on them, and three tenths less AI is three tenths less of them")
  func variants() throws {
    let plan = try plan([use("rerank.amazon", 1e6)])
    let less = try plan.outcome(of: .requests(times: 0.7))
    expectCents(less.otherAI.byYear, [8_400])
    expectCents(try plan.assessment().unrouted.otherAI.byYear, [12_000])
  }
}
