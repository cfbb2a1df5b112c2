import Formulas
import Foundation
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Budgets and hard caps, worked by hand on one workload of 4,950 a month: a million requests of 1,000
/// tokens in and 100 out on Sonnet 4.6 (us), 3.30 and 16.50 a million tokens.
struct BudgetExamples {
  private func scenario(
    growth: Double = 0, _ budget: Budget, change: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    var scenario = Scenario.small(services: [], offers: [.even(0, discount: 0.1)])
    scenario.rateCard = try RateCard.bundled()
    scenario.workloads = [
      Workload(
        app: "app", task: "task",
        models: [
          Workload.ModelShare(
            model: "anthropic.claude-sonnet-4-6", share: .certain(1, .share), tokens: .certain(1))
        ], scope: "us", requests: .certain(1e6), inputTokens: .certain(1_000),
        outputTokens: .certain(100), growth: .yearly([.certain(growth, .growth)]),
        provenance: example)
    ]
    scenario.budgets = [budget]
    change(&scenario)
    return scenario
  }

  private func budget(
    _ monthly: Double, alert: Double = 1, cap: Double? = nil, starts: Month? = nil,
    years: Int = 1
  ) -> Budget {
    Budget(
      app: "app", monthly: Array(repeating: monthly, count: years), alert: alert, cap: cap,
      starts: starts, provenance: example)
  }

  private func outcome(_ scenario: Scenario) throws -> Outcome.BudgetOutcome {
    try #require(try Plan(scenario).outcome.budgets.first)
  }

  @Test("4,950 of 5,000 are 99 %: an alert at 80 % from the first month, and no excess")
  func used() throws {
    let found = try outcome(scenario(budget(5_000, alert: 0.8)))
    #expect(found.firstAlert == Month(year: 2027, month: 1))
    #expect(found.firstExcess == nil && found.monthsExceeded == 0)
    #expect(abs(found.mostUsed - 0.99) < 1e-12)
    expectCents(found.spend, [59_400])
    expectCents(found.amount, [60_000])
  }

  @Test("A spend that comes to its budget to the cent reaches the alert and is no excess")
  func exact() throws {
    let found = try outcome(scenario(budget(4_950)))
    #expect(found.firstAlert == Month(year: 2027, month: 1))
    #expect(found.firstExcess == nil)
    let above = try outcome(scenario(budget(4_949.99)))
    #expect(above.firstExcess == Month(year: 2027, month: 1) && above.monthsExceeded == 12)
  }

  // 4,950 × 1.44^(m/12) is 5,102.77 in January, 5,260.26 in February, 5,422.60 in March.
  @Test(
    "At 44 % a year a budget of 5,400 is alerted at 95 % in February and exceeded from March on")
  func firstMonths() throws {
    let found = try outcome(scenario(growth: 0.44, budget(5_400, alert: 0.95)))
    #expect(found.firstAlert == Month(year: 2027, month: 2))
    #expect(found.firstExcess == Month(year: 2027, month: 3))
    #expect(found.monthsExceeded == 10)
  }

  @Test("A cap of 110 % of 5,400 stops at 5,940: nothing in June, 1,188 of 7,128 in December")
  // June is 4,950 × 1.2 = 5,940, December 4,950 × 1.44 = 7,128.
  func cap() throws {
    let plan = try Plan(scenario(growth: 0.44, budget(5_400, cap: 1.1)))
    let refused = plan.values.values(HardCaps.refused, member: 0)
    expectCents(refused[5], 0)
    expectCents(refused[11], 1_188)
    expectCents(plan.values.value(HardCaps.capped, member: 0, period: 11), 5_940)
    // A sixth of December's 1,440,000 requests.
    expectCents(plan.values.value(HardCaps.refusedRequests, member: 0, period: 11), 240_000)
    let found = try #require(plan.outcome.budgets.first)
    let spend = (1...12).map { 4_950 * pow(1.44, Double($0) / 12) }
    expectCents(found.refused, [spend.reduce(0) { $0 + max(0, $1 - 5_940) }])
    expectCents(found.capped, [spend.reduce(0) { $0 + min($1, 5_940) }])
    expectCents(plan.outcome.cappedAI, found.capped)
  }

  @Test("A cap changes nothing that is paid")
  func baseCase() throws {
    let with = try Plan(scenario(growth: 0.44, budget(5_400, cap: 1))).outcome
    let without = try Plan(scenario(growth: 0.44, budget(5_400))).outcome
    #expect(with.candidates.map(\.totalPaid) == without.candidates.map(\.totalPaid))
    #expect(with.otherAI.allAI == without.otherAI.allAI)
    #expect(without.cappedAI == without.otherAI.allAI)
    #expect(with.budgets[0].totalRefused > 0 && without.budgets[0].totalRefused == 0)
  }

  @Test("Before its first month a budget is neither alerted nor exceeded, and refuses nothing")
  func starts() throws {
    let july = Month(year: 2027, month: 7)
    let found = try outcome(scenario(budget(1_000, alert: 0.5, cap: 1, starts: july)))
    #expect(found.firstAlert == july && found.firstExcess == july && found.monthsExceeded == 6)
    expectCents(found.amount, [6_000])
    expectCents(found.refused, [6 * 3_950])
    // In the six months of the budget alone.
    expectCents(found.spend, [6 * 4_950])
    expectCents(found.capped, [6 * 1_000])
    // Half of the year's requests, of which 3,950 in 4,950.
    #expect(abs(found.refusedShare - 0.5 * 3_950 / 4_950) < 1e-12)
  }

  @Test("Metered items count in the budget of their application only, models in their own")
  func items() throws {
    let item = try #require(try RateCard.bundled().item("rerank.amazon"))
    func use(_ app: String?) -> MeteredUse {
      MeteredUse(item: item, app: app, quantity: .certain(100_000), provenance: example)
    }
    let found = try outcome(
      scenario(budget(5_000)) { $0.otherAI = [use("app"), use(nil), use("other")] })
    // $100 for 100,000 queries at $1 per 1,000.
    expectCents(found.spend, [12 * 5_050])
    #expect(found.firstExcess == Month(year: 2027, month: 1))
  }

  @Test("Levers come before the budget: 30 % less input is 3,960 a month")
  func levers() throws {
    let found = try outcome(
      scenario(budget(4_000)) {
        $0.levers = [
          Lever(
            kind: .context, task: "task", to: nil, share: .certain(0.3, .share),
            write: .certain(0, .share), tokens: .certain(1), starts: Month(year: 2027, month: 1),
            ramp: 1, provenance: example)
        ]
      })
    expectCents(found.spend, [12 * (3_300 * 0.7 + 1_650)])
    #expect(found.firstExcess == nil)
  }

  @Test("Each contract year has its own budget")
  func byYear() throws {
    var two = budget(5_000, years: 2)
    two.monthly = [5_000, 4_000]
    let found = try outcome(
      scenario(two) {
        $0.contractYears = Scenario.small(years: 2).contractYears
        $0.offers = [.even(0, discount: 0, years: 2)]
      })
    #expect(found.firstExcess == Month(year: 2028, month: 1) && found.monthsExceeded == 12)
    expectCents(found.amount, [60_000, 48_000])
  }

  @Test("How likely an excess is stays open until futures are drawn")
  func probability() throws {
    #expect(try outcome(scenario(budget(1))).probabilityOfExcess == nil)
  }
}
