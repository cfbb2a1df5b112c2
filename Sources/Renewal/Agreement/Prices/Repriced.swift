import Formulas

/// The discount that a year's spend would have earned as a commitment.
public enum Repriced {
  /// How many times twelve months the thresholds speak of: the whole term for tiers on the total.
  public static let scale: Line = Line(
    "reprice_scale", "Twelve months in the tiers' measure", .factor, over: Indexes.candidates
  ) {
    when(
      Clause.tierBasis.value.isAtLeast(3).and((3 as Formula).isAtLeast(Clause.tierBasis.value)),
      then: ratio(HeadlineDiscount.monthsOfTerm.value, to: 12) * Terms.termShare.value, else: 1)
  }

  /// The year's measured spend in the tiers' measure.
  public static let key: Line = Line(
    "reprice_key", "Spend that tiers look at", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "repricing is tested at the discount in force before it"
  ) {
    ratio(MeasuredSpend.spend.now * 12, to: Timeline.monthsInYear.now) * scale.value
  }

  /// What a tier adds whose threshold the spend reaches.
  public static let tier: Line = Line(
    "spend_tier", "Discount that spend adds by the tier", .share, over: Indexes.tiers,
    each: .contractYear
  ) {
    when(key.now.reaches(Terms.tierFrom.value), then: Terms.tierStep.value, else: 0)
  }

  /// What all tiers add that the year's spend reaches; 0 where nothing is repriced, and while today's
  /// agreement still runs.
  public static let earned: Line = Line(
    "spend_discount", "Discount that tiers add by spend", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    when(
      Clause.reprice.value.isAtLeast(2), then: total(tier.now, over: Indexes.tiers), else: 0)
      * Terms.isOwnYear.now
  }
}
