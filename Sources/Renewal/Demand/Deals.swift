import Formulas

/// Deals: from a month on, more is used of an application or of a group of services.
public enum Deals {
  /// The first month of a workload's deal.
  public static let startOfWorkload = Input(
    "deal_from", "Deal counts from", .date, over: Indexes.workloadDeals)
  /// What a deal adds to a workload, as a share of the requests without it.
  public static let sizeOfWorkload = Input(
    "deal_size", "Added by the deal", .share, over: Indexes.workloadDeals)
  /// The first month of a service group's deal.
  public static let startOfService = Input(
    "service_deal_from", "Deal on services counts from", .date, over: Indexes.serviceDeals)
  /// What a deal adds to a service group, as a share of the list cost without it.
  public static let sizeOfService = Input(
    "service_deal_size", "Added to services by the deal", .share, over: Indexes.serviceDeals)

  /// What a deal adds to a workload in the month.
  public static let workloadGain: Line = Line(
    "deal_gain", "Gain from the deal", .share, over: Indexes.workloadDeals, each: .month
  ) {
    when(Timeline.month.now.isAtLeast(startOfWorkload.value), then: sizeOfWorkload.value, else: 0)
  }

  /// What a deal adds to a service group in the month.
  public static let serviceGain: Line = Line(
    "service_deal_gain", "Gain of services from the deal", .share, over: Indexes.serviceDeals,
    each: .month
  ) {
    when(Timeline.month.now.isAtLeast(startOfService.value), then: sizeOfService.value, else: 0)
  }
}
