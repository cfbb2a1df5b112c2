import Formulas
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// Savings Plans and private rates against the headline discount: B11 and D3.
struct PricingExamples {
  /// What an offer's stages come to in one year.
  private func stages(_ scenario: Scenario) throws -> [String: Double] {
    let plan = try Plan(scenario)
    let offer = try #require(plan.renewal.candidate("offer"))
    func value(_ line: Line) -> Double { plan.values.value(line, member: offer, period: 0) }
    return [
      "plans": value(Totals.planSaving), "private": value(Totals.privateDiscount),
      "discount": value(Totals.discount), "paid": value(Payment.paid),
    ]
  }

  /// 100 at list under a plan that covers all of it at 28 %, and a discount of 9 %.
  private func planThenDiscount() throws -> [String: Double] {
    var scenario = Scenario.small(yearlySpend: 100, offers: [.even(0, discount: 0.09)])
    scenario.savingsPlans = [
      .monthly(72.0 / 12, discount: 0.28, ends: Month(year: 2027, month: 12))
    ]
    return try stages(scenario)
  }

  @Test("B11: a plan at 28 %, then 9 % off the rest: 65.52, of which the plan saves 28")
  func plan() throws {
    let result = try planThenDiscount()
    expectCents(result["paid"], 65.52)
    expectCents(result["plans"], 28)
    expectCents(result["discount"], 6.48)
  }

  @Test("D3: the discount comes after plans and saves 6.48, not 9.00 as if it came before them")
  func reverseOrder() throws {
    let result = try planThenDiscount()
    #expect(abs((result["discount"] ?? 9) - 9) > 1)
    #expect(abs((result["plans"] ?? 25.48) - 25.48) > 1)
    expectCents(result["paid"], 65.52, "what is paid is the same")
  }

  @Test("Existing private rates are lost without an agreement (correction 7)")
  func lostWithoutAgreement() throws {
    let scenario = Scenario.small(
      services: [.flat(100, privateRate: 0.4)], offers: [.even(0, discount: 0.1)])
    expectCents(try outcome(scenario, Scenario.noAgreement).totalPaid, 100)
  }

  @Test("A Savings Plan bills while unused: what is not used is paid all the same (correction 8)")
  func unusedPlan() throws {
    var scenario = Scenario.small(yearlySpend: 100, offers: [.even(0, discount: 0)])
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Plan", covers: "Services", commitment: .certain(144.0 / 12 / 730),
        discount: .certain(0.28, .share), ends: Month(year: 2027, month: 12),
        renewal: .certain(0), provenance: example)
    ]
    expectCents(try stages(scenario)["paid"], 144)
  }

  @Test("A plan that ends in June and is not renewed covers half the year")
  func planEnds() throws {
    var scenario = Scenario.small(yearlySpend: 1_200, offers: [.even(0, discount: 0)])
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Plan", covers: "Services", commitment: .certain(72.0 / 730),
        discount: .certain(0.28, .share), ends: Month(year: 2027, month: 6),
        renewal: .certain(0), provenance: example)
    ]
    expectCents(try stages(scenario)["paid"], 6 * 72 + 6 * 100)
  }
}

extension PricingExamples {
  @Test("Services outside the agreement stay outside of it when a Savings Plan covers them")
  func plansOutsideTheAgreement() throws {
    var scenario = Scenario.small(yearlySpend: 100, offers: [.even(1_000, discount: 0.09)])
    scenario.services[0].coverage = .outside
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Plan", covers: "Services", commitment: .certain(72.0 / 12 / 730),
        discount: .certain(0.28, .share), ends: Month(year: 2027, month: 12),
        renewal: .certain(0), provenance: example)
    ]
    let result = try outcome(scenario)
    expectCents(result.eligibleSpend[0], 0)
    expectCents(result.totalPaid, 72 + 1_000)
  }

  @Test(
    "A plan of 144 for a use of 100 at 28 %: 72 lie idle, and retire on every basis",
    arguments: [(BurnBasis.net, 131.04), (.netOfPlans, 144), (.gross, 172)])
  func idlePlanRetires(basis: BurnBasis, eligible: Double) throws {
    var scenario = Scenario.small(
      yearlySpend: 100,
      offers: [.even(0, discount: 0.09, clauses: .basis(basis))])
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Plan", covers: "Services", commitment: .certain(144.0 / 12 / 730),
        discount: .certain(0.28, .share), ends: Month(year: 2027, month: 12),
        renewal: .certain(0), provenance: example)
    ]
    expectCents(try outcome(scenario).eligibleSpend[0], eligible)
  }

  @Test("A private rate of nothing is no private rate: the discount is earned")
  func noPrivateRate() throws {
    let scenario = Scenario.small(
      services: [.flat(100, privateRate: 0)], offers: [.even(0, discount: 0.1)])
    expectCents(try outcome(scenario).totalPaid, 90)
  }
}
