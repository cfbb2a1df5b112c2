import Formulas
import Rates
import Renewal

extension RandomScenario {
  /// Users, metered items and budgets; drawn after everything else, so that no other draw moves.
  mutating func addGuards(to scenario: inout Scenario) {
    for number in scenario.workloads.indices where chance(0.3) {
      scenario.workloads[number].profiles = (0..<whole(1...3)).map { profile($0) }
      if chance(0.5) { scenario.workloads[number].daysPerMonth = .certain(amount(1, 31)) }
    }
    let apps = scenario.workloads.map(\.app)
    if chance(0.6) {
      let card = scenario.rateCard
      scenario.otherAI = (0..<whole(1...4)).map { _ in use(card.items, apps) }
    }
    for app in apps where chance(0.6) {
      scenario.budgets.append(budget(app, years: scenario.contractYears.count))
    }
  }

  private mutating func profile(_ number: Int) -> UserProfile {
    UserProfile(
      name: "profile \(number)", users: .certain(amount(0, 2_000)),
      requestsPerDay: .certain(amount(0, 100)), inputTokens: .certain(amount(1, 9_000)),
      outputTokens: .certain(amount(0, 900)))
  }

  private mutating func use(_ items: [MeteredItem], _ apps: [String]) -> MeteredUse {
    MeteredUse(
      item: one(of: items), app: apps.isEmpty || chance(0.4) ? nil : one(of: apps),
      quantity: .certain(amount(0, 100_000)), growth: growth(),
      launch: chance(0.3) ? Month(year: 2027, month: 4) : nil,
      end: chance(0.2) ? Month(year: 2028, month: 5) : nil, provenance: example)
  }

  private mutating func budget(_ app: String, years: Int) -> Budget {
    Budget(
      app: app, monthly: (0..<years).map { _ in amount(100, 60_000) },
      alert: chance(0.5) ? 1 : amount(0.1, 1), cap: chance(0.5) ? amount(1, 1.5) : nil,
      starts: chance(0.3) ? month(2027, 2028) : nil, provenance: example)
  }
}
