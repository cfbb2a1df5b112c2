import Formulas

/// The test over the whole term, settled in its last contract year.
public enum TermTest {
  /// Eligible spend of the years so far.
  public static let spendToDate: Line = Line(
    "spend_to_date", "Eligible spend to date", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    spendToDate.prior * Commitments.continues.now + Burn.eligibleSpend.now
  }

  /// Annual shortfalls of the years so far that count towards the term.
  public static let shortfallToDate: Line = Line(
    "shortfall_to_date", "Annual shortfalls to date that count", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "paid shortfalls count towards the term", isBalance: true
  ) {
    shortfallToDate.prior * Commitments.continues.now
      + Clause.paidShortfallCounts.value * Shortfall.annual.now
  }

  /// What counts towards the term.
  public static let reached: Line = Line(
    "term_reached", "Counted towards the term", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    spendToDate.now + shortfallToDate.now + Shortfall.carriedOver.now
  }

  /// What the term is missing, in its last year; never negative.
  public static let gap: Line = Line(
    "term_gap", "Gap of the term", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "term window: the term's commitment less what counts towards it"
  ) {
    Terms.isLast.now * Shortfall.testsTerm.value
      * when(
        reached.now.reaches(Commitments.ofTerm.now), then: 0,
        else: Commitments.ofTerm.now - reached.now)
  }

  /// What must be counted for the grace band to forgive the rest.
  public static let graceLimit: Line = Line(
    "term_grace_limit", "To be counted within the grace band", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    Commitments.ofTerm.now * (1 - Clause.grace.value)
  }

  /// What the grace band forgives of it: all or nothing.
  public static let forgiven: Line = Line(
    "term_forgiven", "Forgiven of the term's gap", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "grace band"
  ) {
    gap.now * Shortfall.hasGrace.value
      * when(reached.now.reaches(graceLimit.now), then: 1, else: 0)
  }

  /// What of the term's gap is burnt after the term.
  public static let carriedOver: Line = Line(
    "term_carried_over", "Burnt after the term, of the term's gap", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    smaller(gap.now - forgiven.now, Shortfall.carryOverBurn.now - Shortfall.carriedOver.now)
  }

  /// What is charged for the term; never negative.
  public static let shortfall: Line = Line(
    "term_shortfall_of_year", "Term shortfall", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    gap.now - forgiven.now - carriedOver.now
  }
}
