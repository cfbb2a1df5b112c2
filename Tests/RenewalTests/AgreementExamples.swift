import Formulas
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// The agreement: worked examples with published or computed results.
struct AgreementExamples {
  @Test("A4: on the gross basis 931,630 count, so that 68,370 are short and coverage is 93.2 %")
  func grossShortfall() throws {
    let deployed = [85_234.12, 12_345.67, 3_456.78]
    let other = [8_750.00, 5_420.00, 4_200.00]
    let native = 950_000 - deployed.reduce(0, +) - other.reduce(0, +)
    var scenario = Scenario.small(
      yearlySpend: native,
      offers: [.even(1_000_000, discount: 0, clauses: .basis(.gross))])
    scenario.marketplace =
      deployed.enumerated().map { .yearly("Deployed \($0)", $1, badge: .always) }
      + other.enumerated().map { .yearly("Other \($0)", $1, badge: .none) }
    let result = try outcome(scenario)
    expectCents(result.eligibleSpend[0], 931_630)
    expectCents(result.shortfall[0], 68_370)
    #expect((result.eligibleSpend[0] / 1_000_000 * 1_000).rounded() / 10 == 93.2)
  }

  @Test("A6: two points on 5,000,000 are 100,000 a year and 300,000 in three, on the gross basis")
  func twoPoints() throws {
    let gross = Clauses.basis(.gross)
    let result = try Plan(
      .small(
        years: 3, yearlySpend: 5_000_000,
        offers: [
          .even(5_000_000, discount: 0.08, years: 3, clauses: gross),
          .even(5_000_000, discount: 0.10, years: 3, clauses: gross, id: "better"),
        ])
    ).outcome
    let offer = try #require(result.candidate("offer"))
    let better = try #require(result.candidate("better"))
    expectCents(offer.paid[0] - better.paid[0], 100_000)
    expectCents(offer.totalPaid - better.totalPaid, 300_000)
  }

  @Test("A6, on the net basis: the two points are worth nothing while the floor binds")
  func twoPointsAtTheFloor() throws {
    let scenario = Scenario.small(
      yearlySpend: 5_000_000, offers: [.even(5_000_000, discount: 0.08)])
    let worth = try Plan(scenario).assessment().twoPoints["offer"]
    expectCents(worth, 0)
  }

  @Test("A8: the schedule 54, 59, 62, 65, 67.5 comes to 307.5 million")
  func schedule() throws {
    let schedule = [54e6, 59e6, 62e6, 65e6, 67.5e6]
    let offer = Offer(
      id: "offer", name: "Schedule", role: .quoted, commitment: schedule,
      discount: Array(repeating: 0, count: 5), provenance: example)
    let result = try outcome(.small(years: 5, yearlySpend: 1, offers: [offer]))
    expectCents(result.totalPaid, 307.5e6, "with no spend, what is paid is the commitment")
  }

  @Test(
    "A11: 5/5/5 and 3/5/7 promise the same; for spend of 3.5/5/7 only the flat one is short, by 1.5"
  )
  func flatAndRamp() throws {
    func shortfall(_ commitment: [Double]) throws -> [Double] {
      try outcome(.fees([3.5e6, 5e6, 7e6], commitment: commitment)).shortfall
    }
    let flat = [5e6, 5e6, 5e6]
    let ramp = [3e6, 5e6, 7e6]
    #expect(flat.reduce(0, +) == 15e6 && ramp.reduce(0, +) == 15e6)
    expectCents(flat[0] - ramp[0], 2e6)
    expectCents(try shortfall(flat), [1.5e6, 0, 0])
    expectCents(try shortfall(ramp), [0, 0, 0])
  }

  @Test("A14: 10 % off 500,000 a year is 50,000")
  func oneService() throws {
    let result = try Plan(.small(yearlySpend: 500_000, offers: [.even(0, discount: 0.1)]))
    let offer = try #require(result.renewal.candidate("offer"))
    expectCents(result.values.value(Totals.discount, member: offer, period: 0), 50_000)
  }

  @Test("B1: 9 % off 1,200,000 leaves 1,092,000, which meets a commitment of 1,000,000")
  func flatDiscount() throws {
    let result = try outcome(.small(offers: [.even(1e6, discount: 0.09)]))
    expectCents(result.totalPaid, 1_092_000)
    expectCents(result.shortfall[0], 0)
  }

  @Test("B1: 1,050,000 is enough on the gross basis and 44,500 short on the net basis")
  func netAndGross() throws {
    let net = try outcome(.small(yearlySpend: 1_050_000, offers: [.even(1e6, discount: 0.09)]))
    expectCents(net.eligibleSpend[0], 955_500)
    expectCents(net.shortfall[0], 44_500)
    let gross = try outcome(
      .small(
        yearlySpend: 1_050_000,
        offers: [.even(1e6, discount: 0.09, clauses: .basis(.gross))]))
    expectCents(gross.shortfall[0], 0)
    let enough = try outcome(
      .small(yearlySpend: 1_098_901.10, offers: [.even(1e6, discount: 0.09)]))
    #expect(enough.shortfall[0] < 0.01)
  }

