import Formulas

/// From list to net: what each candidate takes off, month by month, because support needs months.
public enum Discount {
  /// What the tier adds in a year whose commitment comes to its threshold.
  public static let tierDiscount: Line = Line(
    "tier_discount", "Discount added by the tier", .share, over: Indexes.tiers,
    each: .contractYear, clause: "discount tiers: the look-up is the year's commitment"
  ) {
    when(
      Terms.commitment.now.reaches(Terms.tierFrom.value), then: Terms.tierStep.value, else: 0)
  }

  /// The headline discount of the year.
  public static let headline: Line = Line(
    "headline_discount", "Headline discount", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    Terms.quotedDiscount.now + total(tierDiscount.now, over: Indexes.tiers)
  }

  /// The fraction of the headline discount that the class earns, after private rates.
  public static let earned: Line = Line(
    "earned", "Earns the discount after private rates", .share, over: Indexes.candidateClasses,
    clause: "private rates replace the headline discount, or multiply with it"
  ) {
    Terms.earns.value
      * (1 - Charges.isPrivate.value * Terms.keepsPrivateRates.value
        * Terms.privateRatesReplace.value)
  }

  /// After Savings Plans and private rates.
  public static let contractedCost: Line = Line(
    "contracted_cost", "Contracted cost", .usd, over: Indexes.candidateClasses, each: .month
  ) {
    Charges.listCost.now - Charges.planSaving.now
      - Terms.keepsPrivateRates.value * Charges.privateDiscount.now
  }

  /// What the headline discount takes off.
  public static let discount: Line = Line(
    "discount", "Discount", .usd, over: Indexes.candidateClasses, each: .month,
    clause: "the cross-service discount reduces fees for eligible services"
  ) {
    contractedCost.now * earned.value * headline.thisYear
  }

  /// After the headline discount, before credits.
  public static let discountedCost: Line = Line(
    "discounted_cost", "Cost after the discount", .usd, over: Indexes.candidateClasses,
    each: .month
  ) {
    contractedCost.now - discount.now
  }
}
