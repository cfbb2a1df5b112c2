import Formulas
import Renewal
import TestSupport
import Testing

/// The examples of stages 2 to 7 of the page, which hold the reference to the page.
@Suite("The reference on the examples of prices and burn")
struct PricingExamples {
  private let source = Provenance(place: "example")

  private func service(
    _ yearly: Double, rate: PrivateRate? = nil, coverage: ServiceGroup.Coverage = .inScope
  ) -> ServiceGroup {
    ServiceGroup(
      name: "Services", spend: .certain(yearly / 12), growth: .none, privateRate: rate,
      coverage: coverage, provenance: source)
  }

  private func offer(
    _ commitment: [Double] = [0], _ discount: Double = 0, tiers: [Offer.Tier] = [],
    _ clauses: Clauses = Clauses()
  ) -> Offer {
    Offer(
      id: "offer", name: "Offer", role: .quoted, commitment: commitment,
      discount: commitment.map { _ in discount }, tiers: tiers, clauses: clauses,
      provenance: source)
  }

  /// The figures of the scenario's last candidate.
  private func figures(_ scenario: Scenario) -> [String: [Double]] {
    let candidates = scenario.candidates
    let reference = Reference(scenario, candidates[candidates.count - 1], Demand(scenario))
    return Dictionary(reference.figures.map { ($0.key, $0.values) }) { first, _ in first }
  }

