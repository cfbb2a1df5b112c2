import Formulas

/// The discount of each candidate by year: quoted, by tiers, for prepayment, by repricing, and above
/// the commitment.
public enum HeadlineDiscount {
  /// What is promised in the year under the candidate's own paper, and not under today's.
  public static let ownCommitment: Line = Line(
    "own_commitment", "Commitment under its own paper", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Terms.commitment.now * Terms.isOwnYear.now
  }

  /// Months of the year under the candidate's own paper.
  public static let ownMonths: Line = Line(
    "own_months", "Months under its own paper", .count, over: Indexes.candidates,
    each: .contractYear
  ) {
    Timeline.monthsInYear.now * Terms.isOwnYear.now
  }

  /// Months of the term under the candidate's own paper.
  public static let monthsOfTerm: Line = Line(
    "months_of_term", "Months of the term under its own paper", .count, over: Indexes.candidates
  ) {
    ownMonths.termTotal
  }

  /// What is promised over the term under the candidate's own paper.
  public static let promised: Line = Line(
    "term_promised", "Commitment promised over the term", .usd, over: Indexes.candidates
  ) {
    ownCommitment.termTotal
  }

  /// 1 in the first year under the candidate's own paper, otherwise 0.
  public static let isFirstOwnYear: Line = Line(
    "first_own_year", "First year under its own paper", .flag, over: Indexes.candidates,
    each: .contractYear
  ) {
    Terms.isOwnYear.now * (1 - Terms.isOwnYear.prior)
  }

  /// The first own year's commitment, for twelve months, in that year.
  public static let firstYearOnce: Line = Line(
    "tier_key_first_year_once", "First own year's commitment for twelve months, in that year",
    .usd, over: Indexes.candidates, each: .contractYear
  ) {
    ownKey.now * isFirstOwnYear.now
  }

  /// The first own year's commitment, for twelve months.
  public static let firstYear: Line = Line(
    "tier_key_first_year", "First year's commitment for twelve months", .usd,
    over: Indexes.candidates
  ) {
    firstYearOnce.termTotal
  }

  /// What tiers look at where they look at the whole term: its average for twelve months, or all.
  public static let termKey: Line = Line(
    "tier_key_term", "Commitment of the term that tiers look at", .usd, over: Indexes.candidates
  ) {
    when(
      Clause.tierBasis.value.isAtLeast(3), then: promised.value * Terms.termShare.value,
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

  /// What the tier adds in a year whose key comes to its threshold; nothing while today's agreement
  /// still runs.
  public static let tier: Line = Line(
    "tier_discount", "Discount added by the tier", .share, over: Indexes.tiers,
    each: .contractYear, clause: "discount tiers"
  ) {
    when(key.now.reaches(Terms.tierFrom.value), then: Terms.tierStep.value, else: 0)
      * Terms.isOwnYear.now
  }

  /// What all tiers add that the commitment reaches.
  public static let tiersByCommitment: Line = Line(
    "tiers_by_commitment", "Discount added by tiers", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    total(tier.now, over: Indexes.tiers)
  }

  /// What prepayment adds.
  public static let prepayment: Line = Line(
    "prepayment_discount", "Discount added by prepayment", .share, over: Indexes.papers
  ) {
    Clause.prepayBonus.value * Clause.prepaid.value
  }

  /// Quoted, with prepayment, before any tier; negative where a shorter agreement's tiers are lowered.
  public static let untiered: Line = Line(
    "untiered_discount", "Quoted discount with prepayment", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    Terms.quotedDiscount.now + prepayment.value
  }

  /// Quoted, with tiers and prepayment.
  public static let tiered: Line = Line(
    "tiered_discount", "Quoted discount with tiers", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    larger(0, untiered.now + tiersByCommitment.now)
  }

  /// What tiers add before the year's own spend is looked at: by the commitment, or by what the year
  /// before earned.
  public static let tiersBefore: Line = Line(
    "tiers_before", "Discount added by tiers before repricing", .share, over: Indexes.candidates,
    each: .contractYear, clause: "repricing raises the next year's tier"
  ) {
    larger(tiersByCommitment.now, Repriced.earned.prior)
  }

  /// In force before the year's own spend is looked at.
  public static let before: Line = Line(
    "discount_before", "Discount before repricing", .share, over: Indexes.candidates,
    each: .contractYear
  ) {
    larger(0, untiered.now + tiersBefore.now)
  }

  /// What is quoted as the year's percentage, repricing included.
  public static let headline: Line = Line(
    "headline_discount", "Headline discount", .share, over: Indexes.candidates,
    each: .contractYear, clause: "repricing during the term, retroactive or from the next year on"
  ) {
    when(
      Clause.reprice.value.isAtLeast(3),
      then: larger(0, untiered.now + larger(tiersBefore.now, Repriced.earned.now)),
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
