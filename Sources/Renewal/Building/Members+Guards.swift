import Formulas
import Rates

/// Users, metered items and budgets: their members and the values of their inputs.
extension Members {
  /// Profiles with the workloads that they belong to.
  var profiles: [(workload: Int, profile: UserProfile)] {
    scenario.workloads.enumerated().flatMap { number, workload in
      workload.profiles.map { (number, $0) }
    }
  }

  /// The charge classes that metered items fall into, in the order of the classes.
  var otherAI: [ChargeClass] {
    let used = Set(scenario.otherAI.map(\.charge))
    return classes.filter { used.contains($0) }
  }

  /// For each budget the model shares of its application.
  private var budgetModels: [(budget: Int, share: Int)] {
    scenario.budgets.enumerated().flatMap { number, budget in
      shares.indices.filter { scenario.workloads[shares[$0].workload].app == budget.app }
        .map { (number, $0) }
    }
  }

  /// For each budget the metered items of its application.
  private var budgetItems: [(budget: Int, item: Int)] {
    scenario.budgets.enumerated().flatMap { number, budget in
      scenario.otherAI.indices.filter { scenario.otherAI[$0].app == budget.app }
        .map { (number, $0) }
    }
  }

  /// The indexes of users, metered items and budgets.
  var guards: [Membership] {
    let budgets = scenario.budgets
    let items = itemLabels
    let (models, inBudgets) = (budgetModels, budgetItems)
    let classes = otherAI
    return [
      Membership(
        Indexes.profiles,
        labels: numbered(
          profiles.map { "\(scenario.workloads[$0.workload].id), \($0.profile.name)" }),
        parents: [Roles.workloadOfProfile.name: profiles.map(\.workload)]),
      Membership(
        Indexes.otherAI, labels: classes.map(\.name),
        parents: [Roles.classOfOtherAI.name: classes.map(number(of:))]),
      Membership(
        Indexes.meteredItems, labels: items,
        parents: [
          Roles.otherAIOfItem.name: scenario.otherAI.map { classes.firstIndex(of: $0.charge) ?? 0 },
          Roles.vendorOfItem.name: scenario.otherAI.map { vendor($0.item.vendor) },
        ]),
      Membership(Indexes.budgets, labels: budgets.map(\.app)),
      Membership(
        Indexes.budgetModels,
        labels: numbered(models.map { "\(budgets[$0.budget].app), \(shareLabels[$0.share])" }),
        parents: [
          Roles.budgetOfModel.name: models.map(\.budget),
          Roles.shareOfBudget.name: models.map(\.share),
        ]),
      Membership(
        Indexes.budgetItems,
        labels: numbered(inBudgets.map { "\(budgets[$0.budget].app), \(items[$0.item])" }),
        parents: [
          Roles.budgetOfItem.name: inBudgets.map(\.budget),
          Roles.itemOfBudget.name: inBudgets.map(\.item),
        ]),
    ]
  }

  /// What the metered items are called.
  var itemLabels: [String] { numbered(scenario.otherAI.map(\.name)) }

  /// The values of the inputs of users, metered items and budgets.
  var guardValues: [StatedInput] { profileValues + itemValues + budgetValues }

  private var profileValues: [StatedInput] {
    let profiles = self.profiles
    func all(_ input: Input, _ range: (UserProfile) -> ValueRange) -> StatedInput {
      StatedInput(
        input, ranges: profiles.map { [range($0.profile)] },
        statements: profiles.map { number, profile in
          let workload = scenario.workloads[number]
          return workload.provenance.statement(range(profile), loadings: workload.loadings)
        })
    }
    return [
      all(Profiles.users, \.users), all(Profiles.requestsPerDay, \.requestsPerDay),
      StatedInput(
        Profiles.daysPerMonth,
        ranges: profiles.map { [scenario.workloads[$0.workload].days] },
        statements: profiles.map { days(scenario.workloads[$0.workload]) }),
      all(Profiles.inputTokens, \.inputTokens), all(Profiles.outputTokens, \.outputTokens),
    ]
  }

  private func days(_ workload: Workload) -> Statement {
    workload.daysPerMonth.map { workload.provenance.statement($0) }
      ?? Statement(
        source: "default: a twelfth of 250 working days, 52.2 weeks of five less 11 US holidays")
  }

  private var itemValues: [StatedInput] {
    let uses = scenario.otherAI
    func month(_ input: Input, _ value: (MeteredUse) -> Double) -> StatedInput {
      StatedInput(
        input, uses.map { [value($0)] }, statements: uses.map { $0.provenance.statement() })
    }
    return [
      StatedInput(
        MeteredItems.quantity, ranges: uses.map { [$0.quantity] },
        statements: uses.map { $0.provenance.statement($0.quantity, loadings: $0.loadings) }),
      StatedInput(
        MeteredItems.price, uses.map { [$0.item.price] },
        statements: uses.map { use in
          let words = ["per \(use.item.unit)", use.item.note].filter { !$0.isEmpty }
          return Statement(
            wording: words.joined(separator: "; "), source: use.item.source,
            asOf: use.item.asOf.description)
        }),
      StatedInput(
        MeteredItems.growth, ranges: uses.map { byYear($0.growth.byYear) },
        statements: uses.map {
          $0.provenance.statement($0.growth.byYear.first, loadings: $0.loadings)
        }),
      month(MeteredItems.launch) { Double(($0.launch ?? scenario.anchor).serial) },
      month(MeteredItems.end) { Double(($0.end ?? Self.never).serial) },
    ]
  }

  private var budgetValues: [StatedInput] {
    let budgets = scenario.budgets
    func all(_ input: Input, _ values: (Budget) -> [Double]) -> StatedInput {
      StatedInput(
        input, budgets.map(values), statements: budgets.map { $0.provenance.statement() })
    }
    return [
      all(Budgets.monthly, \.monthly), all(Budgets.alert) { [$0.alert] },
      all(Budgets.start) { [Double(($0.starts ?? scenario.anchor).serial)] },
      all(HardCaps.isCapped) { [$0.cap == nil ? 0 : 1] },
      all(HardCaps.capShare) { [$0.cap ?? 1] },
    ]
  }
}
