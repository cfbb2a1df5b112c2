import Formulas
import Renewal
import TestSupport
import Testing

/// Private rates and the headline discount, each worked by hand on a year of 100 at list.
struct PrivateRateExamples {
  private func clauses(
    _ stacking: PrivateStacking, _ more: [Clause: Setting] = [:]
  ) -> Clauses {
    Clauses(more.merging([.privateStacking: .choice(stacking)]) { $1 })
  }

  private func paid(
    _ rate: PrivateRate, discount: Double, _ clauses: Clauses
  ) throws -> Double {
    try outcome(
      .small(
        services: [.flat(100, at: rate)],
        offers: [.even(0, discount: discount, clauses: clauses)])
    ).totalPaid
  }

  @Test(
    "B12: a rate that replaces the discount, multiplies with it, or holds where it is better",
    arguments: [
      (0.40, 0.10, [60.0, 54, 60]), (0.08, 0.11, [92, 81.88, 89]),
    ])
  func stacking(rate: Double, discount: Double, paid expected: [Double]) throws {
    let rate = PrivateRate.percentage(.certain(rate, .share))
    let found = try [PrivateStacking.replace, .multiply, .betterOf].map {
      try paid(rate, discount: discount, clauses($0))
    }
    expectCents(found, expected)
  }

  @Test("Better of: the rate is held against the quoted discount with the bonus for prepayment")
  func betterOfQuoted() throws {
    let rate = PrivateRate.percentage(.certain(0.11, .share))
    let bonus = clauses(.betterOf, [.prepaid: 1, .prepayBonus: 0.02])
    expectCents(try paid(rate, discount: 0.10, clauses(.betterOf)), 89)
    expectCents(try paid(rate, discount: 0.10, bonus), 88)
  }

  @Test("Better of, and a class that earns half of 20 %: an 11 % rate is the better one")
  func betterOfEarned() throws {
    let half = clauses(.betterOf).reading(.privateRates, Eligibility(earns: 0.5, retires: 1))
    let rate = PrivateRate.percentage(.certain(0.11, .share))
    expectCents(try paid(rate, discount: 0.20, half), 89)
    expectCents(try paid(rate, discount: 0.20, clauses(.betterOf)), 80)
  }

  private static let banded = PrivateRate(bands: [
    PrivateRate.Band(from: 0, off: .certain(0.1, .share)),
    PrivateRate.Band(from: 100, off: .certain(0.3, .share)),
  ])

  @Test("Bands of 10 % from 0 and 30 % from 100: a month of 150 costs 90 + 35 = 125")
  func bands() throws {
    let scenario = Scenario.small(
      services: [.flat(12 * 150, at: Self.banded)], offers: [.even(0, discount: 0.2)])
    let lines = try CandidateLines(scenario)
    expectCents(lines(PrivateRates.cost, member: 0)[0], 125)
    expectCents(lines.outcome.totalPaid, 12 * 125)
  }

  @Test("Bands and better of: 25 off 150 beat a discount of 16 %, and lose to one of 17 %")
  func bandsAndBetterOf() throws {
    func paid(_ discount: Double) throws -> Double {
      try outcome(
        .small(
          services: [.flat(12 * 150, at: Self.banded)],
          offers: [.even(0, discount: discount, clauses: clauses(.betterOf))])
      ).totalPaid
    }
    expectCents(try paid(0.16), 12 * 125)
    expectCents(try paid(0.17), 12 * 150 * 0.83)
  }

  /// Half off list in the anchor month; list falls by 60 % in the first year.
  private func fallingList(_ clauses: Clauses = Clauses()) -> Scenario {
    let rate = PrivateRate(
      bands: [PrivateRate.Band(from: 0, off: .certain(0.5, .share))], isUnitPrice: true)
    var scenario = Scenario.small(
      services: [.flat(1_200, at: rate)], offers: [.even(0, discount: 0, clauses: clauses)])
    scenario.priceIndex = ["AWS": [.certain(-0.6, .growth)]]
    return scenario
  }

