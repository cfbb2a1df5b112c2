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
  /// The part of the plan's whole cost that is paid in its first month.
  public static let upfront = Input(
    "plan_upfront_share", "Part of the plan paid upfront", .share, over: Indexes.savingsPlans)
  /// The months from the plan's first to its last.
  public static let months = Input(
    "plan_months", "Months of the plan", .count, over: Indexes.savingsPlans)
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

  /// 1 in the plan's first month, otherwise 0; never for a plan that began before the term.
  public static let isBought: Line = Line(
    "plan_bought", "Plan is bought", .flag, over: Indexes.savingsPlans, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(start.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// What the plan comes to in the month, whenever it is paid.
  public static let worth: Line = Line(
    "plan_worth", "Plan's commitment of the month", .usd, over: Indexes.savingsPlans, each: .month
  ) {
    (hourly.value * isInForce.now + renewal.value * isRenewed.now) * hoursInMonth.value
  }

  /// Billed in the month, used or not; nothing of what was paid upfront.
  public static let bill: Line = Line(
    "plan_bill", "Billed by the plan", .usd, over: Indexes.savingsPlans, each: .month
  ) {
    worth.now * (1 - upfront.value * isInForce.now)
  }

  /// What all months of the plan come to.
  public static let wholeCost: Line = Line(
    "plan_whole_cost", "Whole cost of the plan", .usd, over: Indexes.savingsPlans
  ) {
    hourly.value * hoursInMonth.value * months.value
  }

  /// Paid upfront, in the plan's first month.
  public static let upfrontFee: Line = Line(
    "plan_upfront_fee", "Paid upfront for the plan", .usd, over: Indexes.savingsPlans,
    each: .month
  ) {
    wholeCost.value * upfront.value * isBought.now
  }

  /// The list cost that the plan covers when it is used in full.
  public static let capacity: Line = Line(
    "plan_capacity", "List cost that the plan can cover", .usd, over: Indexes.savingsPlans,
    each: .month
  ) {
    ratio(worth.now, to: 1 - discount.value)
  }
}
