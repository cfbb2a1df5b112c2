import Formulas
import Planner
import Renewal
import TestSupport
import Testing

/// Which change never makes which figure larger or smaller, each with what it does not hold for.
struct OrderProperties {
  /// A random scenario with some clauses of its offers changed.
  private func scenario(
    _ seed: UInt64, _ change: (inout Clauses) -> Void
  ) throws -> Scenario {
    var scenario = try RandomScenario.make(seed: seed)
    for number in scenario.offers.indices { change(&scenario.offers[number].clauses) }
    return scenario
  }

  private func offers(_ scenario: Scenario) throws -> [CandidateOutcome] {
    try Plan(scenario).outcome.candidates.filter(\.candidate.isOffer)
  }

  /// Excluded: credits, since what they pay may not retire, repricing and another discount above the
  /// commitment, since more discount retires less, a better-of under which burn falls by the rate
  /// where volume makes it the better one, and a grace band beside a term test, since what is
  /// forgiven does not count towards the term.
  @Test("More spend on services never raises a shortfall", arguments: Properties.seeds)
  func moreSpend(seed: UInt64) throws {
    var scenario = try scenario(seed) { clauses in
      clauses[.reprice] = nil
      clauses[.overageDiscount] = nil
      if clauses[.burnBasis] == .choice(BurnBasis.netOfPlans),
        clauses[.privateStacking] == .choice(PrivateStacking.betterOf)
      {
        clauses[.privateStacking] = nil
      }
      if clauses[.window] == .choice(Window.both) { clauses[.grace] = nil }
    }
    scenario.credits = []
    var more = scenario
    for number in more.services.indices {
      more.services[number].spend = .certain(more.services[number].spend.base * 1.2)
    }
    for (one, other) in zip(try offers(scenario), try offers(more)) {
      for (less, lessOrEqual) in zip(other.shortfall, one.shortfall) {
        #expect(less <= lessOrEqual + 1e-5)
      }
    }
  }

  /// Excluded: upfront fees, which are nothing at list, unit prices, which may be above it, and
  /// repricing and another discount above the commitment, which look at the burn themselves.
  @Test(
    "What counts net counts before the discount too, and what counts there counts at list",
    arguments: Properties.seeds)
  func basesInOrder(seed: UInt64) throws {
    let spends = try BurnBasis.allCases.map { basis in
      var read = try scenario(seed) {
        $0[.burnBasis] = .choice(basis)
        $0[.reprice] = nil
        $0[.overageDiscount] = nil
      }
      for number in read.savingsPlans.indices {
        read.savingsPlans[number].upfront = .certain(0, .share)
      }
      for number in read.services.indices {
        read.services[number].privateRate?.isUnitPrice = false
      }
      return try offers(read).map(\.eligibleSpend)
    }
    for (lower, higher) in zip(spends, spends.dropFirst()) {
      for (one, other) in zip(lower.joined(), higher.joined()) { #expect(one <= other + 1e-5) }
    }
  }

  /// Excluded: rollover and shift, caps on Marketplace and AI against the commitment, which grow
  /// with it, another discount above it, tiers on anything but the annual average, and a stated
  /// commitment over the term of which events give up a part of the years'.
  @Test(
    "C5: inside a tier no commitment costs less than its threshold",
    arguments: Properties.seeds)
  func thresholds(seed: UInt64) throws {
    var scenario = try scenario(seed) { clauses in
      for clause in [Clause.rollover, .shiftForward, .overageDiscount, .tierBasis] {
        clauses[clause] = nil
      }
      clauses[.termCommitment] = nil
      clauses[.marketplaceCapBase] = .choice(CapBase.burn)
      for charge in clauses.eligibility.keys where clauses.eligibility[charge]?.bucket == .ai {
        clauses.eligibility[charge]?.bucket = CapBucket.none
      }
    }
    var paper = scenario.offers[0]
    paper.starts = nil
    paper.tiers = [
      Offer.Tier(from: 2e6, discount: 0.02), Offer.Tier(from: 9e6, discount: 0.05),
    ]
    let months = scenario.contractYears.reduce(0) { $0 + $1.months }
    let average = paper.commitment.reduce(0, +) * 12 / Double(months)
    scenario.offers = [2e6, 3.1e6, 5e6, 8.9e6, 9e6, 12e6].map { size in
      var offer = paper
      offer.id = "\(size)"
      offer.name = offer.id
      offer.commitment = paper.commitment.map { $0 * size / average }
      return offer
    }
    let paid = try offers(scenario).map(\.totalPaid)
    for inside in paid[1...3] { #expect(paid[0] <= inside + 1e-5) }
    #expect(paid[4] <= paid[5] + 1e-5)
  }

  @Test(
    "Both windows owe at least as much as the annual one, in each year",
    arguments: Properties.seeds)
  func bothWindows(seed: UInt64) throws {
    func read(_ window: Window) throws -> [CandidateOutcome] {
      try offers(scenario(seed) { $0[.window] = .choice(window) })
    }
    for (annual, both) in zip(try read(.annual), try read(.both)) {
      for (one, other) in zip(annual.shortfall, both.shortfall) { #expect(one <= other + 1e-5) }
      #expect(annual.totalPaid <= both.totalPaid + 1e-5)
    }
  }

  @Test(
    "Prepayment without a bonus changes no payment, only present value",
    arguments: Properties.seeds)
  func prepayment(seed: UInt64) throws {
    func read(_ prepaid: Setting) throws -> [CandidateOutcome] {
      try offers(
        scenario(seed) {
          $0[.prepaid] = prepaid
          $0[.prepayBonus] = nil
        })
    }
    for (arrears, advance) in zip(try read(0), try read(0.7)) {
      #expect(arrears.paid == advance.paid)
      #expect(arrears.presentValue <= advance.presentValue + 1e-5)
    }
  }

  /// With annual windows, a shortfall rate of 100 % and balance-paid fees that do not retire.
  @Test(
    "Reuse in full: cumulative cash is max(K(t−1) + C(t), all fees so far)",
    arguments: Properties.seeds)
  func reuse(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let years = Int.random(in: 1...7, using: &random)
    let fees = (0..<years).map { _ in Double.random(in: 1...200, using: &random) }
    let commitment = (0..<years).map { _ in Double.random(in: 0...200, using: &random) }
    let paid = try outcome(.fees(fees, commitment: commitment, [.reuse: true])).paid
    var cash = 0.0
    var closed = 0.0
    for year in fees.indices {
      cash += paid[year]
      closed = max(closed + commitment[year], fees[...year].reduce(0, +))
      #expect(abs(cash - closed) < 1e-6)
    }
  }
}
