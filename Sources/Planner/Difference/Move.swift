import Rates
import Renewal

/// What moves from one scenario to another in one go: the part of a cause, or one clause of it.
///
/// Both scenarios hold the offer that is looked at and no other one.
struct Move: Hashable {
  /// The cause whose part moves.
  let cause: Cause
  /// The one clause that moves; nil for the whole part.
  var clause: Clause?

  /// What moves, as people read it.
  var name: String {
    clause.map { "Clause: \($0.name)" } ?? cause.name
  }

  /// The moves that lead from a scenario to another one, in the order of their causes; clauses move
  /// one by one where they are few.
  static func moves(from scenario: Scenario, to other: Scenario) -> [Move] {
    Cause.allCases.flatMap { cause -> [Move] in
      guard cause.differs(scenario, other) else { return [] }
      guard cause == .clauses else { return [Move(cause: cause)] }
      let changed = Clause.all.filter { Move(cause: cause, clause: $0).differs(scenario, other) }
      return changed.isEmpty || changed.count > mostClauses
        ? [Move(cause: cause)] : changed.map { Move(cause: cause, clause: $0) }
    }
  }

  /// More clauses than this move together.
  private static let mostClauses = 6

  /// Carries it out.
  func carryOut(on scenario: inout Scenario, towards other: Scenario) {
    guard let clause else { return cause.move(&scenario, to: other) }
    for (number, offer) in zip(scenario.offers.indices, other.offers) {
      scenario.offers[number].clauses.take(clause, from: offer.clauses)
    }
  }

  private func differs(_ scenario: Scenario, _ other: Scenario) -> Bool {
    guard let clause else { return cause.differs(scenario, other) }
    return zip(scenario.offers, other.offers).contains {
      $0.clauses.differs(in: clause, from: $1.clauses)
    }
  }
}

extension Clauses {
  /// Whether another paper writes something else for a clause.
  func differs(in clause: Clause, from other: Clauses) -> Bool {
    switch clause.kind {
    case .eligibility(let charge): eligibility[charge] != other.eligibility[charge]
    case .share, .money, .months, .days, .contractYears, .truth, .choice:
      self[clause] != other[clause]
    }
  }

  /// Writes for a clause what another paper does, or nothing where it does not.
  fileprivate mutating func take(_ clause: Clause, from other: Clauses) {
    switch clause.kind {
    case .eligibility(let charge): eligibility[charge] = other.eligibility[charge]
    case .share, .money, .months, .days, .contractYears, .truth, .choice:
      self[clause] = other[clause]
    }
  }
}

extension Cause {
  /// Puts the cause's part of another scenario in the place of a scenario's own.
  fileprivate func move(_ scenario: inout Scenario, to other: Scenario) {
    let offers = zip(scenario.offers.indices, other.offers)
    switch self {
    case .prices:
      scenario.rateCard = other.rateCard
      scenario.priceIndex = other.priceIndex
      scenario.channels = other.channels
      scenario.lifeCycles = other.lifeCycles
    case .demand:
      scenario.workloads = other.workloads
      scenario.otherAI = other.otherAI
    case .levers: scenario.levers = other.levers
    case .capacity: scenario.capacities = other.capacities
    case .estate:
      scenario.services = other.services
      scenario.savingsPlans = other.savingsPlans
      scenario.marketplace = other.marketplace
    case .support: scenario.support = other.support
    case .credits: scenario.credits = other.credits
    case .events: scenario.events = other.events
    case .today: scenario.today = other.today
    case .commitment:
      for (number, offer) in offers {
        scenario.offers[number].commitment = offer.commitment
        scenario.offers[number].starts = offer.starts
      }
    case .discount:
      for (number, offer) in offers {
        scenario.offers[number].discount = offer.discount
        scenario.offers[number].tiers = offer.tiers
      }
    case .clauses:
      for (number, offer) in offers { scenario.offers[number].clauses = offer.clauses }
    case .term:
      scenario.contractYears = other.contractYears
      scenario.anchor = other.anchor
    case .taxes:
      scenario.taxOnAWS = other.taxOnAWS
      scenario.taxOnMarketplace = other.taxOnMarketplace
    case .costOfCapital: scenario.costOfCapital = other.costOfCapital
    }
  }

  /// Whether two scenarios differ in the cause's part; where it was stated does not count.
  fileprivate func differs(_ a: Scenario, _ b: Scenario) -> Bool {
    switch self {
    case .prices:
      a.rateCard.rates.map(\.bare) != b.rateCard.rates.map(\.bare) || a.priceIndex != b.priceIndex
        || a.channels != b.channels || a.lifeCycles != b.lifeCycles
    case .demand: a.workloads != b.workloads || a.otherAI != b.otherAI
    case .levers: a.levers != b.levers
    case .capacity: a.capacities != b.capacities
    case .estate:
      a.services != b.services || a.savingsPlans != b.savingsPlans
        || a.marketplace != b.marketplace
    case .support: a.support != b.support
    case .credits: a.credits != b.credits
    case .events: a.events != b.events
    case .today: a.today != b.today
    case .commitment:
      a.offers.map(\.commitment) != b.offers.map(\.commitment)
        || a.offers.map(\.starts) != b.offers.map(\.starts)
    case .discount:
      a.offers.map(\.discount) != b.offers.map(\.discount)
        || a.offers.map(\.tiers) != b.offers.map(\.tiers)
    case .clauses: a.offers.map(\.clauses) != b.offers.map(\.clauses)
    case .term: a.contractYears != b.contractYears || a.anchor != b.anchor
    case .taxes: a.taxOnAWS != b.taxOnAWS || a.taxOnMarketplace != b.taxOnMarketplace
    case .costOfCapital: a.costOfCapital != b.costOfCapital
    }
  }
}
