import Formulas
import Renewal

/// Makes a scenario smaller for as long as something still holds of it.
enum Shrinking {
  /// The smallest scenario that was found of which the claim still holds.
  static func smallest(_ scenario: Scenario, where holds: (Scenario) -> Bool) -> Scenario {
    var smallest = scenario
    var hasShrunk = true
    while hasShrunk {
      hasShrunk = false
      for step in steps {
        for smaller in step(smallest) where holds(smaller) {
          smallest = smaller
          hasShrunk = true
          break
        }
      }
    }
    return smallest
  }

  /// The ways to make a scenario smaller, the boldest first.
  private static let steps: [@Sendable (Scenario) -> [Scenario]] = [
    { shorter($0) },
    { without($0, \.offers) },
    { without($0, \.marketplace) },
    { without($0, \.workloads) },
    { without($0, \.channels) },
    { without($0, \.savingsPlans) },
    { without($0, \.credits) },
    { without($0, \.events) },
    { withoutService($0) },
    { withoutClause($0) },
    { plainer($0) },
    { plainerServices($0) },
    { plainerOffers($0) },
    { rounder($0) },
  ]

  private static func changed(_ scenario: Scenario, _ change: (inout Scenario) -> Void) -> Scenario
  {
    var other = scenario
    change(&other)
    return other
  }

  private static func without<Part>(
    _ scenario: Scenario, _ parts: WritableKeyPath<Scenario, [Part]>
  ) -> [Scenario] {
    scenario[keyPath: parts].indices.map { number in
      changed(scenario) { _ = $0[keyPath: parts].remove(at: number) }
    }
  }

  /// Without a service group, at the same commitments or at commitments in proportion.
  private static func withoutService(_ scenario: Scenario) -> [Scenario] {
    let spend = scenario.services.reduce(0) { $0 + $1.spend.base }
    return scenario.services.flatMap { service in
      let smaller = changed(scenario) {
        $0.services.removeAll { $0.name == service.name }
        $0.savingsPlans.removeAll { $0.covers == service.name }
        $0.credits.removeAll { $0.milestone?.service == service.name }
      }
      let left = spend == 0 ? 1 : 1 - service.spend.base / spend
      return [smaller, changed(smaller) { scale(&$0, by: left) }]
    }
  }

  private static func scale(_ scenario: inout Scenario, by factor: Double) {
    scenario.today?.commitment *= factor
    for number in scenario.offers.indices {
      scenario.offers[number].commitment = scenario.offers[number].commitment.map { $0 * factor }
    }
  }

  /// Without the last contract year, or with the last year a month shorter.
  private static func shorter(_ scenario: Scenario) -> [Scenario] {
    guard let last = scenario.contractYears.last else { return [] }
    let end = scenario.contractYears.count > 1 ? last.starts.adding(-1) : last.ends.adding(-1)
    guard end >= scenario.contractYears[0].starts else { return [] }
    return [
      changed(scenario) {
        if $0.contractYears.count > 1 {
          $0.contractYears.removeLast()
        } else {
          $0.contractYears[0].ends = end
        }
        let years = $0.contractYears.count
        for number in $0.offers.indices {
          $0.offers[number].commitment = Array($0.offers[number].commitment.prefix(years))
          $0.offers[number].discount = Array($0.offers[number].discount.prefix(years))
          if let starts = $0.offers[number].starts, starts > end { $0.offers[number].starts = nil }
        }
        $0.events.removeAll { $0.month > end }
        if let today = $0.today, today.ends.inMonth > end,
          let ends = Day(year: end.year, month: end.month, day: end.length)
        {
          $0.today?.ends = ends
        }
      }
    ]
  }

  private static func withoutClause(_ scenario: Scenario) -> [Scenario] {
    var smaller: [Scenario] = []
    for (number, offer) in scenario.offers.enumerated() {
      for clause in Clause.all where offer.clauses.writes(clause) {
        smaller.append(
          changed(scenario) { $0.offers[number].clauses = offer.clauses.without(clause) })
      }
    }
    guard let today = scenario.today else { return smaller }
    for clause in Clause.all where today.clauses.writes(clause) {
      smaller.append(changed(scenario) { $0.today?.clauses = today.clauses.without(clause) })
    }
    return smaller
  }

