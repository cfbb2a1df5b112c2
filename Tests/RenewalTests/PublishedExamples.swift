import Formulas
import Planner
import Rates
import Renewal
import TestSupport
import Testing

/// Published figures that no paper by itself comes to, each through a scenario.
struct PublishedExamples {
  @Test("A10: of 750M over the term, 308.9M used leave 441.1M to be paid")
  func pinterest() throws {
    let result = try outcome(
      .fees([308.9e6], commitment: [0], [.window: .choice(Window.term), .termCommitment: 750e6]))
    expectCents(result.shortfall, [441.1e6])
  }

  @Test("A12: a model unit at 39.60 an hour bills 28,908 a month, of 730 hours")
  func provisionedThroughput() throws {
    var scenario = Scenario.small(yearlySpend: 12 * 40_000, offers: [.even(0, discount: 0)])
    scenario.savingsPlans = [.monthly(0, discount: 0, ends: Month(year: 2027, month: 12))]
    scenario.savingsPlans[0].commitment = .certain(39.60)
    let bills = try CandidateLines(scenario)(SavingsPlans.bill, member: 0)
    for bill in bills { expectCents(bill, 28_908) }
  }

  @Test("A16: 260 a month against 1.00 an hour at list is 64.4 % off")
  func monthlyReservation() throws {
    var scenario = Scenario.small(yearlySpend: 12 * 730, offers: [.even(0, discount: 0)])
    scenario.savingsPlans = [
      .monthly(260, discount: 1 - 260.0 / 730, ends: Month(year: 2027, month: 12))
    ]
    let result = try outcome(scenario)
    expectCents(result.totalPaid, 12 * 260)
    #expect((result.effectiveDiscount * 1_000).rounded() == 644)
  }

  @Test("A16: 2,652 a year, paid upfront, against 8,760 at list is 69.7 % off")
  func yearlyReservation() throws {
    var scenario = Scenario.small(yearlySpend: 8_760, offers: [.even(0, discount: 0)])
    scenario.savingsPlans = [
      .monthly(
        2_652.0 / 12, discount: 1 - 2_652.0 / 8_760, starts: Month(year: 2027, month: 1),
        ends: Month(year: 2027, month: 12), upfront: 1)
    ]
    let result = try outcome(scenario)
    expectCents(result.paid, [2_652])
    #expect((result.effectiveDiscount * 1_000).rounded() == 697)
  }

  @Test("B3: 90, 150, 215, 280 and 349 are 1,084M; a stated 1.1B adds 16M only where it is tested")
  func snapSchedule() throws {
    let schedule = [90e6, 150e6, 215e6, 280e6, 349e6]
    func paid(_ window: Window) throws -> Double {
      try outcome(
        .small(
          years: 5, yearlySpend: 12,
          offers: [
            .yearly(
              schedule,
              clauses: Clauses([.window: .choice(window), .termCommitment: 1.1e9]))
          ])
      ).totalPaid
    }
    expectCents(try paid(.annual), 1_084e6)
    expectCents(try paid(.both), 1_100e6)
  }

  @Test("B17: 1,000 of list usage at 20 % off are 800.00: 80,000 units of a cent, none discounted")
  func claudePlatformUnits() throws {
    var scenario = Scenario.small(
      services: [],
      offers: [
        .even(
          0, discount: 0.2,
          clauses: Clauses().reading(.providerPlatform, Eligibility(earns: 1, retires: 1)))
      ])
    scenario.rateCard = try RateCard.bundled()
    // 100 million tokens in at 1 and 180 million out at 5 dollars a million.
    scenario.workloads = [
      Workload(
        app: "app", task: "task",
        models: [
          Workload.ModelShare(
            model: "anthropic.claude-haiku-4-5", share: .certain(1, .share), tokens: .certain(1))
        ], scope: "platform", channel: .providerPlatform, requests: .certain(100_000),
        inputTokens: .certain(1_000), outputTokens: .certain(1_800), growth: .none,
        provenance: example)
    ]
    let lines = try CandidateLines(scenario)
    expectCents(try lines.ofClass(.providerPlatform, Discount.contractedCost)[0], 1_000)
    let paid = try lines.ofClass(.providerPlatform, Discount.discountedCost)[0]
    expectCents(paid, 800)
    #expect((paid / 0.01).rounded() == 80_000)
    let unit = lines(Prices.inputNow, member: 0)[0]
    #expect(unit == 1, "the price stays at list; the discount makes fewer units")
  }

  @Test("D2: 3 × 270 units at 260 a month are 210,600 in one month, and 631,800 in three")
  func tripledReservation() throws {
    var scenario = Scenario.small(
      yearlySpend: 12 * 210_600, offers: [.even(0, discount: 0)])
    scenario.savingsPlans = (1...3).map { instance in
      var plan = SavingsPlan.monthly(
        270 * 260, discount: 0, ends: Month(year: 2027, month: 3))
      plan.name = "Instance \(instance)"
      return plan
    }
    scenario.contractYears[0].ends = Month(year: 2027, month: 3)
    let result = try outcome(scenario)
    expectCents(result.totalPaid, 631_800, "the published three-month total is one month's")
    #expect(abs(result.totalPaid - 210_600) > 1)
  }

  @Test("D6: 525 less 518.8 is 6.2, not 7, and by default no overage of 6.2 rolls over to fill it")
  func nothingRolls() throws {
    func shortfall(_ rollover: Setting) throws -> [Double] {
      try outcome(
        .fees([106.2, 518.8], commitment: [100, 525], [.rollover: rollover])
      ).shortfall
    }
    let silent = try outcome(.fees([106.2, 518.8], commitment: [100, 525])).shortfall
    expectCents(silent, [0, 6.2], "525 less 518.8 is 6.2")
    expectCents(try shortfall(1), [0, 0], "only a paper that writes rollover carries it")
  }
}
