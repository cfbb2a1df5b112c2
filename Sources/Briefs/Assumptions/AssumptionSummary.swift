import OrderedCollections
import Rates
import Renewal
import Wording

/// The same statements in a few lines, for those who sign.
struct AssumptionSummary {
  let list: AssumptionList

  private var scenario: Scenario { list.scenario }

  /// A line for each model's workloads, each kind of lever, the estate and each agreement.
  var rows: [Assumption] { workloads + levers + guards + estate + agreements }

  private var workloads: [Assumption] {
    let families = scenario.workloads.map { workload in
      Phrases.list(workload.models.map { list.models.name($0.model) })
    }
    let groups = OrderedSet(families).elements.map { family in
      (family, zip(families, scenario.workloads).filter { $0.0 == family }.map(\.1))
    }
    let lone = groups.filter { $0.1.count == 1 }
    guard lone.count > 1, groups.count > 3 else { return groups.map(family) }
    let models = lone.flatMap { $0.1.flatMap { $0.models.map { list.models.name($0.model) } } }
    let count = OrderedSet(models).elements.count
    let shared = groups.filter { $0.1.count > 1 }
    let others =
      shared.isEmpty
      ? Phrases.count(count, "model", "models")
      : Phrases.count(count, "other model", "other models")
    return (shared + [(others, lone.flatMap(\.1))]).map(family)
  }

  private func family(_ models: String, _ workloads: [Workload]) -> Assumption {
    let requests = workloads.map(\.baseRequests).reduce(0, +)
    return Assumption(
      "AI on \(models)",
      "\(Phrases.count(workloads.count, "workload", "workloads")), "
        + "\(Digits.count(requests)) requests a month, "
        + RangeWords.growthSpan(workloads.map(\.growth)), workloads.map(\.provenance))
  }

  private var levers: [Assumption] {
    Lever.Kind.allCases.compactMap { kind in
      let some = scenario.levers.filter { $0.kind == kind }
      guard let first = some.map(\.starts).min(), let low = some.map(\.share.base).min(),
        let high = some.map(\.share.base).max()
      else { return nil }
      let share =
        low == high ? Percent.exact(low) : "\(Percent.exact(low)) to \(Percent.exact(high))"
      return Assumption(
        kind.title,
        "\(share) of \(kind.object) in \(Phrases.count(some.count, "task", "tasks")), "
          + "from \(first)",
        some.map(\.provenance))
    }
  }

  private var guards: [Assumption] {
    let (uses, budgets) = (scenario.otherAI, scenario.budgets)
    var rows: [Assumption] = []
    if !uses.isEmpty {
      let month = uses.map { $0.quantity.base * $0.item.price }.reduce(0, +)
      rows.append(
        Assumption(
          "Other AI",
          "\(Phrases.count(uses.count, "metered item", "metered items")), \(Money.short(month)) "
            + "a month at list, \(RangeWords.growthSpan(uses.map(\.growth)))",
          uses.map(\.provenance)))
    }
    if !budgets.isEmpty {
      let month = budgets.compactMap(\.monthly.first).reduce(0, +)
      rows.append(
        Assumption(
          "Budgets",
          "\(Phrases.count(budgets.count, "application", "applications")), \(Money.short(month)) "
            + "a month, \(budgets.count { $0.cap != nil }) with a hard cap",
          budgets.map(\.provenance)))
    }
    return rows
  }

  private var estate: [Assumption] {
    let services = scenario.services
    let plans = scenario.savingsPlans
    let products = scenario.marketplace
    var rows: [Assumption] = []
    if !services.isEmpty {
      let spend = services.map(\.spend.base).reduce(0, +)
      rows.append(
        Assumption(
          "AWS services",
          "\(Money.short(spend)) a month at list, "
            + RangeWords.growthSpan(services.map(\.growth)), services.map(\.provenance)))
    }
    if !plans.isEmpty {
      let hourly = plans.map(\.commitment.base).reduce(0, +)
      rows.append(
        Assumption("Savings Plans", "\(Money.exact(hourly)) an hour", plans.map(\.provenance)))
    }
    if !products.isEmpty {
      let deployed = products.filter { $0.badge != .none }.map(\.invoice.base).reduce(0, +)
      let all = products.map(\.invoice.base).reduce(0, +)
      rows.append(
        Assumption(
          "Marketplace",
          "\(Money.short(all)) a year, \(Money.short(deployed)) of it deployed on AWS",
          products.map(\.provenance)))
    }
    return rows + [list.support]
  }

  private var agreements: [Assumption] {
    list.topics.filter { $0.title == AssumptionList.agreements }.flatMap(\.rows)
  }
}

extension Lever.Kind {
  /// What a lever's share is a share of.
  fileprivate var object: String {
    switch self {
    case .routing: "requests"
    case .refresh: "requests of the old model"
    case .context: "input cut"
    case .batch: "tokens"
    case .caching: "input read from the cache"
    }
  }
}
