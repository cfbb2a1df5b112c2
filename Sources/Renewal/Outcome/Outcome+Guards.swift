import Formulas

extension Outcome {
  /// What is billed by other units than the tokens of a request, and all AI with it.
  public struct OtherAICost: Hashable, Sendable {
    /// The metered items, in the order of the file, each at list by contract year, in USD.
    public let items: [ItemCost]
    /// All of them at list by contract year, in USD.
    public let byYear: [Double]
    /// Models after every lever and metered items, at list by contract year, in USD.
    public let allAI: [Double]

    /// One metered item.
    public struct ItemCost: Hashable, Sendable {
      /// The use of the item.
      public let use: MeteredUse
      /// USD at list by contract year.
      public let byYear: [Double]
    }

    /// USD over the term.
    public var total: Double { byYear.reduce(0, +) }
  }

  /// What becomes of one budget; all money in USD at list.
  public struct BudgetOutcome: Hashable, Sendable {
    /// The budget.
    public let budget: Budget
    /// The budget by contract year, 0 before it is in force.
    public let amount: [Double]
    /// What the application spends while the budget is in force, by contract year.
    public let spend: [Double]
    /// The largest part of the budget that a month uses.
    public let mostUsed: Double
    /// The first month in which the alert is reached; nil where it never is.
    public let firstAlert: Month?
    /// The first month in which the budget is exceeded; nil where it never is.
    public let firstExcess: Month?
    /// How many months are above the budget.
    public let monthsExceeded: Int
    /// What is spent with the cap enforced, by contract year; the spend itself without a cap.
    public let capped: [Double]
    /// What the cap refuses by contract year.
    public let refused: [Double]
    /// The part of the term's requests that the cap refuses, 0 to 1.
    public let refusedShare: Double
    /// How likely the budget is exceeded in the term; nil until futures are drawn.
    public let probabilityOfExcess: Double?

    /// What the cap refuses over the term.
    public var totalRefused: Double { refused.reduce(0, +) }
  }

  /// Reads metered items off the numbers of a model.
  static func otherAI(_ renewal: RenewalModel, _ values: some RowValues) -> OtherAICost {
    let years = 0..<renewal.model.timeline.years
    func yearly(_ row: Line, _ member: Int = 0) -> [Double] {
      years.map { values.value(row, member: member, period: $0) }
    }
    return OtherAICost(
      items: renewal.scenario.otherAI.enumerated().map { number, use in
        OtherAICost.ItemCost(use: use, byYear: yearly(MeteredItems.costOfYear, number))
      }, byYear: yearly(OtherAI.listCostOfYear), allAI: yearly(OtherAI.allListCostOfYear))
  }

  /// Reads budgets off the numbers of a model.
  static func budgets(_ renewal: RenewalModel, _ values: some RowValues) -> [BudgetOutcome] {
    let timeline = renewal.model.timeline
    return renewal.scenario.budgets.enumerated().map { number, budget in
      func yearly(_ row: Line) -> [Double] {
        (0..<timeline.years).map { values.value(row, member: number, period: $0) }
      }
      func once(_ row: Line) -> Double { values.value(row, member: number, period: 0) }
      func month(_ row: Line) -> Month? {
        once(row) > 0 ? Month(serial: Int(once(row))) : nil
      }
      return BudgetOutcome(
        budget: budget, amount: yearly(Budgets.amountOfYear), spend: yearly(Budgets.spendOfYear),
        mostUsed: timeline.months.indices.map {
          values.value(Budgets.used, member: number, period: $0)
        }.max() ?? 0, firstAlert: month(Budgets.firstAlert),
        firstExcess: month(Budgets.firstExcess),
        monthsExceeded: Int(once(Budgets.monthsExceeded).rounded()),
        capped: yearly(HardCaps.cappedOfYear), refused: yearly(HardCaps.refusedOfYear),
        refusedShare: once(HardCaps.refusedShareOfTerm), probabilityOfExcess: nil)
    }
  }
}