  private static func plainer(_ scenario: Scenario) -> [Scenario] {
    [
      changed(scenario) {
        $0.today = nil
        for number in $0.offers.indices { $0.offers[number].starts = nil }
      },
      changed(scenario) { $0.priceIndex = [:] },
      changed(scenario) { $0.support = Support(plan: .none, provenance: $0.support.provenance) },
      changed(scenario) { $0.support.discount = 0 },
      changed(scenario) { $0.support.planWithoutAgreement = $0.support.plan },
      changed(scenario) {
        $0.taxOnAWS = 0
        $0.taxOnMarketplace = 0
      },
      changed(scenario) { $0.costOfCapital = 0 },
      changed(scenario) { $0.today?.remaining = nil },
      changed(scenario) { $0.anchor = $0.contractYears[0].starts.adding(-1) },
      changed(scenario) {
        for number in $0.services.indices { $0.services[number].growth = .none }
        for number in $0.marketplace.indices { $0.marketplace[number].growth = .none }
      },
    ].filter { isPlainer($0, than: scenario) }
  }

  /// Whether a change changed anything: else shrinking would never end.
  private static func isPlainer(_ other: Scenario, than scenario: Scenario) -> Bool {
    other.words != scenario.words
  }

  private static func plainerServices(_ scenario: Scenario) -> [Scenario] {
    var smaller: [Scenario] = []
    for number in scenario.services.indices {
      smaller.append(changed(scenario) { $0.services[number].privateRate = nil })
      smaller.append(changed(scenario) { $0.services[number].coverage = .inScope })
      smaller.append(changed(scenario) { $0.services[number].privateRate?.minimum = 0 })
      smaller.append(changed(scenario) { $0.services[number].privateRate?.isUnitPrice = false })
      smaller.append(
        changed(scenario) {
          $0.services[number].privateRate?.starts = nil
          $0.services[number].privateRate?.ends = nil
        })
      smaller.append(
        changed(scenario) {
          let first = $0.services[number].privateRate?.bands.prefix(1)
          $0.services[number].privateRate?.bands = Array(first ?? [])
        })
    }
    for number in scenario.savingsPlans.indices {
      smaller.append(changed(scenario) { $0.savingsPlans[number].renewal = .certain(0) })
      smaller.append(changed(scenario) { $0.savingsPlans[number].upfront = .certain(0, .share) })
      smaller.append(changed(scenario) { $0.savingsPlans[number].starts = nil })
    }
    for number in scenario.marketplace.indices {
      smaller.append(changed(scenario) { $0.marketplace[number].badge = .always })
    }
    for number in scenario.credits.indices {
      smaller.append(changed(scenario) { $0.credits[number].milestone = nil })
      smaller.append(changed(scenario) { $0.credits[number].scope = [.services] })
      smaller.append(changed(scenario) { $0.credits[number].share = 1 })
      smaller.append(changed(scenario) { $0.credits[number].retires = nil })
    }
    return smaller.filter { isPlainer($0, than: scenario) }
  }

  private static func plainerOffers(_ scenario: Scenario) -> [Scenario] {
    var smaller: [Scenario] = []
    for number in scenario.offers.indices {
      smaller.append(changed(scenario) { $0.offers[number].tiers = [] })
      smaller.append(changed(scenario) { _ = $0.offers[number].tiers.popLast() })
      smaller.append(changed(scenario) { $0.offers[number].starts = nil })
      smaller.append(
        changed(scenario) {
          $0.offers[number].discount = $0.offers[number].discount.map { _ in 0 }
        })
    }
    return smaller.filter { isPlainer($0, than: scenario) }
  }

  /// The same with numbers of one digit.
  private static func rounder(_ scenario: Scenario) -> [Scenario] {
    var smaller: [Scenario] = []
    for number in scenario.services.indices {
      smaller.append(
        changed(scenario) {
          $0.services[number].spend = .certain(Self.rounded($0.services[number].spend.base))
        })
    }
    for number in scenario.offers.indices {
      smaller.append(
        changed(scenario) {
          $0.offers[number].commitment = $0.offers[number].commitment.map(Self.rounded)
        })
      smaller.append(
        changed(scenario) {
          $0.offers[number].discount = $0.offers[number].discount.map { ($0 * 10).rounded() / 10 }
        })
    }
    return smaller.filter { isPlainer($0, than: scenario) }
  }

  private static func rounded(_ amount: Double) -> Double {
    var unit = 1.0
    while unit * 10 <= amount { unit *= 10 }
    return (amount / unit).rounded() * unit
  }
}
