import Formulas
import Renewal
import TestSupport

/// A scenario of random demand and agreements, of a size at which thresholds bind.
struct RandomAgreement {
  var random: SeededGenerator
  var scenario = Scenario.small()
  let source = Provenance(place: "example")

  /// The scenario that a seed names.
  static func scenario(seed: UInt64) -> Scenario {
    var maker = RandomAgreement(random: SeededGenerator(seed: seed))
    maker.makeTerm()
    maker.makeDemand()
    maker.makePlans()
    maker.makeSupport()
    maker.makeCredits()
    maker.makeEvents()
    maker.makeToday()
    maker.makeOffers()
    maker.makeModels()
    return maker.scenario
  }

  /// A term of 1 to 36 months in 1 to 5 contract years, often of odd lengths.
  private mutating func makeTerm() {
    let first = Month(year: 2027, month: whole(1, 12))
    var lengths: [Int] = []
    if chance(0.3) {
      lengths = Array(repeating: 12, count: whole(1, 3))
    } else {
      let years = whole(1, 5)
      for year in 0..<years { lengths.append(whole(1, year == 0 ? 14 : 8)) }
      while lengths.reduce(0, +) > 36 { lengths.removeLast() }
    }
    scenario.contractYears = []
    var starts = first
    for length in lengths {
      scenario.contractYears.append(
        Scenario.ContractYear(starts: starts, ends: starts.adding(length - 1)))
      starts = starts.adding(length)
    }
    scenario.anchor = first.adding(-whole(1, 15))
    scenario.costOfCapital = chance(0.8) ? amount(0, 0.15) : 0
    scenario.taxOnAWS = chance(0.5) ? amount(0, 0.25) : 0
    scenario.taxOnMarketplace = chance(0.5) ? amount(0, 0.25) : 0
    if chance(0.7) { scenario.priceIndex = ["AWS": rates(-0.25, 0.25)] }
  }

  private mutating func makeDemand() {
    scenario.services = []
    for number in 0..<whole(1, 4) {
      let coverage = coverage()
      // Files are refused that give a private rate to anything but plain services.
      let isPlain = coverage == .inScope
      scenario.services.append(
        ServiceGroup(
          name: "Group \(number)", spend: .certain(amount(10_000, 400_000)), growth: growth(),
          privateRate: isPlain && chance(0.5) ? privateRate() : nil, coverage: coverage,
          provenance: source))
    }
    scenario.marketplace = []
    for number in 0..<whole(0, 3) {
      scenario.marketplace.append(
        MarketplaceProduct(
          name: "Product \(number)", invoice: .certain(amount(0, 3e6)),
          months: Array(Set((0..<whole(1, 6)).map { _ in whole(1, 12) })).sorted(),
          growth: growth(), badge: badge(), provenance: source))
    }
  }

  private mutating func coverage() -> ServiceGroup.Coverage {
    switch whole(0, 19) {
    case 0: .outside
    case 1: .extendedSupport
    case 2...5: .launched(month())
    default: .inScope
    }
  }

  private mutating func badge() -> MarketplaceProduct.Badge {
    switch whole(0, 5) {
    case 0: .none
    case 1: .from(month())
    case 2: .until(month())
    default: .always
    }
  }

  private mutating func privateRate() -> PrivateRate {
    var bands = [PrivateRate.Band(from: 0, off: .certain(amount(0, 0.4), .share))]
    for _ in 0..<whole(0, 2) {
      bands.append(
        PrivateRate.Band(
          from: bands[bands.count - 1].from + amount(20_000, 200_000),
          off: .certain(amount(0, 0.5), .share)))
    }
    let starts = chance(0.3) ? month() : nil
    return PrivateRate(
      bands: bands, isUnitPrice: chance(0.4), starts: starts,
      ends: chance(0.3) ? (starts ?? scenario.contractYears[0].starts).adding(whole(0, 20)) : nil,
      minimum: chance(0.3) ? amount(0, 3e6) : 0)
  }

  private mutating func makePlans() {
    scenario.savingsPlans = []
    for number in 0..<whole(0, 3) {
      guard let group = scenario.services.randomElement(using: &random) else { return }
      let hourly = group.spend.base / 730
      let starts =
        chance(0.6) ? scenario.contractYears[0].starts.adding(whole(-12, length - 1)) : nil
      let ends = (starts ?? scenario.contractYears[0].starts).adding(whole(0, 36))
      let upfront = chance(0.5) ? (chance(0.3) ? 1 : amount(0, 1)) : 0
      scenario.savingsPlans.append(
        SavingsPlan(
          name: "Plan \(number)", covers: group.name,
          commitment: .certain(hourly * amount(0.1, 0.9)),
          discount: .certain(amount(0, 0.6), .share), starts: starts, ends: ends,
          renewal: .certain(chance(0.5) ? hourly * amount(0, 0.8) : 0),
          upfront: .certain(upfront, .share), provenance: source))
    }
  }

  private mutating func makeSupport() {
    let own = SupportPlan(
      id: "own", name: "Own", minimum: amount(0, 30_000),
      bands: [
        SupportPlan.Band(from: 0, rate: amount(0, 0.2)),
        SupportPlan.Band(from: amount(1_000, 200_000), rate: amount(0, 0.1)),
      ], asOf: nil, source: "example")
    let plans = SupportPlan.known + [own]
    scenario.support = Support(
      plan: plans[whole(0, plans.count - 1)],
      planWithoutAgreement: chance(0.5) ? plans[whole(0, plans.count - 1)] : nil,
      base: chance(0.5) ? .gross : .net, discount: chance(0.5) ? amount(0, 0.4) : 0,
      discountReachesMinimum: chance(0.5), includesMarketplace: chance(0.3), provenance: source)
  }

