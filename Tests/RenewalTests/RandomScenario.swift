import Formulas
import Rates
import Renewal
import TestSupport

/// A scenario of random size and terms: every clause, charge class and lever turns up.
struct RandomScenario {
  private var random: SeededGenerator

  /// A scenario that a seed names.
  static func make(seed: UInt64) throws -> Scenario {
    var maker = RandomScenario(random: SeededGenerator(seed: seed))
    return try maker.scenario()
  }

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }
  private mutating func amount(_ low: Double, _ high: Double) -> Double {
    Double.random(in: low...high, using: &random)
  }
  private mutating func share(_ most: Double = 1) -> Double { amount(0, most) }

  private mutating func scenario() throws -> Scenario {
    let years = Int.random(in: 1...5, using: &random)
    var scenario = Scenario.small(years: years)
    scenario.anchor = Month(year: 2026, month: Int.random(in: 6...12, using: &random))
    scenario.costOfCapital = share(0.15)
    scenario.rateCard = try RateCard.bundled()
    scenario.services = (0..<Int.random(in: 1...4, using: &random)).map { number in
      ServiceGroup(
        name: "Group \(number)", spend: .certain(amount(1_000, 900_000)), growth: growth(),
        privateRate: chance(0.3) ? .percentage(.certain(share(0.6), .share)) : nil,
        coverage: chance(0.85) ? .inScope : .outside,
        provenance: example)
    }
    if chance(0.6) {
      scenario.savingsPlans = (0..<2).map { number in
        SavingsPlan(
          name: "Plan \(number)", covers: "Group 0", commitment: .certain(amount(0, 400)),
          discount: .certain(share(0.6), .share),
          ends: Month(year: 2027 + number, month: Int.random(in: 1...12, using: &random)),
          renewal: .certain(chance(0.5) ? amount(0, 300) : 0), provenance: example)
      }
    }
    scenario.marketplace = (0..<Int.random(in: 0...3, using: &random)).map { number in
      MarketplaceProduct(
        name: "Product \(number)", invoice: .certain(amount(0, 3e6)),
        months: chance(0.5) ? [3] : [1, 7], growth: growth(), badge: chance(0.6) ? .always : .none,
        provenance: example)
    }
    scenario.workloads = (0..<Int.random(in: 0...3, using: &random)).map { workload($0) }
    if !scenario.workloads.isEmpty { scenario.levers = levers() }
    if let plan = SupportPlan.known.randomElement(using: &random) {
      scenario.support = Support(
        plan: plan, base: chance(0.5) ? .gross : .net, discount: share(0.3), provenance: example)
    }
    if chance(0.5) {
      scenario.credits = [
        Credit(
          name: "Credit", amount: .certain(amount(0, 5e6)),
          starts: Month(year: 2027, month: Int.random(in: 1...6, using: &random)),
          expires: Month(year: 2028, month: 3), scope: [.services, .modelsByAWS],
          provenance: example)
      ]
    }
    scenario.taxOnAWS = share(0.25)
    scenario.today = CurrentAgreement(
      commitment: amount(0, 1e7), discount: share(0.2), ends: scenario.asOf, clauses: clauses(),
      provenance: example)
    scenario.offers = (0..<Int.random(in: 1...3, using: &random)).map { offer($0, years: years) }
    return scenario
  }

  private mutating func growth() -> Growth {
    chance(0.5)
      ? .yearly([.certain(amount(-0.3, 0.9), .growth)])
      : .yearly([.certain(amount(-0.2, 0.5), .growth), .certain(amount(-0.2, 0.5), .growth)])
  }

  private mutating func workload(_ number: Int) -> Workload {
    let isMarketplace = chance(0.7)
    let curve = AdoptionCurve(
      start: .certain(0.2, .share), saturation: .certain(0.9, .share),
      by: Month(year: 2028, month: 6))
    return Workload(
      app: "app-\(number)", task: "task-\(number % 2)",
      models: [
        Workload.ModelShare(
          model: isMarketplace ? "anthropic.claude-sonnet-4-6" : "amazon.nova-pro",
          share: .certain(1, .share), tokens: .certain(1))
      ], scope: "us", requests: .certain(amount(0, 5e6)), inputTokens: .certain(amount(1, 9_000)),
      outputTokens: .certain(amount(0, 900)), growth: chance(0.3) ? .adoption(curve) : growth(),
      launch: chance(0.3) ? Month(year: 2027, month: 5) : nil,
      end: chance(0.2) ? Month(year: 2028, month: 2) : nil,
      season: chance(0.3) ? (0..<12).map { _ in amount(0.5, 1.5) } : nil, provenance: example)
  }

  private mutating func levers() -> [Lever] {
    let starts = Month(year: 2027, month: 3)
    var levers: [Lever] = []
    func lever(_ kind: Lever.Kind, _ share: Double, to: String? = nil, write: Double = 0) -> Lever {
      Lever(
        kind: kind, task: "task-0", to: to, share: .certain(share, .share),
        write: .certain(write, .share), tokens: .certain(kind == .routing ? 1.3 : 1),
        starts: starts, ramp: 4, provenance: example)
    }
    if chance(0.7) { levers.append(lever(.routing, share(), to: "amazon.nova-lite")) }
    if chance(0.7) { levers.append(lever(.context, share(0.5))) }
    if chance(0.7) { levers.append(lever(.batch, share())) }
    return levers
  }

  private mutating func clauses() -> Clauses {
    var clauses = Clauses([
      .burnBasis: .choice(BurnBasis.allCases.randomElement(using: &random) ?? .net),
      .privateStacking: .choice(PrivateStacking.allCases.randomElement(using: &random) ?? .replace),
    ])
    if chance(0.5) { clauses[.marketplaceCap] = Setting(share()) }
    if chance(0.3) { clauses[.shortfallRate] = Setting(share()) }
    if chance(0.5) { clauses[.supportBase] = .choice(SupportBase.net) }
    if chance(0.3) { clauses[.supportRetires] = Setting(share()) }
    if chance(0.3) { clauses[.creditsRetire] = Setting(share()) }
    if chance(0.5) {
      clauses.eligibility[.modelsThroughMarketplace] = Eligibility(
        earns: share(), retires: share(), bucket: chance(0.5) ? .marketplace : .none)
    }
    return clauses
  }

  private mutating func offer(_ number: Int, years: Int) -> Offer {
    Offer(
      id: "offer-\(number)", name: "Offer \(number)", role: .quoted,
      commitment: (0..<years).map { _ in amount(0, 2e7) },
      discount: (0..<years).map { _ in share(0.3) },
      tiers: chance(0.3)
        ? [
          Offer.Tier(from: 1e6, discount: 0.02), Offer.Tier(from: 8e6, discount: 0.05),
        ] : [], clauses: clauses(), provenance: example)
  }
}
