import Formulas
import Renewal
import TestSupport
import Testing

/// Upfront fees of Savings Plans: a charge of their own month, in a class of their own.
struct UpfrontExamples {
  /// A plan of 1 an hour at 27 % for 12 months, half of it upfront, on services of 10,000 a month.
  private func scenario(
    starts: Month = Month(year: 2027, month: 3), upfront: Double = 0.5, discount: Double = 0,
    clauses: Clauses = Clauses(), services: Double = 120_000
  ) -> Scenario {
    var scenario = Scenario.small(
      years: 2, yearlySpend: services,
      offers: [.even(0, discount: discount, years: 2, clauses: clauses)])
    scenario.savingsPlans = [
      .monthly(
        730, discount: 0.27, starts: starts, ends: starts.adding(11), upfront: upfront)
    ]
    return scenario
  }

  @Test("1 an hour for 12 months, half upfront in month 3: 4,380 in month 3, and 365 a month")
  func halfUpfront() throws {
    let lines = try CandidateLines(scenario())
    let fees = lines(SavingsPlans.upfrontFee, member: 0)
    let bills = lines(SavingsPlans.bill, member: 0)
    for month in fees.indices { expectCents(fees[month], month == 2 ? 4_380 : 0) }
    for month in bills.indices { expectCents(bills[month], (2...13).contains(month) ? 365 : 0) }
  }

  @Test("The fee retires in month 3's year and earns nothing, unless the paper says otherwise")
  func feeRetires() throws {
    let silent = try CandidateLines(scenario(discount: 0.1))
    expectCents(try silent.ofClass(.planUpfront, Burn.retiring), [4_380, 0])
    expectCents(try silent.ofClass(.planUpfront, Burn.discount), [0, 0])
    let earning = Clauses().reading(.planUpfront, Eligibility(earns: 1, retires: 1))
    let written = try CandidateLines(scenario(discount: 0.1, clauses: earning))
    expectCents(try written.ofClass(.planUpfront, Burn.discount), [438, 0])
    expectCents(try written.ofClass(.planUpfront, Burn.retiring), [3_942, 0])
  }

  @Test("What was paid upfront before the term is sunk: the plan only bills the rest")
  func sunk() throws {
    let lines = try CandidateLines(scenario(starts: Month(year: 2026, month: 11)))
    let fees = lines(SavingsPlans.upfrontFee, member: 0)
    #expect(fees.allSatisfy { $0 == 0 })
    // Ten months at 365 cover 1,000 of list cost each.
    expectCents(lines(Payment.paid), [10 * (365 + 9_000) + 2 * 10_000, 120_000])
  }

  @Test("A renewed plan pays nothing upfront")
  func renewed() throws {
    var scenario = self.scenario()
    scenario.savingsPlans[0].renewal = .certain(1)
    let lines = try CandidateLines(scenario)
    let fees = lines(SavingsPlans.upfrontFee, member: 0)
    expectCents(fees.reduce(0, +), 4_380)
    let bills = lines(SavingsPlans.bill, member: 0)
    expectCents(bills[14], 730)
  }

  @Test("A plan paid upfront costs what it costs month by month, over its whole life")
  func sameInAll() throws {
    let monthly = try outcome(scenario(upfront: 0))
    let upfront = try outcome(scenario(upfront: 1))
    expectCents(upfront.totalPaid, monthly.totalPaid)
    expectCents(upfront.paid[0], monthly.paid[0] + 2 * 730)
  }

  @Test("Upfront fee and gross basis: covered usage retires at list, and its fee not once more")
  func gross() throws {
    let lines = try CandidateLines(scenario(clauses: .basis(.gross)))
    expectCents(lines(Burn.eligibleSpend), [120_000, 120_000])
    let net = try CandidateLines(scenario())
    // Ten months cover 1,000 of list each at 365, and 4,380 are paid in month 3.
    expectCents(net(Burn.eligibleSpend), [120_000 - 10_000 + 3_650 + 4_380, 120_000 - 2_000 + 730])
  }

  @Test("Upfront fee and support: the fee is in no base, and what it covers is there at list")
  func support() throws {
    var scenario = self.scenario()
    scenario.support = Support(plan: .share(0.1), provenance: example)
    let lines = try CandidateLines(scenario)
    expectCents(lines.ofPaper(SupportFees.feeOfYear), [12_000, 12_000])
  }
}
