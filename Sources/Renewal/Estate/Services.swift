import Formulas

/// Native AWS services: groups that grow and are priced alike.
public enum Services {
  /// List cost in the anchor month.
  public static let spend = Input(
    "service_spend", "List cost in the anchor month", .usd, over: Indexes.services)
  /// The yearly growth.
  public static let growth = Input(
    "service_growth", "Yearly growth of services", .share, over: Indexes.services,
    each: .contractYear)
  /// The first month in which the group costs anything.
  public static let launch = Input(
    "service_launch", "Services cost from", .date, over: Indexes.services)

  /// What growth makes of the anchor month: 1 then, compounding by month.
  public static let growthFactor: Line = Line(
    "service_growth_factor", "Growth of services since the anchor", .factor,
    over: Indexes.services, each: .month,
    opening: { power(1 + growth.first, ratio(Workloads.monthsBeforeTerm.value, to: 12)) }
  ) {
    growthFactor.prior * power(1 + growth.thisYear, ratio(1, to: 12))
  }

  /// What growth makes of the anchor month, with what chance and deals have added to it.
  public static let trend: Line = Line(
    "service_trend", "Growth, chance and deals of services since the anchor", .factor,
    over: Indexes.services, each: .month
  ) {
    growthFactor.now * (1 + total(Wander.serviceGain.now, over: Indexes.wanderingServices))
      * (1 + total(Deals.serviceGain.now, over: Indexes.serviceDeals))
  }

  /// 1 from the launch on, otherwise 0.
  public static let isLaunched: Line = Line(
    "service_launched", "Services are launched", .flag, over: Indexes.services, each: .month
  ) {
    when(Timeline.month.now.isAtLeast(launch.value), then: 1, else: 0)
  }

  /// List cost, whatever pays for it.
  public static let listCost: Line = Line(
    "service_list_cost", "List cost of services", .usd, over: Indexes.services, each: .month
  ) {
    spend.value * trend.now * Prices.index.now * isLaunched.now
  }

  /// List cost that the group's Savings Plans can cover.
  public static let coverable: Line = Line(
    "coverable", "List cost that Savings Plans can cover", .usd, over: Indexes.services,
    each: .month
  ) {
    total(SavingsPlans.capacity.now, over: Indexes.savingsPlans)
  }

  /// List cost that Savings Plans cover: as much as the plans are bought for, where there is as much.
  public static let covered: Line = Line(
    "covered", "List cost covered by Savings Plans", .usd, over: Indexes.services, each: .month
  ) {
    smaller(listCost.now, coverable.now)
  }

  /// List cost that is left on demand.
  public static let onDemand: Line = Line(
    "on_demand", "List cost left on demand", .usd, over: Indexes.services, each: .month
  ) {
    listCost.now - covered.now
  }

  /// What the plans save against list; negative where more is billed unused than they save.
  public static let planSaving: Line = Line(
    "plan_saving", "Saved by Savings Plans", .usd, over: Indexes.services, each: .month
  ) {
    covered.now - total(SavingsPlans.bill.now, over: Indexes.savingsPlans)
  }

  /// Billed by the plans for capacity that nothing uses; never negative.
  public static let unusedBill: Line = Line(
    "unused_bill", "Billed by Savings Plans and not used", .usd, over: Indexes.services,
    each: .month
  ) {
    total(SavingsPlans.bill.now, over: Indexes.savingsPlans)
      * (1 - ratio(covered.now, to: coverable.now))
  }
}
