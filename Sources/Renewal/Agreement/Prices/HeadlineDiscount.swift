import Formulas

/// The discount of each candidate by year: quoted, by tiers, for prepayment, by repricing, and above
/// the commitment.
public enum HeadlineDiscount {
  /// Months of the term.
  public static let monthsOfTerm: Line = Line("months_of_term", "Months of the term", .count) {
    Timeline.monthsInYear.termTotal
  }

  /// What is promised over the term.
  public static let promised: Line = Line(
    "term_promised", "Commitment promised over the term", .usd, over: Indexes.candidates
  ) {
    Terms.commitment.termTotal
  }

  /// The first year's commitment, for twelve months.
  public static let firstYear: Line = Line(
    "tier_key_first_year", "First year's commitment for twelve months", .usd,
    over: Indexes.candidates
  ) {
    ratio(Terms.commitment.first * 12, to: monthsOfFirstYear.value)
  }

  /// Months of the first contract year.
  public static let monthsOfFirstYear: Line = Line(
    "months_of_first_year", "Months of the first contract year", .count
  ) {
    Timeline.monthsInYear.first
  }

  /// What tiers look at where they look at the whole term: its average for twelve months, or all.
  public static let termKey: Line = Line(
    "tier_key_term", "Commitment of the term that tiers look at", .usd, over: Indexes.candidates
  ) {
    when(
      Clause.tierBasis.value.isAtLeast(3), then: promised.value,
      else: ratio(promised.value * 12, to: monthsOfTerm.value))
  }

  /// The year's own commitment, for twelve months.
  public static let ownKey: Line = Line(
    "tier_key_year", "Year's commitment for twelve months", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    ratio(Terms.commitment.now * 12, to: Timeline.monthsInYear.now)
  }

  /// What tiers look at, where that is not each year's own commitment.
  public static let fixedKey: Line = Line(
    "tier_key_fixed", "Commitment that tiers look at in all years", .usd,
    over: Indexes.candidates
  ) {
    when(
      Clause.tierBasis.value.isAtLeast(2).and((2 as Formula).isAtLeast(Clause.tierBasis.value)),
      then: firstYear.value, else: termKey.value)
  }

  /// What tiers look at.
  public static let key: Line = Line(
    "tier_key", "Tier key", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "basis of tiers"
  ) {
    when(Clause.tierBasis.value.isAtLeast(4), then: ownKey.now, else: fixedKey.value)
  }

  /// What the tier adds in a year whose key comes to its threshold.
  public static let tier: Line = Line(
    "tier_discount", "Discount added by the tier", .share, over: Indexes.tiers,
    each: .contractYear, clause: "discount tiers"
  ) {
    when(key.now.reaches(Terms.tierFrom.value), then: Terms.tierStep.value, else: 0)
  }

  /// What prepayment adds.
  public static let prepayment: Line = Line(
    "prepayment_discount", "Discount added by prepayment", .share, over: Indexes.papers
  ) {
    Clause.prepayBonus.value * Clause.prepaid.value
  }

  /// Quoted, with tiers and prepayment.
  public static let tiered: Line = Line(
    "tiered_discount", "Quoted discount with tiers", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    Terms.quotedDiscount.now + prepayment.value + total(tier.now, over: Indexes.tiers)
  }

  /// In force before the year's own spend is looked at.
  public static let before: Line = Line(
    "discount_before", "Discount before repricing", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    larger(tiered.now, Repriced.earned.prior)
  }

  /// What is quoted as the year's percentage, repricing included.
  public static let headline: Line = Line(
    "headline_discount", "Headline discount", .share, over: Indexes.candidates,
    each: .contractYear, clause: "repricing during the term, retroactive or from the next year on"
  ) {
    when(
      Clause.reprice.value.isAtLeast(3), then: larger(before.now, Repriced.earned.now),
      else: before.now)
  }

  /// The part of the year's measured spend that lies above the commitment.
  public static let overageShare: Line = Line(
    "overage_share", "Share above the commitment", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    ratio(
      larger(0, MeasuredSpend.spend.now - Commitments.due.now), to: MeasuredSpend.spend.now)
  }

  /// What is billed, all spend of the year taken together.
  public static let billed: Line = Line(
    "billed_discount", "Billed discount", .share, over: Indexes.candidates, each: .contractYear,
    clause: "another discount above the commitment"
  ) {
    when(
      Clause.overageDiscount.value.isAtLeast(0),
      then: headline.now + overageShare.now * (Clause.overageDiscount.value - headline.now),
      else: headline.now)
  }
}
