import Formulas

/// From the gap to the shortfall: what is forgiven, moved and deferred, in this order.
public enum Shortfall {
  /// What must be reached in the year.
  public static let obligation: Line = Line(
    "obligation", "To be reached in the year", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Commitments.due.now + shifted.prior + deferred.prior
  }

  /// Own spend and carried overage, which together count against what is to be reached.
  public static let reached: Line = Line(
    "reached", "Eligible spend and carried overage", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Burn.eligibleSpend.now + OverageLedger.used.now
  }

  /// The part of what must be reached that eligible spend covers; all of it where nothing must.
  public static let coverage: Line = Line(
    "coverage", "Coverage", .share, over: Indexes.candidates, each: .contractYear
  ) {
    when(
      (0 as Formula).isAtLeast(obligation.now), then: 1,
      else: ratio(Burn.eligibleSpend.now, to: obligation.now))
  }

  /// What eligible spend clears by what must be reached; negative where it does not.
  public static let headroom: Line = Line(
    "headroom", "Headroom", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    Burn.eligibleSpend.now - obligation.now
  }

  /// 1 where each year is tested.
  public static let testsYears: Line = Line(
    "tests_years", "Each year is tested", .flag, over: Indexes.papers, clause: "window"
  ) {
    1
      - when(Clause.window.value.isAtLeast(2), then: 1, else: 0)
      * when((2 as Formula).isAtLeast(Clause.window.value), then: 1, else: 0)
  }

  /// 1 where the whole term is tested.
  public static let testsTerm: Line = Line(
    "tests_term", "The term is tested", .flag, over: Indexes.papers, clause: "window"
  ) {
    when(Clause.window.value.isAtLeast(2), then: 1, else: 0)
  }

  /// What is missing; never negative.
  public static let gap: Line = Line(
    "gap", "Gap", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "annual window: to be reached less what is reached"
  ) {
    testsYears.value
      * when(reached.now.reaches(obligation.now), then: 0, else: obligation.now - reached.now)
  }

  /// What must be reached for the grace band to forgive the rest.
  public static let graceLimit: Line = Line(
    "grace_limit", "To be reached within the grace band", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    obligation.now * (1 - Clause.grace.value)
  }

  /// What the grace band forgives: the whole gap, or nothing.
  public static let forgiven: Line = Line(
    "forgiven", "Forgiven by the grace band", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "grace band"
  ) {
    gap.now * hasGrace.value
      * when(reached.now.reaches(graceLimit.now), then: 1, else: 0)
  }

  /// 1 where the paper has a grace band.
  public static let hasGrace: Line = Line(
    "has_grace", "Paper has a grace band", .flag, over: Indexes.papers
  ) {
    1 - when((0 as Formula).isAtLeast(Clause.grace.value), then: 1, else: 0)
  }

  /// What is left of the gap after grace.
  public static let afterGrace: Line = Line(
    "after_grace", "Gap after grace", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    gap.now - forgiven.now
  }

  /// What may be burnt after the term, at the last year's pace.
  public static let carryOverBurn: Line = Line(
    "carry_over_burn", "Burn of the carry-over period", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "carry-over period, at the last year's pace"
  ) {
    Terms.isLast.now * Clause.carryOver.value
      * ratio(Burn.eligibleSpend.now, to: Timeline.monthsInYear.now)
  }

  /// What of the last year's gap is burnt after the term.
  public static let carriedOver: Line = Line(
    "carried_over", "Burnt after the term", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    smaller(afterGrace.now, carryOverBurn.now)
  }

  /// What moves into the next year without a charge.
  public static let shifted: Line = Line(
    "shifted", "Shifted to the next year", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "shift of a gap into the next year"
  ) {
    smaller(afterGrace.now, Clause.shiftForward.now * Commitments.due.now)
      * (1 - Terms.isLast.now)
  }

  /// What relief leaves for the next year.
  public static let deferred: Line = Line(
    "deferred", "Deferred by relief", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "relief: only so much of a gap is paid at once"
  ) {
    mayDefer.now * larger(0, afterGrace.now - shifted.now - Clause.relief.now)
  }

  /// 1 in years in which relief may defer, otherwise 0: not in the last of an agreement.
  public static let mayDefer: Line = Line(
    "may_defer", "Relief may defer", .flag, over: Indexes.candidates, each: .contractYear
  ) {
    hasRelief.now * (1 - Terms.isLast.now)
  }

  /// 1 in years in which the paper gives relief, otherwise 0.
  public static let hasRelief: Line = Line(
    "has_relief", "Paper gives relief", .flag, over: Indexes.papers, each: .contractYear
  ) {
    when(Clause.relief.now.isAtLeast(0), then: 1, else: 0)
  }

  /// What is charged for the year; never negative.
  public static let annual: Line = Line(
    "annual_shortfall", "Annual shortfall", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    afterGrace.now - carriedOver.now - shifted.now - deferred.now
  }

  /// What is charged for the year and, in the last, for the term; never negative.
  public static let shortfall: Line = Line(
    "shortfall", "Shortfall", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "commitment that eligible spend does not reach"
  ) {
    annual.now + TermTest.shortfall.now
  }

  /// What is invoiced for the shortfall.
  public static let trueUp: Line = Line(
    "true_up", "True-up", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "shortfall rate"
  ) {
    Clause.shortfallRate.value * shortfall.now
  }
}
