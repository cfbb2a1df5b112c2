import Formulas
import Planner
import Projection
import Renewal
import Testing

/// What holds of every scenario, by its seed.
///
/// C7 of the worked examples, and properties that follow from the order of calculation.
struct Properties {
  /// The scenarios; a failure names its seed.
  static let seeds = Array(UInt64(1)...60)

  @Test("C7: all checks hold but that of commitments, which are drawn freely", arguments: seeds)
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
    for member in 0..<plan.renewal.model.memberCount(Terms.earns)
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
    let plan = try Plan(scenario)
    for (one, other) in zip(
      plan.outcome.candidates, try plan.outcome(of: untaxed).candidates)
    {
      #expect(one.eligibleSpend == other.eligibleSpend)
      #expect(one.totalPaid == other.totalPaid)
    }
  }

  @Test(
    "C7: contract years add up to the term, by class at list and by candidate",
    arguments: seeds)
  func yearsAddUp(seed: UInt64) throws {
    let plan = try Plan(RandomScenario.make(seed: seed))
    for (number, charge) in plan.outcome.listCostByClass.enumerated() {
      let months = plan.values.values(Charges.listCost, member: number).reduce(0, +)
      #expect(isClose(months, charge.byYear.reduce(0, +)))
    }
    for candidate in plan.outcome.candidates {
      #expect(isClose(candidate.paid.reduce(0, +), candidate.totalPaid))
    }
  }

  @Test("C7: burn by class is burn by year, less what caps and the balance take", arguments: seeds)
  func burnByClass(seed: UInt64) throws {
    let plan = try Plan(RandomScenario.make(seed: seed))
    let classes = plan.renewal.chargeClasses.count
    for number in plan.outcome.candidates.indices {
      let paper = plan.renewal.paper(of: number)
      for year in plan.outcome.candidates[number].paid.indices {
        func ofPaper(_ line: Line) -> Double {
          plan.values.value(line, member: paper, period: year)
        }
        func own(_ line: Line) -> Double {
          plan.values.value(line, member: number, period: year)
        }
        func sum(_ line: Line) -> Double {
          (0..<classes).reduce(0) {
            $0 + plan.values.value(line, member: paper * classes + $1, period: year)
          }
        }
        let cut =
          sum(Burn.capped) - own(Burn.marketplaceBurn) + sum(Burn.aiCapped)
          - own(Burn.aiBurn)
        let burn = sum(Burn.retiring) + ofPaper(Burn.supportBurn) - cut - own(Burn.balanceLost)
        #expect(isClose(burn, own(Burn.eligibleSpend)))
        #expect(cut >= -1e-5)
      }
    }
  }

  @Test(
    "Zero discount, without plans, rates and protection: contracted is list, and list is paid",
    arguments: seeds)
  func zeroDiscount(seed: UInt64) throws {
    var scenario = try RandomScenario.make(seed: seed)
    scenario.credits = []
    scenario.savingsPlans = []
    scenario.events = []
    scenario.channels = []
    scenario.today?.discount = 0
    for number in scenario.services.indices { scenario.services[number].privateRate = nil }
    let silent: [Clause] = [.prepayBonus, .overageDiscount, .priceProtection, .reuse]
    for clause in silent { scenario.today?.clauses[clause] = nil }
    for number in scenario.offers.indices {
      scenario.offers[number].discount = scenario.offers[number].discount.map { _ in 0 }
      scenario.offers[number].tiers = []
      for clause in silent { scenario.offers[number].clauses[clause] = nil }
    }
    for candidate in try Plan(scenario).outcome.candidates {
      #expect(isClose(candidate.contractedCost, candidate.listCost))
      #expect(isClose(candidate.totalPaid - candidate.totalTrueUp, candidate.listCost))
    }
  }

  @Test("A gap is forgiven, burnt after the term, shifted, deferred or charged", arguments: seeds)
  func gap(seed: UInt64) throws {
    let plan = try Plan(RandomScenario.make(seed: seed))
    for (number, candidate) in plan.outcome.candidates.enumerated() {
      for year in candidate.shortfall.indices {
        func own(_ line: Line) -> Double {
          plan.values.value(line, member: number, period: year)
        }
        let parts = [
          Shortfall.forgiven, Shortfall.carriedOver, Shortfall.shifted, Shortfall.deferred,
          Shortfall.annual,
        ].map(own)
        #expect(parts.allSatisfy { $0 >= -1e-5 })
        #expect(isClose(parts.reduce(0, +), own(Shortfall.gap)))
        #expect(candidate.shortfall[year] >= -1e-5)
        #expect(
          isClose(
            candidate.trueUp[year], candidate.shortfall[year] * candidate.clauses[.shortfallRate]))
      }
    }
  }

  @Test("No ledger is ever negative: credits, carried overage and balances", arguments: seeds)
  func ledgers(seed: UInt64) throws {
    let plan = try Plan(RandomScenario.make(seed: seed))
    let lines = [
      CreditLedger.used, CreditLedger.closing, OverageLedger.closing, OverageLedger.expired,
      BalanceLedger.used, BalanceLedger.closing, BalanceLedger.expired,
      BalanceLedger.tailRecovered,
    ]
    for line in lines {
      for member in 0..<plan.renewal.model.memberCount(line) {
        #expect(plan.values.values(line, member: member).allSatisfy { $0 >= -1e-5 }, "\(line.id)")
      }
    }
  }

  @Test(
    "Splitting a group of services changes nothing, without plans, bands, minimums and milestones",
    arguments: seeds)
  func splitting(seed: UInt64) throws {
    // These four look at a group by itself.
    var scenario = try RandomScenario.make(seed: seed)
    scenario.savingsPlans = []
    for number in scenario.credits.indices { scenario.credits[number].milestone = nil }
    for number in scenario.services.indices {
      scenario.services[number].privateRate?.bands.removeSubrange(1...)
      scenario.services[number].privateRate?.minimum = 0
    }
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

  @Test("Levers in their order keep what all of them keep", arguments: seeds.prefix(12))
  func leverOrder(seed: UInt64) throws {
    let assessment = try Plan(RandomScenario.make(seed: seed)).assessment()
    for candidate in assessment.routed.candidates {
      let id = candidate.candidate.id
      let kept = assessment.levers.reduce(0) { $0 + ($1.cashKept[id] ?? .nan) }
      let unrouted = assessment.unrouted.candidate(id)?.paidInAll ?? .nan
      #expect(isClose(kept, unrouted - candidate.paidInAll))
    }
  }
}
