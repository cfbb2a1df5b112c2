import Formulas
import Rates
import Renewal

extension Scenario {
  /// Metered items and budgets.
  var guardMembers: [StatedMember] {
    zip(otherAI, Self.uniqueNames(otherAI.map(\.name))).map { use, name in
      StatedMember(
        .meteredItem, name,
        summary: "\(StatedValue(use.quantity, .units).text) a month, each a \(use.item.unit)",
        cause: .demand, Self.facts(use))
    }
      + budgets.map { budget in
        StatedMember(
          .budget, budget.app,
          summary: "\(StatedValue(budget.monthly.first ?? 0, .usd).text) a month",
          Self.facts(budget))
      }
  }

  private static func facts(_ use: MeteredUse) -> [StatedFact?] {
    let facts: [StatedFact?] = [
      .range(MeteredItems.quantity, use.quantity, .demand),
      .number(MeteredItems.price, use.item.price, .demand),
      .words("unit", "Unit", use.item.unit, .demand),
      .words("channel", "Channel", use.item.channel.rawValue, .demand),
      .month(MeteredItems.launch, use.launch, .demand),
      .month(MeteredItems.end, use.end, .demand), .loadings(use.loadings),
    ]
    return facts + StatedFact.growth(use.growth, MeteredItems.growth, .demand)
  }

  /// Budgets move no number of what is paid.
  private static func facts(_ budget: Budget) -> [StatedFact?] {
    [
      .byYear(Budgets.monthly, budget.monthly, nil), .number(Budgets.alert, budget.alert, nil),
      budget.cap.map { .number(HardCaps.capShare, $0, nil) },
      .month(Budgets.start, budget.starts, nil),
    ]
  }

  /// What the users of a workload are.
  static func facts(_ profiles: [UserProfile]) -> [StatedFact?] {
    profiles.flatMap { profile -> [StatedFact?] in
      [
        .range(Profiles.users, profile.users, of: profile.name, .demand),
        .range(Profiles.requestsPerDay, profile.requestsPerDay, of: profile.name, .demand),
        .range(Profiles.inputTokens, profile.inputTokens, of: profile.name, .demand),
        .range(Profiles.outputTokens, profile.outputTokens, of: profile.name, .demand),
      ]
    }
  }
}
