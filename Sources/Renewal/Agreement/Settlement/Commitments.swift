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

  /// The sum of the years' commitments.
  public static let dueOfTerm: Line = Line(
    "term_due", "Commitments after step-downs over the term", .usd, over: Indexes.candidates
  ) {
    due.termTotal
  }

  /// What is promised for the whole term, where a paper tests it.
  public static let ofTerm: Line = Line(
    "term_commitment_due", "Term's commitment", .usd, over: Indexes.candidates,
    clause: "commitment over the term"
  ) {
    larger(Clause.termCommitment.value - reduction.termTotal, dueOfTerm.value)
  }

  /// 1 in the last contract year, otherwise 0.
  public static let isLast: Line = Line(
    "is_last_year", "Last contract year", .flag, each: .contractYear
  ) {
    when(Timeline.contractYear.now.isAtLeast(Timeline.yearCount.value), then: 1, else: 0)
  }

  /// What a paper lets the year's commitment be at the least.
  public static let least: Line = Line(
    "least_commitment", "Least commitment of the year", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "no falling commitments, least growth, renewal ratchet"
  ) {
    when(
      (1 as Formula).isAtLeast(Timeline.contractYear.now),
      then: Terms.leastFirstCommitment.value,
      else: Terms.commitment.prior * leastGrowth.value * lengthRatio.now)
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
