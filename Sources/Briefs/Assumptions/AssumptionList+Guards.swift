import Rates
import Renewal
import Wording

extension AssumptionList {
  /// Metered items and budgets, topic by topic.
  var guardTopics: [Topic] {
    [
      Topic(title: "Other AI", rows: scenario.otherAI.map(use)),
      Topic(title: "Budgets", rows: scenario.budgets.map(budget)),
    ]
  }

  private func use(_ use: MeteredUse) -> Assumption {
    let item = use.item
    let parts =
      [
        "\(RangeWords.of(use.quantity, Digits.count)) a month, each a \(MarkdownText.escaped(item.unit))",
        "$\(Digits.price(item.price)) each, \(item.asOf), \(MarkdownText.escaped(item.source))",
        item.channel.billed, RangeWords.growth(use.growth),
      ] + (use.launch.map { ["from \($0)"] } ?? []) + (use.end.map { ["until \($0)"] } ?? [])
    return Assumption(
      MarkdownText.escaped(use.name), parts.joined(separator: ", "), use.provenance)
  }

  private func budget(_ budget: Budget) -> Assumption {
    let amounts = budget.monthly.map(Money.exact)
    let isFlat = budget.monthly.allSatisfy { $0 == budget.monthly.first }
    let monthly = isFlat ? amounts.first ?? "" : amounts.joined(separator: ", then ")
    let parts =
      ["\(monthly) a month", "alert at \(Percent.exact(budget.alert))"]
      + (budget.cap.map { ["spending stops at \(Percent.exact($0))"] } ?? ["no hard cap"])
      + (budget.starts.map { ["from \($0)"] } ?? [])
    return Assumption(
      MarkdownText.escaped(budget.app), parts.joined(separator: ", "), budget.provenance)
  }

  /// How much a workload asks for: as stated, or by its users.
  static func volume(_ workload: Workload) -> [String] {
    guard !workload.profiles.isEmpty else {
      return [
        "\(RangeWords.of(workload.requests, Digits.count)) requests a month",
        "\(RangeWords.of(workload.inputTokens, Digits.count)) tokens in",
        "\(RangeWords.of(workload.outputTokens, Digits.count)) out",
      ]
    }
    return workload.profiles.map { profile in
      "\(RangeWords.of(profile.users, Digits.count)) \(MarkdownText.escaped(profile.name)) users "
        + "with \(RangeWords.of(profile.requestsPerDay, Digits.count)) requests a day of "
        + "\(RangeWords.of(profile.inputTokens, Digits.count)) tokens in and "
        + "\(RangeWords.of(profile.outputTokens, Digits.count)) out"
    } + ["\(RangeWords.of(workload.days, Digits.count)) days a month"]
  }
}