  private func expect(
    _ values: [Double]?, _ expected: [Double], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isSame = values.map { values in
      values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) < 0.005 }
    }
    #expect(isSame == true, "\(values ?? []), not \(expected)", sourceLocation: sourceLocation)
  }

  @Test("B1: 1,050,000 at 9 % under a commitment of 1,000,000", arguments: BurnBasis.allCases)
  func burnBasis(_ basis: BurnBasis) {
    let figures = figures(
      .small(
        yearlySpend: 1_050_000,
        offers: [offer([1e6], 0.09, Clauses([.burnBasis: .choice(basis)]))]))
    expect(figures["eligible_spend"], [basis == .net ? 955_500 : 1_050_000])
    expect(figures["shortfall"], [basis == .net ? 44_500 : 0])
  }

  @Test(
    "B11: Savings Plans, used and unused", arguments: [(72.0, 65.52, 65.52), (144, 131.04, 172)])
  func plans(_ yearly: Double, _ paid: Double, _ atList: Double) {
    var scenario = Scenario.small(yearlySpend: 100, offers: [offer([0], 0.09)])
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Plan", covers: "Services", commitment: .certain(yearly / 8_760),
        discount: .certain(0.28, .share), ends: Month(year: 2030, month: 1),
        renewal: .certain(0), provenance: source)
    ]
    expect(figures(scenario)["paid"], [paid])
    expect(figures(scenario)["eligible_spend"], [paid])
    scenario.offers[0].clauses[.burnBasis] = .choice(BurnBasis.gross)
    expect(figures(scenario)["eligible_spend"], [yearly == 72 ? 100 : atList])
  }

  @Test("An upfront fee is a charge of its month")
  func upfront() {
    var scenario = Scenario.small(yearlySpend: 1e6, offers: [offer([0], 0.1)])
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Plan", covers: "Services", commitment: .certain(1), discount: .certain(0, .share),
        starts: Month(year: 2027, month: 3), ends: Month(year: 2028, month: 2),
        renewal: .certain(0), upfront: .certain(0.5, .share), provenance: source)
    ]
    let demand = Demand(scenario)
    #expect(demand.planSaving[ChargeClass.planUpfront.number][2] == -4_380)
    #expect(demand.planSaving[ChargeClass.savingsPlans.number][3] == 365)
  }

  @Test(
    "B12: private rates and the discount",
    arguments: [
      (PrivateStacking.replace, 60.0, 92.0), (.multiply, 54, 81.88), (.betterOf, 60, 89),
    ])
  func stacking(_ stacking: PrivateStacking, _ high: Double, _ low: Double) {
    for (off, discount, paid) in [(0.4, 0.1, high), (0.08, 0.11, low)] {
      let scenario = Scenario.small(
        services: [service(100, rate: .percentage(.certain(off, .share)))],
        offers: [offer([0], discount, Clauses([.privateStacking: .choice(stacking)]))])
      expect(figures(scenario)["paid"], [paid])
    }
  }

  @Test("A month of 150 in bands of 10 and 30 % costs 125; a minimum is paid on top")
  func bandsAndMinimum() {
    let bands = [
      PrivateRate.Band(from: 0, off: .certain(0.1, .share)),
      PrivateRate.Band(from: 100, off: .certain(0.3, .share)),
    ]
    let banded = service(1_800, rate: PrivateRate(bands: bands))
    expect(figures(.small(services: [banded], offers: [offer()]))["paid"], [12 * 125])
    let least = service(100, rate: PrivateRate(bands: Array(bands.prefix(1)), minimum: 120))
    let figures = figures(.small(services: [least], offers: [offer()]))
    expect(figures["paid"], [120])
    expect(figures["eligible_spend"], [90])
  }

  @Test("Protection charges 103 in month 13, and a freeze 100")
  func protection() {
    for (most, charged) in [(0.03, 103.0), (0, 100)] {
      var scenario = Scenario.small(
        years: 2, yearlySpend: 1_200,
        offers: [offer([0, 0], 0, Clauses([.priceProtection: Setting(most)]))])
      scenario.contractYears[1].ends = scenario.contractYears[1].starts
      scenario.priceIndex = ["AWS": [.certain(0.1, .growth)]]
      scenario.services[0].spend = .certain(100 / power(1.1, 1.0 / 12))
      expect(figures(scenario)["contracted_cost"].map { [$0[1]] }, [charged])
    }
  }

  @Test("Repricing is tested at the discount before it")
  func repricing() {
    let tiers = [Offer.Tier(from: 5e6, discount: 0.08), Offer.Tier(from: 10e6, discount: 0.12)]
    func paid(_ spend: Double, _ repricing: Repricing) -> [Double]? {
      figures(
        .small(
          years: 2, yearlySpend: spend,
          offers: [
            offer([5e6, 5e6], tiers: tiers, Clauses([.reprice: .choice(repricing)]))
          ]))["paid"]
    }
    expect(paid(12e6, .nextYear), [11.04e6, 10.56e6])
    expect(paid(12e6, .retroactive), [10.56e6, 10.56e6])
    expect(paid(10.8e6, .retroactive), [9.936e6, 9.936e6])
  }

  @Test("Another discount above the commitment", arguments: [(0.0, 11e6), (0.15, 10.7e6)])
  func overage(_ above: Double, _ paid: Double) {
    let scenario = Scenario.small(
      yearlySpend: 12e6,
      offers: [offer([9e6], 0.1, Clauses([.overageDiscount: Setting(above)]))])
    expect(figures(scenario)["paid"], [paid])
  }

  @Test("A service launched in March and covered after three months retires 63")
  func newServices() {
    let scenario = Scenario.small(
      services: [service(120, coverage: .launched(Month(year: 2027, month: 3)))],
      offers: [offer([0], 0.1, Clauses([.newServices: 3]))])
    expect(figures(scenario)["discount"], [7])
    expect(figures(scenario)["eligible_spend"], [63])
  }

  @Test(
    "A1 to A3: Enterprise Support by its older bands",
    arguments: [(2e6, 94_500.0), (50_000, 15_000), (180_000, 17_100)])
  func support(_ monthly: Double, _ fee: Double) throws {
    var scenario = Scenario.small(yearlySpend: 12 * monthly, offers: [offer()])
    let plan = try #require(SupportPlan.known.first { $0.id == "enterprise_2024" })
    scenario.support = Support(plan: plan, provenance: source)
    expect(figures(scenario)["support_fee"], [12 * fee])
  }

  @Test("A milestone that must hold for four months grants its credit in the fourth")
  func milestone() {
    var scenario = Scenario.small(yearlySpend: 2_400, offers: [offer()])
    scenario.credits = [
      Credit(
        name: "Credit", amount: .certain(300), starts: Month(year: 2027, month: 1),
        expires: Month(year: 2027, month: 4), scope: [.services],
        milestone: Credit.Milestone(
          service: "Services", monthly: 200, months: 4, by: Month(year: 2027, month: 12)),
        provenance: source)
    ]
    expect(figures(scenario)["credit_applied"], [200])
    scenario.credits[0].milestone?.months = 5
    expect(figures(scenario)["credit_applied"], [0])
  }
}
