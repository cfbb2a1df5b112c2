import Formulas

/// What is promised, and what is left of it once events have lowered it.
public enum Commitments {
  /// What events give up of the year's commitment.
  public static let reduction: Line = Line(
    "reduction", "Given up by events", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    smaller(
      Terms.commitment.now,
      Terms.commitment.now * InForce.reducedShare.now + InForce.reducedAmount.now)
  }

  /// What is left of the year's commitment.
  public static let due: Line = Line(
    "commitment_due", "Commitment after step-downs", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Terms.commitment.now - reduction.now
  }

  /// 1 in years in which the agreement of the year before goes on, 0 where one is signed anew.
  public static let continues: Line = Line(
    "agreement_continues", "Agreement goes on from the year before", .flag,
    over: Indexes.candidates, each: .contractYear
  ) {
    1 - Terms.isLast.prior
  }

  /// The agreement's commitments after step-downs so far; an agreement that is signed anew begins at
  /// nothing.
  public static let dueToDate: Line = Line(
    "due_to_date", "Commitments of the agreement to date", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    dueToDate.prior * Commitments.continues.now + due.now
  }

  /// What events have given up of the agreement's commitments so far.
  public static let reductionToDate: Line = Line(
    "reduction_to_date", "Given up by events to date", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    reductionToDate.prior * Commitments.continues.now + reduction.now
  }

  /// What is promised for the whole agreement so far, where a paper tests it.
  public static let ofTerm: Line = Line(
    "term_commitment_due", "Term's commitment", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "commitment over the term", isBalance: true
  ) {
    larger(Clause.termCommitment.value - reductionToDate.now, dueToDate.now)
  }

  /// What a paper lets the year's commitment be at the least.
  public static let least: Line = Line(
    "least_commitment", "Least commitment of the year", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "no falling commitments, least growth, renewal ratchet"
  ) {
    when(
      HeadlineDiscount.isFirstOwnYear.now.isAtLeast(1), then: Terms.leastFirstCommitment.value,
      else: HeadlineDiscount.ownCommitment.prior * leastGrowth.value * lengthRatio.now)
  }

  /// What the commitment must grow by, as a factor; 0 where it may fall.
  public static let leastGrowth: Line = Line(
    "least_growth", "Least growth of the commitment, as a factor", .factor, over: Indexes.papers
  ) {
    (1 - Clause.mayFall.value) * (1 + Clause.minimumGrowth.value)
  }

  /// Months of the year against those of the year before.
  public static let lengthRatio: Line = Line(
    "year_length_ratio", "Length of the year against the one before", .factor,
    each: .contractYear
  ) {
    ratio(Timeline.monthsInYear.now, to: Timeline.monthsInYear.prior)
  }

  /// What the commitment is below its least.
  public static let belowLeast: Line = Line(
    "below_least", "Commitment below its least", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    larger(0, least.now - Terms.commitment.now) * isOffered.value
  }

  /// Whether the candidate is an offer, whose commitments must fit its paper.
  public static let isOffered = Input(
    "is_offered", "Is an offer", .flag, over: Indexes.candidates)
}
