import Formulas

/// What applications spend on AI against their budgets, at list after every lever.
///
/// List cost, since an application answers for what it uses; discounts are the agreement's.
public enum Budgets {
  /// The budget of a month, by contract year.
  public static let monthly = Input(
    "budget_monthly", "Budget of a month", .usd, over: Indexes.budgets, each: .contractYear)
  /// The share of the budget at which somebody is told.
  public static let alert = Input(
    "budget_alert", "Alert at", .share, over: Indexes.budgets)
  /// The first month of the budget.
  public static let start = Input(
    "budget_start", "First month of the budget", .date, over: Indexes.budgets)

  /// 1 from the budget's first month on, otherwise 0.
  public static let isInForce: Line = Line(
    "budget_in_force", "Budget is in force", .flag, over: Indexes.budgets, each: .month
  ) {
    when(Timeline.month.now.isAtLeast(start.value), then: 1, else: 0)
  }

  /// The budget of the month; 0 before it is in force.
  public static let amount: Line = Line(
    "budget_amount", "Budget", .usd, over: Indexes.budgets, each: .month
  ) {
    monthly.thisYear * isInForce.now
  }

  /// What the application spends: its models after every lever, and its metered items.
  public static let spend: Line = Line(
    "budget_spend", "AI spend of the application", .usd, over: Indexes.budgets, each: .month
  ) {
    total(BudgetParts.modelCost.now, over: Indexes.budgetModels)
      + total(BudgetParts.itemCost.now, over: Indexes.budgetItems)
  }

  /// What it spends while the budget is in force, so that both cover the same months.
  public static let spendInForce: Line = Line(
    "budget_spend_in_force", "AI spend while the budget is in force", .usd,
    over: Indexes.budgets, each: .month
  ) {
    spend.now * isInForce.now
  }

  /// The part of the budget that is used; 0 before it is in force.
  public static let used: Line = Line(
    "budget_used", "Budget used", .share, over: Indexes.budgets, each: .month
  ) {
    ratio(spend.now, to: amount.now)
  }

  /// The spend at which somebody is told.
  public static let alertAmount: Line = Line(
    "budget_alert_amount", "Alert reached at", .usd, over: Indexes.budgets, each: .month
  ) {
    amount.now * alert.value
  }

  /// 1 where the spend comes to the alert, otherwise 0.
  public static let isAlerted: Line = Line(
    "budget_alerted", "Alert is reached", .flag, over: Indexes.budgets, each: .month
  ) {
    when(spend.now.reaches(alertAmount.now), then: isInForce.now, else: 0)
  }

  /// 1 where the spend is above the budget, by more than half a cent, otherwise 0.
  public static let isExceeded: Line = Line(
    "budget_exceeded", "Budget is exceeded", .flag, over: Indexes.budgets, each: .month
  ) {
    when(amount.now.reaches(spend.now), then: 0, else: isInForce.now)
  }

  /// 1 from the first month on in which the alert was reached.
  public static let wasAlerted: Line = Line(
    "budget_was_alerted", "Alert was reached", .flag, over: Indexes.budgets, each: .month,
    isBalance: true, opening: { 0 }
  ) {
    larger(wasAlerted.prior, isAlerted.now)
  }

  /// 1 from the first month on in which the budget was exceeded.
  public static let wasExceeded: Line = Line(
    "budget_was_exceeded", "Budget was exceeded", .flag, over: Indexes.budgets, each: .month,
    isBalance: true, opening: { 0 }
  ) {
    larger(wasExceeded.prior, isExceeded.now)
  }

  /// The month itself where it is the first with an alert, otherwise none.
  public static let alertMonth: Line = Line(
    "budget_alert_month", "Month of the first alert", .possibleDate, over: Indexes.budgets,
    each: .month
  ) {
    (wasAlerted.now - wasAlerted.prior) * Timeline.month.now
  }

  /// The month itself where it is the first above the budget, otherwise none.
  public static let excessMonth: Line = Line(
    "budget_excess_month", "Month of the first excess", .possibleDate, over: Indexes.budgets,
    each: .month
  ) {
    (wasExceeded.now - wasExceeded.prior) * Timeline.month.now
  }

  /// The first month in which the alert is reached; none where it never is.
  public static let firstAlert: Line = Line(
    "budget_first_alert", "First month of an alert", .possibleDate, over: Indexes.budgets
  ) {
    alertMonth.termTotal
  }

  /// The first month in which the budget is exceeded; none where it never is.
  public static let firstExcess: Line = Line(
    "budget_first_excess", "First month above the budget", .possibleDate, over: Indexes.budgets
  ) {
    excessMonth.termTotal
  }

  /// How many months of the term are above the budget.
  public static let monthsExceeded: Line = Line(
    "budget_months_exceeded", "Months above the budget", .count, over: Indexes.budgets
  ) {
    isExceeded.termTotal
  }

  /// The budget by contract year.
  public static let amountOfYear = year("budget_amount_of_year", "Budget in the year", amount)
  /// What the application spends while the budget is in force, by contract year.
  public static let spendOfYear = year(
    "budget_spend_of_year", "AI spend of the application in the year", spendInForce)

  static func year(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, .usd, over: Indexes.budgets, each: .contractYear) { line.yearTotal }
  }
}
