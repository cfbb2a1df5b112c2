import Formulas

/// Models past their end of sale, which may be used on at a price of the provider's making.
public enum ExtendedAccess {
  /// The first month of extended access.
  public static let start = Input(
    "extended_from", "Extended access from", .date, over: Indexes.extensions)
  /// The last month of extended access.
  public static let end = Input(
    "extended_to", "Extended access to", .date, over: Indexes.extensions)
  /// The price in extended access against the price before.
  public static let multiple = Input(
    "extended_multiple", "Price against the price before", .factor, over: Indexes.extensions)

  /// What extended access adds to the price, as a share of it.
  public static let premium: Line = Line(
    "extended_premium", "Added by extended access", .share, over: Indexes.extensions,
    each: .month, clause: "models past their end of sale are billed at a price of the provider's"
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: multiple.value - 1, else: 0)
  }
}