  @Test("B8: 10.0M at 12 %, half of 2.0M Marketplace, a refund of 0.1M and tax burn 9.7M")
  func halfCreditedMarketplace() throws {
    let clauses = Clauses(
      eligibility: [.marketplaceDeployed: Eligibility(earns: 0, retires: 0.5)])
    var scenario = Scenario.small(
      yearlySpend: 10e6, offers: [.even(10e6, discount: 0.12, clauses: clauses)])
    scenario.marketplace = [.yearly("Software", 2e6, badge: .always)]
    scenario.credits = [
      Credit(
        name: "Refund", amount: .certain(100_000), starts: Month(year: 2027, month: 3),
        expires: Month(year: 2027, month: 12), scope: [.services], provenance: example)
    ]
    scenario.taxOnAWS = 0.09
    let result = try outcome(scenario)
    expectCents(result.eligibleSpend[0], 9.7e6)
    expectCents(result.shortfall[0], 0.3e6)
    #expect(result.tax > 0, "tax is there, and never retires anything")
  }

  @Test(
    "B9: a cap of 25 % credits 2.5M of 4.0M, at 35 % 3.5M, and all of 1.5M",
    arguments: [
      (4.0e6, 0.25, 1.0, 2.5e6), (4.0e6, 0.35, 1.0, 3.5e6), (1.5e6, 0.25, 1.0, 1.5e6),
      (4.0e6, 0.25, 0.5, 2.0e6),
    ])
  func cap(eligible: Double, cap: Double, retires: Double, credited: Double) throws {
    let clauses = Clauses(
      [.marketplaceCap: Setting(cap)],
      eligibility: [
        .marketplaceDeployed: Eligibility(earns: 0, retires: retires, bucket: .marketplace)
      ])
    var scenario = Scenario.small(
      yearlySpend: 1, offers: [.even(10e6, discount: 0, clauses: clauses)])
    scenario.services = []
    scenario.marketplace = [.yearly("Software", eligible, badge: .always)]
    let result = try outcome(scenario)
    expectCents(result.eligibleSpend[0], credited)
    expectCents(result.shortfall[0], 10e6 - credited, "what native services still have to retire")
  }

  @Test("D4: the cap is a share of the commitment, not of what Marketplace bills")
  func capOfCommitment() throws {
    var scenario = Scenario.small(offers: [.even(10e6, discount: 0)])
    scenario.services = []
    scenario.marketplace = [.yearly("Software", 2e6, badge: .always)]
    expectCents(try outcome(scenario).eligibleSpend[0], 2e6, "25 % of 2M would be 0.5M")
  }

  @Test("B21: 20 % tax on what AWS bills and none on Marketplace is 20,000, outside burn and paid")
  func tax() throws {
    var scenario = Scenario.small(yearlySpend: 100_000, offers: [.even(0, discount: 0)])
    scenario.marketplace = [.yearly("Software", 40_000, badge: .always)]
    scenario.taxOnAWS = 0.2
    let result = try outcome(scenario)
    expectCents(result.tax, 20_000)
    expectCents(result.totalPaid + result.tax, 160_000)
    expectCents(
      result.eligibleSpend[0], 100_000, "a commitment of nothing caps Marketplace at nothing")
  }

  @Test("Today's 9M a year is 4.5M for a contract year of six months")
  func proratedToday() throws {
    var scenario = Scenario.small(years: 2, yearlySpend: 9.6e6)
    scenario.contractYears[0].ends = Month(year: 2027, month: 6)
    scenario.contractYears[1].starts = Month(year: 2027, month: 7)
    scenario.contractYears[1].ends = Month(year: 2028, month: 6)
    scenario.today = CurrentAgreement(
      commitment: 9e6, discount: 0, ends: scenario.asOf, provenance: example)
    let today = try outcome(scenario, Scenario.todaysTerms)
    #expect(today.candidate.commitment == [4.5e6, 9e6])
    expectCents(today.shortfall[0], 0)
  }

  @Test("Where two clauses are refused together, the fallback is what is best without both")
  func fallbackWithoutBoth() throws {
    // Net, both clauses matter: 4M of Marketplace retires in full and support retires too.
    let asked = Clauses(
      [.supportRetires: 1],
      eligibility: [.marketplaceDeployed: Eligibility(earns: 0, retires: 1)])
    var scenario = Scenario.small(
      yearlySpend: 6e6,
      offers: [
        .even(9.5e6, discount: 0.12, clauses: asked, id: "asked"),
        .even(6.5e6, discount: 0.06, id: "smaller"),
      ])
    scenario.marketplace = [.yearly("Software", 4e6, badge: .always)]
    scenario.support = Support(
      plan: try #require(SupportPlan.known.first { $0.id == "enterprise" }), provenance: example)
    let assessment = try Plan(scenario).assessment()
    #expect(assessment.recommendation.sign == "asked")
    let refused = Variant.without(assessment.recommendation.conditions.map(\.clause))
    #expect(assessment.recommendation.conditions.isEmpty == false)
    #expect(
      try assessment.recommendation.otherwise == Plan(refused.change(scenario)).outcome.best)
  }

  @Test("An offer that costs no more than the one to sign is not refused")
  func noRefusalOfEquals() throws {
    let recommendation = try Plan(
      .small(offers: [.even(1, discount: 0.1, id: "one"), .even(1, discount: 0.1, id: "other")])
    ).assessment().recommendation
    #expect(recommendation.sign == "one")
    #expect(recommendation.refuse == nil)
  }

  @Test("Without any list cost there is no effective discount, whatever is paid")
  func noListCost() throws {
    let result = try outcome(.small(services: [], offers: [.even(5e6, discount: 0.1)]))
    expectCents(result.totalPaid, 5e6)
    #expect(result.effectiveDiscount == 0)
  }
}
