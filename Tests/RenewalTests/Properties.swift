import Formulas
import Planner
import Projection
import Renewal
import Testing

/// What holds of every scenario, by its seed.
///
/// C7 of the worked examples, and properties that follow from the
/// order of calculation.
struct Properties {
  /// The scenarios; a failure names its seed.
  static let seeds = Array(UInt64(1)...60)

  /// A tolerance for sums of millions: the workbook's own.
  private func isClose(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(abs(a), abs(b)) + 1e-5
  }

  @Test(
    "C7: all checks hold: levers, shares, classes, years, stages and credits add up",
    arguments: seeds)
  func checks(seed: UInt64) throws {
    let plan = try Plan(RandomScenario.make(seed: seed))
    for check in Checks.all where check.id != Checks.commitments.id {
      let difference = plan.values.value(check, member: 0, period: 0)
      #expect(abs(difference) < 0.01, "\(check.id) is \(difference)")
    }
  }

  @Test("C7: a class that earns nothing has no discount, whatever the headline", arguments: seeds)
  func noDiscountWithoutEarning(seed: UInt64) throws {
    let plan = try Plan(RandomScenario.make(seed: seed))
    let count = plan.renewal.candidates.count * plan.renewal.chargeClasses.count
    for member in 0..<count
    where plan.values.value(Terms.earns, member: member, period: 0) == 0 {
      #expect(plan.values.values(Burn.discount, member: member).allSatisfy { $0 == 0 })
    }
  }

  @Test("C7: tax is outside of burn and of what is paid", arguments: seeds)
  func tax(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    var untaxed = scenario
    untaxed.taxOnAWS = 0
    untaxed.taxOnMarketplace = 0
    let taxed = try Plan(scenario).outcome
    let free = try Plan(untaxed).outcome
    for (one, other) in zip(taxed.candidates, free.candidates) {
      #expect(one.eligibleSpend == other.eligibleSpend)
      #expect(one.totalPaid == other.totalPaid)
    }
  }

  @Test("A discount of zero leaves contracted cost as it is, up to credits", arguments: seeds)
  func zeroDiscount(seed: UInt64) throws {
    var scenario = try RandomScenario.make(seed: seed)
    scenario.credits = []
    for number in scenario.offers.indices {
      scenario.offers[number].discount = scenario.offers[number].discount.map { _ in 0 }
      scenario.offers[number].tiers = []
    }
    for candidate in try Plan(scenario).outcome.candidates where candidate.candidate.isOffer {
      #expect(isClose(candidate.totalPaid - candidate.totalTrueUp, candidate.contractedCost))
    }
  }

  @Test(
    "More spend on services never raises a shortfall, while credits and plans stay the same",
    arguments: seeds)
  func moreSpend(seed: UInt64) throws {
    var scenario = try RandomScenario.make(seed: seed)
    // A credit that does not retire can turn spend into shortfall (correction 3).
    scenario.credits = []
    var more = scenario
    for number in more.services.indices {
      more.services[number].spend = .certain(more.services[number].spend.base * 1.2)
    }
    let before = try Plan(scenario).outcome
    let after = try Plan(more).outcome
    for (one, other) in zip(before.candidates, after.candidates) {
      for (less, lessOrEqual) in zip(other.shortfall, one.shortfall) {
        #expect(less <= lessOrEqual + 1e-5)
      }
    }
  }

  @Test(
    "Net, without eligible spend outside: what is paid is at least the commitment times its rate",
    arguments: seeds)
  func floor(seed: UInt64) throws {
    for candidate in try Plan(RandomScenario.make(seed: seed)).outcome.candidates {
      for (shortfall, trueUp) in zip(candidate.shortfall, candidate.trueUp) {
        #expect(shortfall >= 0)
        #expect(isClose(trueUp, shortfall * candidate.clauses[.shortfallRate]))
      }
      for year in candidate.shortfall.indices {
        let reached = candidate.eligibleSpend[year] + candidate.shortfall[year]
        #expect(reached >= candidate.candidate.commitment[year] - 1e-5)
      }
    }
  }

  @Test(
    "A variant laid over the model gives what a model of its own gives, to the bit",
    arguments: seeds)
  func variants(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    for variant in [
      Variant.levers([]), .levers([.routing]), .discount(higherBy: 0.02), .without(.burnBasis),
      .reading(.modelsThroughMarketplace, .inFull),
    ] {
      let fast = try plan.outcome(of: variant)
      let slow = try Plan(variant.change(scenario)).outcome
      for (one, other) in zip(fast.candidates, slow.candidates) {
        #expect(one.totalPaid == other.totalPaid, "\(variant.name)")
        #expect(one.shortfall == other.shortfall, "\(variant.name)")
      }
    }
  }

  @Test("Splitting a group of services in two changes nothing", arguments: seeds)
  func splitting(seed: UInt64) throws {
    var scenario = try RandomScenario.make(seed: seed)
    scenario.savingsPlans = []
    var split = scenario
    split.services = scenario.services.flatMap { service in
      [0.25, 0.75].map { part in
        var piece = service
        piece.name = "\(service.name), \(part)"
        piece.spend = .certain(service.spend.base * part)
        return piece
      }
    }
    let whole = try Plan(scenario).outcome
    let parts = try Plan(split).outcome
    for (one, other) in zip(whole.candidates, parts.candidates) {
      #expect(isClose(one.totalPaid, other.totalPaid))
    }
  }

  @Test("Levers in their order keep what all of them keep", arguments: seeds.prefix(20))
  func leverOrder(seed: UInt64) throws {
    let assessment = try Plan(RandomScenario.make(seed: seed)).assessment()
    for candidate in assessment.routed.candidates {
      let id = candidate.candidate.id
      let kept = assessment.levers.reduce(0) { $0 + ($1.cashKept[id] ?? .nan) }
      let unrouted = assessment.unrouted.candidate(id)?.totalPaid ?? .nan
      #expect(isClose(kept, unrouted - candidate.totalPaid))
    }
  }

  @Test(
    "What counts net counts before the discount too, and what counts there counts at list",
    arguments: seeds)
  func basesInOrder(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let spends = try BurnBasis.allCases.map { basis in
      var read = scenario
      for number in read.offers.indices { read.offers[number].clauses[.burnBasis] = .choice(basis) }
      return try Plan(read).outcome.candidates.filter(\.candidate.isOffer).map(\.eligibleSpend)
    }
    for (lower, higher) in zip(spends, spends.dropFirst()) {
      for (one, other) in zip(lower.joined(), higher.joined()) { #expect(one <= other + 1e-5) }
    }
  }
}
