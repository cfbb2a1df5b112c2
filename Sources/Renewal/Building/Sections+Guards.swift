import Formulas

/// The sections of users, metered items and budgets.
extension Sections {
  static let guardInputs: [Section] = [
    Section(
      inputs, "User profiles",
      [
        Profiles.users, Profiles.requestsPerDay, Profiles.daysPerMonth, Profiles.inputTokens,
        Profiles.outputTokens,
      ]),
    Section(
      inputs, "Metered items",
      [
        MeteredItems.quantity, MeteredItems.price, MeteredItems.growth, MeteredItems.launch,
        MeteredItems.end,
      ]),
    Section(
      inputs, "Budgets",
      [
        Budgets.monthly, Budgets.alert, Budgets.start, HardCaps.isCapped, HardCaps.capShare,
      ]),
  ]

  static let profileSection = Section(
    demand, "Requests by users",
    [
      Profiles.requests, Profiles.requestsOfWorkload, Profiles.share, Profiles.inputPart,
      Profiles.outputPart, Workloads.anchorRequests, Workloads.meanInput, Workloads.meanOutput,
    ])

  static let guardDemand: [Section] = [
    Section(
      demand, "Metered items by month",
      [
        MeteredItems.growthFactor, MeteredItems.isUsed, MeteredItems.units, MeteredItems.priceNow,
        MeteredItems.cost,
      ]),
    Section(demand, "Other AI", [OtherAI.cost, OtherAI.listCost]),
    Section(
      demand, "Budgets by month",
      [
        BudgetParts.modelCost, BudgetParts.itemCost, Budgets.spend, Budgets.isInForce,
        Budgets.spendInForce,
        Budgets.amount, Budgets.used, Budgets.alertAmount, Budgets.isAlerted, Budgets.wasAlerted,
        Budgets.alertMonth, Budgets.isExceeded, Budgets.wasExceeded, Budgets.excessMonth,
      ]),
    Section(
      demand, "Hard caps by month",
      [
        HardCaps.cap, HardCaps.refused, HardCaps.capped, HardCaps.refusedShare,
        BudgetParts.requests, HardCaps.requests, HardCaps.refusedRequests,
      ]),
  ]

  static let guardYears: [Section] = [
    Section(
      agreement, "Other AI by year",
      [MeteredItems.costOfYear, OtherAI.listCostOfYear, OtherAI.allListCostOfYear]),
    Section(
      agreement, "Budgets",
      [
        Budgets.firstAlert, Budgets.firstExcess, Budgets.monthsExceeded, Budgets.amountOfYear,
        Budgets.spendOfYear, HardCaps.cappedOfYear, HardCaps.refusedOfYear,
        HardCaps.refusedShareOfTerm, HardCaps.allRefusedOfYear, HardCaps.aiListCostOfYear,
      ]),
  ]

  /// Results in themselves.
  static let guardOutputs: [Line] = [
    OtherAI.allListCostOfYear, Budgets.used, Budgets.firstAlert, Budgets.firstExcess,
    Budgets.monthsExceeded, Budgets.amountOfYear, Budgets.spendOfYear, HardCaps.cappedOfYear,
    HardCaps.refusedShareOfTerm, HardCaps.aiListCostOfYear,
  ]
}
