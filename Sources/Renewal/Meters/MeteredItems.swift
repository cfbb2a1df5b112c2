import Formulas

/// AI that is billed by other units than the tokens of a request: quantity times dated price.
public enum MeteredItems {
  /// Units in the anchor month.
  public static let quantity = Input(
    "metered_quantity", "Units in the anchor month", .units, over: Indexes.meteredItems)
  /// The list price of a unit.
  public static let price = Input(
    "metered_price", "List price of a unit", .usdPerUnit, over: Indexes.meteredItems)
  /// The yearly growth of the quantity.
  public static let growth = Input(
    "metered_growth", "Yearly growth of units", .share, over: Indexes.meteredItems,
    each: .contractYear)
  /// The first month of use.
  public static let launch = Input(
    "metered_launch", "First month of use", .date, over: Indexes.meteredItems)
  /// The last month of use.
  public static let end = Input(
    "metered_end", "Last month of use", .date, over: Indexes.meteredItems)

  /// What growth makes of the anchor month's units: 1 then, compounding by month.
  public static let growthFactor: Line = Line(
    "metered_growth_factor", "Growth of units since the anchor", .factor,
    over: Indexes.meteredItems, each: .month,
    opening: { power(1 + growth.first, ratio(Workloads.monthsBeforeTerm.value, to: 12)) }
  ) {
    growthFactor.prior * power(1 + growth.thisYear, ratio(1, to: 12))
  }

  /// 1 from the first to the last month of use, otherwise 0.
  public static let isUsed: Line = Line(
    "metered_is_used", "Is used", .flag, over: Indexes.meteredItems, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(launch.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// Units of the month.
  public static let units: Line = Line(
    "metered_units", "Units", .units, over: Indexes.meteredItems, each: .month
  ) {
    quantity.value * growthFactor.now * isUsed.now
  }

  /// The list price of a unit in the month.
  public static let priceNow: Line = Line(
    "metered_price_now", "Price of a unit of the item", .usdPerUnit, over: Indexes.meteredItems,
    each: .month
  ) {
    price.value * Prices.index.now
  }

  /// What the item costs at list.
  public static let cost: Line = Line(
    "metered_cost", "List cost of the metered item", .usd, over: Indexes.meteredItems,
    each: .month
  ) {
    units.now * priceNow.now
  }

  /// What the item costs at list, by contract year.
  public static let costOfYear: Line = Line(
    "metered_cost_of_year", "List cost of the metered item in the year", .usd,
    over: Indexes.meteredItems, each: .contractYear
  ) {
    cost.yearTotal
  }
}
