import Formulas

/// Savings Plans: a fixed amount an hour, used or not.
public enum SavingsPlans {
  /// The hours that a month counts for: a twelfth of 8,760.
  public static let hoursInMonth = Input("hours_in_month", "Hours in a month", .hours)
  /// Billed an hour until the plan ends.
  public static let hourly = Input(
    "plan_commitment", "Plan's commitment an hour", .usdPerHour, over: Indexes.savingsPlans)
  /// Billed an hour after it ends; 0 where it is not renewed.
  public static let renewal = Input(
    "plan_renewal", "Plan's commitment an hour once renewed", .usdPerHour,
    over: Indexes.savingsPlans)
  /// What covered usage is below list.
  public static let discount = Input(
    "plan_discount", "Plan's discount", .share, over: Indexes.savingsPlans)
  /// The first month it bills.
  public static let start = Input(
    "plan_start", "Plan's first month", .date, over: Indexes.savingsPlans)
  /// The last month it bills, unless it is renewed.
  public static let end = Input("plan_end", "Plan's last month", .date, over: Indexes.savingsPlans)

  /// 1 while the plan bills, otherwise 0.
  public static let isInForce: Line = Line(
    "plan_in_force", "Plan is in force", .flag, over: Indexes.savingsPlans, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// 1 after the plan's end, otherwise 0.
  public static let isRenewed: Line = Line(
    "plan_renewed", "Plan's end has passed", .flag, over: Indexes.savingsPlans, each: .month
  ) {
    when(end.value.isAtLeast(Timeline.month.now), then: 0, else: 1)
  }

  /// Billed in the month, used or not.
  public static let bill: Line = Line(
    "plan_bill", "Billed by the plan", .usd, over: Indexes.savingsPlans, each: .month
  ) {
    (hourly.value * isInForce.now + renewal.value * isRenewed.now) * hoursInMonth.value
  }

  /// The list cost that the plan covers when it is used in full.
  public static let capacity: Line = Line(
    "plan_capacity", "List cost that the plan can cover", .usd, over: Indexes.savingsPlans,
    each: .month
  ) {
    ratio(bill.now, to: 1 - discount.value)
  }
}
