import Formulas

/// Growth that wanders: what chance makes of each month stays with all later months.
public enum Wander {
  /// What a month of a workload is multiplied by by chance; 1 in the base case.
  public static let ofWorkload = month(
    "wander", "Factor of chance on the month", Indexes.wanderingWorkloads)
  /// What a month of a service group is multiplied by by chance; 1 in the base case.
  public static let ofService = month(
    "service_wander", "Factor of chance on the month of services", Indexes.wanderingServices)

  /// What chance has made of a workload since the term began.
  public static let workload: Line = Line(
    "wandered", "Chance since the term began", .factor, over: Indexes.wanderingWorkloads,
    each: .month, opening: { 1 }
  ) {
    workload.prior * ofWorkload.now
  }

  /// What chance has made of a service group since the term began.
  public static let service: Line = Line(
    "service_wandered", "Chance of services since the term began", .factor,
    over: Indexes.wanderingServices, each: .month, opening: { 1 }
  ) {
    service.prior * ofService.now
  }

  /// What chance adds to a workload's growth, as a share of it.
  public static let workloadGain: Line = Line(
    "wander_gain", "Gain from chance", .share, over: Indexes.wanderingWorkloads, each: .month
  ) {
    workload.now - 1
  }

  /// What chance adds to a service group's growth, as a share of it.
  public static let serviceGain: Line = Line(
    "service_wander_gain", "Gain of services from chance", .share,
    over: Indexes.wanderingServices, each: .month
  ) {
    service.now - 1
  }

  private static func month(_ id: String, _ label: String, _ index: Index) -> Input {
    Input(id, label, .factor, over: index, each: .month)
  }
}
