import Formulas

/// Models whose price becomes another one: past their end of sale, which may be used on at a price of
/// the provider's making, or after a repricing.
public enum ExtendedAccess {
  /// The first month of the other price.
  public static let start = Input(
    "extended_from", "Other price from", .date, over: Indexes.extensions)
  /// The last month of the other price.
  public static let end = Input(
    "extended_to", "Other price to", .date, over: Indexes.extensions)
  /// The other price against the price before.
  public static let multiple = Input(
    "extended_multiple", "Price against the price before", .factor, over: Indexes.extensions)

  /// What extended access and repricings add to the price, as a share of it; negative where it falls.
  public static let premium: Line = Line(
    "extended_premium", "Added to the price before", .share, over: Indexes.extensions,
    each: .month, clause: "models past their end of sale are billed at a price of the provider's"
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: multiple.value - 1, else: 0)
  }
}
