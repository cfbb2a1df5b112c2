import Formulas

/// Differences that must be zero between what papers promise and what the model makes of it.
extension Checks {
  /// What of a shortfall is below zero, by candidate; never positive.
  public static let belowZero: Line = Line(
    "shortfall_below_zero", "Shortfall below zero", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    smaller(0, Shortfall.shortfall.now)
  }

  /// What of all shortfalls is below zero, by year.
  public static let belowZeroOfYear: Line = Line(
    "shortfalls_below_zero_of_year", "Shortfalls below zero", .usd, each: .contractYear
  ) {
    total(belowZero.now, over: Indexes.candidates)
  }

  /// A shortfall is charged or it is not: none is paid back.
  public static let shortfalls: Line = Line(
    "check_shortfalls", "No shortfall is below zero", .usd
  ) {
    belowZeroOfYear.termTotal
  }

  /// What a tier would add and does not.
  public static let tierWithheld: Line = Line(
    "tier_withheld", "Discount that the tier withholds", .share, over: Indexes.tiers,
    each: .contractYear
  ) {
    Terms.tierStep.value * Terms.isOwnYear.now - HeadlineDiscount.tier.now
  }

  /// What a tier adds although the commitment does not come to its threshold: its step of what is
  /// missing.
  public static let tierTooSoon: Line = Line(
    "tier_too_soon", "Tier granted below its threshold", .usd, over: Indexes.tiers,
    each: .contractYear
  ) {
    HeadlineDiscount.tier.now * larger(0, Terms.tierFrom.value - HeadlineDiscount.key.now)
  }

  /// What a tier withholds although the commitment comes to its threshold: its step of what is above.
  public static let tierTooLate: Line = Line(
    "tier_too_late", "Tier withheld above its threshold", .usd, over: Indexes.tiers,
    each: .contractYear
  ) {
    tierWithheld.now * larger(0, HeadlineDiscount.key.now - Terms.tierFrom.value)
  }

  /// Either, since no tier is both granted and withheld.
  public static let tierGap: Line = Line(
    "tier_gap", "Tier against its threshold", .usd, over: Indexes.tiers, each: .contractYear
  ) {
    tierTooSoon.now + tierTooLate.now
  }

  /// How large that is, so that gaps of two tiers never cancel out.
  public static let tierGapSize: Line = Line(
    "tier_gap_size", "Size of a tier's gap against its threshold", .usd, over: Indexes.tiers,
    each: .contractYear
  ) {
    larger(tierGap.now, 0 - tierGap.now)
  }

  /// The gaps of all tiers, by year.
  public static let tierGaps: Line = Line(
    "tier_gaps", "Tiers that do not match the commitment", .usd, each: .contractYear
  ) {
    total(tierGapSize.now, over: Indexes.tiers)
  }

  /// Each tier is granted where the commitment comes to its threshold, and nowhere else.
  public static let tiers: Line = Line(
    "check_tiers", "Discount tiers match the commitment", .usd
  ) {
    tierGaps.termTotal
  }
}
