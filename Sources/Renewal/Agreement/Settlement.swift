import Formulas

/// What a contract year comes to: the shortfall, what is paid, and what it is worth today.
public enum Settlement {
  /// What a dollar a year later is worth less.
  public static let costOfCapital = Input("cost_of_capital", "Cost of capital", .share)

  /// Commitment that eligible spend does not reach; never negative.
  public static let shortfall: Line = Line(
    "shortfall", "Shortfall", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "annual window: the year's commitment less the year's eligible spend"
  ) {
    larger(0, Terms.commitment.now - Burn.eligibleSpend.now)
  }

  /// What is invoiced for the shortfall.
  public static let trueUp: Line = Line(
    "true_up", "True-up", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "shortfall rate"
  ) {
    Terms.shortfallRate.value * shortfall.now
  }

  /// Paid for usage, after everything taken off.
  public static let usagePaid: Line = Line(
    "usage_paid", "Paid for usage", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    total(Burn.netCost.now, over: Indexes.candidateClasses)
  }

  /// Everything paid to AWS, through Marketplace and for support in the year, tax apart.
  public static let paid: Line = Line(
    "paid", "Paid", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    usagePaid.now + SupportFees.feeOfYear.now + trueUp.now
  }

  /// Tax on the class; it never retires anything.
  public static let classTax: Line = Line(
    "class_tax", "Tax on the class", .usd, over: Indexes.candidateClasses, each: .contractYear
  ) {
    Charges.taxRate.value * Burn.netCost.now
  }

  /// Tax on usage, apart from what is paid.
  public static let tax: Line = Line(
    "tax", "Tax on usage", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    total(classTax.now, over: Indexes.candidateClasses)
  }

  /// Months from the start of the term to the end of the year.
  public static let monthsElapsed: Line = Line(
    "months_elapsed", "Months from the start to the year's end", .count, each: .contractYear
  ) {
    Timeline.monthsInYear.toDate
  }

  /// What a dollar paid through the year is worth at the start: at the middle of the year.
  public static let midYearFactor: Line = Line(
    "mid_year_factor", "Worth of a dollar in mid-year", .factor, each: .contractYear
  ) {
    ratio(1, to: power(1 + costOfCapital.value, yearsToMiddle.now))
  }

  /// Years from the start of the term to the middle of the year.
  public static let yearsToMiddle: Line = Line(
    "years_to_middle", "Years from the start to mid-year", .factor, each: .contractYear
  ) {
    ratio(monthsElapsed.now - ratio(Timeline.monthsInYear.now, to: 2), to: 12)
  }

  /// What a dollar paid at the year's end is worth at the start.
  public static let yearEndFactor: Line = Line(
    "year_end_factor", "Worth of a dollar at the year's end", .factor, each: .contractYear
  ) {
    ratio(1, to: power(1 + costOfCapital.value, ratio(monthsElapsed.now, to: 12)))
  }

  /// What the year's payments are worth at the start of the term.
  public static let presentValueOfYear: Line = Line(
    "present_value_of_year", "Present value of the year", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    (usagePaid.now + SupportFees.feeOfYear.now) * midYearFactor.now
      + trueUp.now * yearEndFactor.now
  }
}