  private mutating func makeCredits() {
    scenario.credits = []
    let count = whole(0, 3)
    for number in 0..<count {
      let starts = scenario.contractYears[0].starts.adding(whole(-4, length - 1))
      let expires = starts.adding(whole(0, 24))
      let scope = ChargeClass.allCases.filter { _ in chance(0.5) }.filter { $0 != .boughtDirect }
      scenario.credits.append(
        Credit(
          name: "Credit \(number)", amount: .certain(amount(0, 1e6)), starts: starts,
          expires: expires, scope: scope.isEmpty ? [.services] : scope,
          share: (chance(0.5) ? 1 : amount(0, 1)) / Double(count),
          retires: chance(0.3) ? share() : nil, milestone: chance(0.4) ? milestone() : nil,
          provenance: source))
    }
  }

  private mutating func milestone() -> Credit.Milestone {
    let group = scenario.services[whole(0, scenario.services.count - 1)]
    return Credit.Milestone(
      service: group.name,
      monthly: chance(0.5) ? group.spend.base * amount(0.7, 1.2) : 0,
      share: chance(0.3) ? amount(0, 0.6) : 0,
      spent: chance(0.4) ? group.spend.base * amount(0, 12) : 0, months: whole(1, 4),
      by: month())
  }

  private mutating func makeEvents() {
    scenario.events = []
    for number in 0..<whole(0, 2) where chance(0.6) {
      scenario.events.append(
        Event(
          name: "Step-down \(number)", kind: .stepDown, month: month(), provenance: source))
    }
    if chance(0.15) {
      scenario.events.append(
        Event(name: "Termination", kind: .termination, month: month(), provenance: source))
    }
  }

  /// Today's agreement, which may run on to the end of a contract year.
  private mutating func makeToday() {
    guard chance(0.7) else { return }
    let last =
      chance(0.5)
      ? scenario.contractYears[0].starts.adding(-whole(1, 5))
      : scenario.contractYears[whole(0, scenario.contractYears.count - 1)].ends
    guard let ends = Day(year: last.year, month: last.month, day: last.length) else { return }
    let spend = yearlySpend()
    scenario.today = CurrentAgreement(
      commitment: spend.reduce(0, +) / Double(length) * 12 * amount(0.5, 1.1),
      discount: chance(0.8) ? amount(0, 0.2) : 0, ends: ends,
      remaining: chance(0.5) ? spend[0] * amount(0, 2) : nil, clauses: clauses(),
      provenance: source)
  }

  private mutating func makeOffers() {
    scenario.offers = []
    for number in 0..<whole(1, 3) {
      if number > 0, chance(0.3) {
        scenario.offers.append(anotherSize(of: scenario.offers[number - 1], number))
      } else {
        scenario.offers.append(offer(number))
      }
    }
  }

  /// The same paper with other commitments.
  private mutating func anotherSize(of offer: Offer, _ number: Int) -> Offer {
    var other = offer
    other.id = "offer-\(number)"
    other.name = "Offer \(number)"
    other.paper = offer.paper ?? offer.id
    other.paperName = offer.paperName ?? offer.name
    let factor = amount(0.7, 1.3)
    other.commitment = offer.commitment.map { $0 * factor }
    return other
  }

  private mutating func offer(_ number: Int) -> Offer {
    let written = clauses()
    let mayFall = written[.mayFall]?.value(year: 0) == 1
    let growth = written[.minimumGrowth]?.value(year: 0) ?? 0
    let spend = yearlySpend()
    var commitment: [Double] = []
    for (year, window) in scenario.contractYears.enumerated() {
      var promised = spend[year] * amount(0.6, 1.15)
      if year > 0, !mayFall {
        let before = commitment[year - 1] / Double(scenario.contractYears[year - 1].months)
        promised = max(promised, before * Double(window.months) * (1 + growth) * 1.0001)
      }
      commitment.append(promised)
    }
    return Offer(
      id: "offer-\(number)", name: "Offer \(number)", role: .quoted, commitment: commitment,
      discount: commitment.map { _ in chance(0.8) ? amount(0, 0.2) : 0 },
      tiers: chance(0.5) ? tiers(commitment, written) : [], clauses: written, starts: start(),
      provenance: source)
  }

  /// The month after today's agreement has ended, where an offer waits for that.
  private mutating func start() -> Month? {
    guard let today = scenario.today, chance(0.4) else { return nil }
    let starts = today.ends.inMonth.adding(1)
    return scenario.contractYears.dropFirst().contains { $0.starts == starts } ? starts : nil
  }

  /// Tiers around what the commitments come to.
  private mutating func tiers(_ commitment: [Double], _ clauses: Clauses) -> [Offer.Tier] {
    let total = commitment.reduce(0, +)
    let isTotal = clauses[.tierBasis]?.value(year: 0) == Setting.choice(TierBasis.total).byYear[0]
    let size = isTotal ? total : total / Double(length) * 12
    var tiers: [Offer.Tier] = []
    for _ in 0..<whole(1, 3) {
      let before = tiers.last ?? Offer.Tier(from: size * amount(0.4, 0.9), discount: 0)
      tiers.append(
        Offer.Tier(
          from: before.from + size * amount(0.02, 0.3),
          discount: before.discount + amount(0.01, 0.06)))
    }
    return tiers
  }
}
