import Formulas

/// A bound on how fast list prices of native services may rise.
public enum PriceProtection {
  /// List prices of the term's first month against those of the anchor month.
  public static let indexAtStart: Line = Line(
    "index_at_start", "List price index at the start of the term", .factor, over: Indexes.vendors
  ) {
    Prices.index.first
  }

  /// The number of the term's first month.
  public static let firstMonth: Line = Line(
    "first_month", "Number of the first month", .count
  ) {
    monthNumber(Timeline.month.first)
  }

  /// Years from the term's first month to this one.
  public static let yearsSinceStart: Line = Line(
    "years_since_start", "Years since the first month", .factor, each: .month
  ) {
    ratio(monthNumber(Timeline.month.now) - firstMonth.value, to: 12)
  }

  /// What the index may have come to.
  public static let bound: Line = Line(
    "index_bound", "Bound of the list price index", .factor, over: Indexes.papers, each: .month,
    clause: "price protection: a cap on the rise of list prices, or a freeze"
  ) {
    indexAtStart.value
      * power(1 + larger(0, Clause.priceProtection.value), yearsSinceStart.now)
  }

  /// The part of list cost by which the index is above its bound; negative while it is below.
  public static let excess: Line = Line(
    "index_above_bound", "List price index above its bound", .share, over: Indexes.papers,
    each: .month
  ) {
    1 - ratio(bound.now, to: Prices.index.now)
  }

  /// The part of list cost that protection takes off.
  public static let share: Line = Line(
    "protected_share", "Protected share of list", .share, over: Indexes.papers, each: .month
  ) {
    when(
      Clause.priceProtection.value.isAtLeast(0),
      then: larger(0, excess.now), else: 0)
  }

  /// The part of list cost that protection takes off while an agreement holds.
  public static let shareInForce: Line = Line(
    "protected_share_in_force", "Protected share of list while in force", .share,
    over: Indexes.papers, each: .month
  ) {
    share.now * InForce.inForce.now
  }
}
