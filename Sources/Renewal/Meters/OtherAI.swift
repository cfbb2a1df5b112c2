import Formulas

/// Metered items together: one row for each charge class, and all AI with them.
public enum OtherAI {
  /// Metered items of the charge class, at list.
  public static let cost: Line = Line(
    "other_ai_cost", "Other AI", .usd, over: Indexes.otherAI, each: .month
  ) {
    total(MeteredItems.cost.now, over: Indexes.meteredItems)
  }

  /// Metered items of all classes, at list.
  public static let listCost: Line = Line(
    "other_ai_list_cost", "Other AI list cost", .usd, each: .month
  ) {
    total(cost.now, over: Indexes.otherAI)
  }

  /// Metered items of all classes, at list, by contract year.
  public static let listCostOfYear: Line = Line(
    "other_ai_list_cost_of_year", "Other AI list cost in the year", .usd, each: .contractYear
  ) {
    listCost.yearTotal
  }

  /// Models and metered items, at list, after every lever, by contract year.
  public static let allListCostOfYear: Line = Line(
    "all_ai_list_cost_of_year", "List cost of all AI in the year", .usd, each: .contractYear
  ) {
    Cascade.listCostOfYear.now + listCostOfYear.now
  }

  /// Metered items by contract year, all together.
  public static let itemsOfYear: Line = Line(
    "metered_items_of_year", "List cost of all metered items in the year", .usd,
    each: .contractYear
  ) {
    total(MeteredItems.costOfYear.now, over: Indexes.meteredItems)
  }
}
