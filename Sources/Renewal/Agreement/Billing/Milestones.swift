import Formulas

/// Conditions on the spend of a service group, which grant a credit in the month in which they are met.
public enum Milestones {
  /// What the group's list cost must reach in each month.
  public static let monthly = Input(
    "milestone_monthly", "List cost to reach in each month", .usd, over: Indexes.milestones)
  /// The share of all services that it must reach in each month.
  public static let share = Input(
    "milestone_share", "Share of services to reach", .share, over: Indexes.milestones)
  /// What it must have come to since the term began.
  public static let spent = Input(
    "milestone_spent", "List cost to come to", .usd, over: Indexes.milestones)
  /// For how many months in a row all of it must hold.
  public static let months = Input(
    "milestone_months", "Months in a row", .count, over: Indexes.milestones)
  /// The last month in which it can be met.
  public static let by = Input(
    "milestone_by", "Milestone's last month", .date, over: Indexes.milestones)

  /// List cost of all services.
  public static let allServices: Line = Line(
    "all_services", "List cost of all services", .usd, each: .month
  ) {
    total(Services.listCost.now, over: Indexes.services)
  }

  /// The group's list cost since the term began.
  public static let spentToDate: Line = Line(
    "milestone_spent_to_date", "List cost of the group to date", .usd, over: Indexes.milestones,
    each: .month, isBalance: true
  ) {
    spentToDate.prior + Services.listCost.now
  }

  /// 1 in months in which the condition holds, otherwise 0.
  public static let holds: Line = Line(
    "milestone_holds", "Milestone's condition holds", .flag, over: Indexes.milestones,
    each: .month
  ) {
    when(
      Services.listCost.now.reaches(monthly.value).and(
        Services.listCost.now.reaches(share.value * allServices.now)
      ).and(spentToDate.now.reaches(spent.value)), then: 1, else: 0)
  }

  /// For how many months in a row it has held.
  public static let run: Line = Line(
    "milestone_run", "Months in which the condition has held", .count, over: Indexes.milestones,
    each: .month, isBalance: true
  ) {
    (run.prior + 1) * holds.now
  }

  /// 1 from the month on in which the milestone was met, otherwise 0.
  public static let wasMet: Line = Line(
    "milestone_was_met", "Milestone was met", .flag, over: Indexes.milestones, each: .month,
    isBalance: true
  ) {
    larger(
      wasMet.prior,
      when(
        run.now.isAtLeast(months.value).and(by.value.isAtLeast(Timeline.month.now)), then: 1,
        else: 0))
  }

  /// 1 in the month in which the milestone is met, otherwise 0.
  public static let isMet: Line = Line(
    "milestone_met", "Milestone is met", .flag, over: Indexes.milestones, each: .month
  ) {
    wasMet.now - wasMet.prior
  }
}
