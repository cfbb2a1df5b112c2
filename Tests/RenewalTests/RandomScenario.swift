import Formulas
import Rates
import Renewal
import TestSupport

/// A scenario of random size and terms: every clause, charge class, event and lever turns up.
struct RandomScenario {
  private var random: SeededGenerator

  /// A scenario that a seed names.
  static func make(seed: UInt64) throws -> Scenario {
    var maker = RandomScenario(random: SeededGenerator(seed: seed))
    return try maker.scenario()
  }

  mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }
  mutating func amount(_ low: Double, _ high: Double) -> Double {
    Double.random(in: low...high, using: &random)
  }
  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func share(_ most: Double = 1) -> Double { amount(0, most) }
  mutating func one<Element>(of choices: [Element]) -> Element {
    choices[whole(0...(choices.count - 1))]
  }
  mutating func month(_ first: Int, _ last: Int) -> Month {
    Month(year: whole(first...last), month: whole(1...12))
  }

  private mutating func scenario() throws -> Scenario {
    let years = whole(1...5)
    var scenario = Scenario.small(years: years)
    if chance(0.3) { shortenFirstYear(of: &scenario) }
    scenario.anchor = Month(year: 2026, month: whole(6...12))
    scenario.costOfCapital = share(0.15)
    scenario.rateCard = try RateCard.bundled()
    scenario.services = (0..<whole(1...5)).map { service($0) }
    if chance(0.6) { scenario.savingsPlans = (0..<3).map { plan($0) } }
    scenario.marketplace = (0..<whole(0...3)).map { product($0) }
    scenario.workloads = (0..<whole(0...3)).map { workload($0) }
    if !scenario.workloads.isEmpty { scenario.levers = levers() }
    scenario.priceIndex = ["AWS": [.certain(amount(-0.2, 0.2), .growth)]]
    scenario.support = support()
    if chance(0.6) { scenario.credits = (0..<whole(1...2)).map { credit($0) } }
    if chance(0.4) { scenario.events = events(scenario) }
    scenario.taxOnAWS = share(0.25)
    scenario.taxOnMarketplace = share(0.25)
    scenario.today = today(scenario)
    let count = whole(1...3)
    scenario.offers = (0..<count).map { offer($0, scenario) }
    if chance(0.4) { scenario.offers += sizes(of: scenario.offers[0]) }
    addGuards(to: &scenario)
    if chance(0.5) { addChannels(to: &scenario) }
    // Capacity is sold on Bedrock alone.
    let isOnBedrock = scenario.movedVendors.values.allSatisfy { $0.hasPrices(of: .aws) }
    if chance(0.4), isOnBedrock { scenario.capacities = capacities(scenario) }
    return scenario
  }

  /// Six months, and whole years after them.
  private func shortenFirstYear(of scenario: inout Scenario) {
    scenario.contractYears[0].ends = scenario.contractYears[0].starts.adding(5)
    for year in scenario.contractYears.indices.dropFirst() {
      scenario.contractYears[year].starts = scenario.contractYears[year - 1].ends.adding(1)
      scenario.contractYears[year].ends = scenario.contractYears[year].starts.adding(11)
    }
  }

  private mutating func support() -> Support {
    Support(
      plan: one(of: SupportPlan.known), planWithoutAgreement: one(of: SupportPlan.known),
      base: chance(0.5) ? .gross : .net, discount: share(0.3),
      discountReachesMinimum: chance(0.5), includesMarketplace: chance(0.3), provenance: example)
  }

  private mutating func credit(_ number: Int) -> Credit {
    let starts = Month(year: 2027, month: whole(1...6))
    let milestone = Credit.Milestone(
      service: "Group 0", monthly: chance(0.5) ? amount(0, 600_000) : 0,
      share: chance(0.5) ? share(0.5) : 0, spent: chance(0.5) ? amount(0, 5e6) : 0,
      months: whole(1...4), by: month(2027, 2028))
    return Credit(
      name: "Credit \(number)", amount: .certain(amount(0, 5e6)), starts: starts,
      expires: starts.adding(whole(3...30)),
      scope: chance(0.5) ? [.services, .modelsByAWS] : [.services, .newServices],
      share: chance(0.5) ? 0.5 : share(0.5), retires: chance(0.3) ? share() : nil,
      milestone: chance(0.5) ? milestone : nil, provenance: example)
  }

  private mutating func events(_ scenario: Scenario) -> [Event] {
    let last = scenario.contractYears.count - 1
    return (0..<whole(1...3)).map { number in
      Event(
        name: "Event \(number)", kind: chance(0.75) ? .stepDown : .termination,
        month: scenario.contractYears[whole(0...last)].starts.adding(whole(0...5)),
        provenance: example)
    }
  }

  private mutating func today(_ scenario: Scenario) -> CurrentAgreement {
    let runs = chance(0.4)
    let year = scenario.contractYears[whole(0...(scenario.contractYears.count - 1))]
    return CurrentAgreement(
      commitment: amount(0, 1e7), discount: share(0.2),
      ends: runs
        ? Day(year: year.ends.year, month: year.ends.month, day: 28) ?? scenario.asOf
        : scenario.asOf,
      remaining: runs && chance(0.5) ? amount(0, 1e7) : nil, renewalRatchet: share(),
      spend: amount(0, 1e7), clauses: clauses(years: scenario.contractYears.count),
      provenance: example)
  }

  private mutating func offer(_ number: Int, _ scenario: Scenario) -> Offer {
    let years = scenario.contractYears.count
    let waits = scenario.yearsOfToday > 0 && scenario.yearsOfToday < years && chance(0.5)
    return Offer(
      id: "offer-\(number)", name: "Offer \(number)", role: .quoted,
      commitment: (0..<years).map { _ in amount(0, 2e7) },
      discount: (0..<years).map { _ in share(0.3) },
      tiers: chance(0.5)
        ? [
          Offer.Tier(from: 1e6, discount: 0.02), Offer.Tier(from: 8e6, discount: 0.05),
        ] : [], clauses: clauses(years: years),
      starts: waits ? scenario.contractYears[scenario.yearsOfToday].starts : nil,
      provenance: example)
  }

  /// The same paper in two more sizes.
  private func sizes(of offer: Offer) -> [Offer] {
    [0.5, 1.5].map { size in
      var other = offer
      other.id = "\(offer.id), \(size)"
      other.name = "\(offer.name) at \(size)"
      other.paper = offer.id
      other.paperName = offer.name
      other.commitment = offer.commitment.map { $0 * size }
      return other
    }
  }
}