  @Test("A unit price of 0.05 against 0.04 at list: the month's 40 are priced at 50")
  func unitPrice() throws {
    let lines = try CandidateLines(fallingList())
    expectCents(lines(Services.listCost, member: 0)[11], 40)
    expectCents(lines(PrivateRates.cost, member: 0)[11], 50)
    expectCents(try lines.ofClass(.privateRates, Discount.contractedCost)[11], 50)
  }

  @Test("A unit price that never exceeds list: the month of 40 costs 40")
  func neverAboveList() throws {
    let lines = try CandidateLines(fallingList(Clauses([.neverAboveList: true])))
    expectCents(try lines.ofClass(.privateRates, Discount.contractedCost)[11], 40)
    // List is above the unit price until 0.4 ^ (months ÷ 12) falls below a half, in month 10.
    expectCents(try lines.ofClass(.privateRates, Discount.contractedCost)[5], 50)
  }

  @Test("Better of, and a unit price above list: the discount comes off list instead")
  func betterOfAboveList() throws {
    var scenario = fallingList(clauses(.betterOf))
    scenario.offers[0].discount = [0.1]
    let lines = try CandidateLines(scenario)
    expectCents(try lines.ofClass(.privateRates, Discount.discountedCost)[11], 36)
  }

  @Test("A minimum of 120 a year under which 90 is spent: 30 is paid on top, and retires nothing")
  func minimum() throws {
    let rate = PrivateRate(
      bands: [PrivateRate.Band(from: 0, off: .certain(0.1, .share))], minimum: 120)
    let scenario = Scenario.small(
      services: [.flat(100, at: rate)], offers: [.even(100, discount: 0)])
    let result = try outcome(scenario)
    expectCents(result.eligibleSpend, [90])
    expectCents(result.trueUp, [10])
    expectCents(result.totalPaid, 90 + 30 + 10)
    expectCents(try outcome(scenario, Scenario.noAgreement).totalPaid, 100)
  }

  @Test("A minimum of 120 for a contract year of six months is 60")
  func proratedMinimum() throws {
    let rate = PrivateRate(
      bands: [PrivateRate.Band(from: 0, off: .certain(0.1, .share))], minimum: 120)
    var scenario = Scenario.small(
      services: [.flat(100, at: rate)], offers: [.even(0, discount: 0)])
    scenario.contractYears[0].ends = Month(year: 2027, month: 6)
    expectCents(try outcome(scenario).totalPaid, 45 + 15)
  }

  @Test("A rate of 40 % until June, then a discount of 10 %: 30 and 45")
  func dates() throws {
    let rate = PrivateRate(
      bands: [PrivateRate.Band(from: 0, off: .certain(0.4, .share))],
      ends: Month(year: 2027, month: 6))
    expectCents(try paid(rate, discount: 0.1, Clauses()), 30 + 45)
  }

  @Test("Rate and plan: the rate acts on what the Savings Plan leaves, and the plan on list")
  func planFirst() throws {
    var scenario = Scenario.small(
      services: [.flat(1_200, privateRate: 0.4)], offers: [.even(0, discount: 0)])
    scenario.savingsPlans = [
      .monthly(36, discount: 0.28, ends: Month(year: 2027, month: 12))
    ]
    expectCents(try outcome(scenario).totalPaid, 12 * (36 + 50 * 0.6))
  }

  @Test(
    "Rate and basis: 40 % off 100 leave 60 to retire net and net of plans, and 100 at list",
    arguments: [(BurnBasis.net, 60.0), (.netOfPlans, 60), (.gross, 100)])
  func basis(basis: BurnBasis, eligible: Double) throws {
    let scenario = Scenario.small(
      services: [.flat(100, privateRate: 0.4)],
      offers: [.even(0, discount: 0.1, clauses: .basis(basis))])
    expectCents(try outcome(scenario).eligibleSpend, [eligible])
  }
}
