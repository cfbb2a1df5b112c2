import Formulas

/// What a contract year comes to: what is paid, and what that is worth today.
public enum Payment {
  /// What a dollar a year later is worth less.
  public static let costOfCapital = Input("cost_of_capital", "Cost of capital", .share)

  /// Paid for usage to AWS and through Marketplace, after everything taken off.
  public static let usagePaid: Line = Line(
    "usage_paid", "Paid for usage", .usd, over: Indexes.papers, each: .contractYear
  ) {
    total(Burn.netCost.now, over: Indexes.paperClasses) - ProviderBills.paid.now
  }

  /// Everything paid to AWS, through Marketplace and for support in the year, tax apart.
  public static let paid: Line = Line(
    "paid", "Paid", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    running.now + Shortfall.trueUp.now
  }

  /// Usage, support and private minimums of the paper.
  public static let charges: Line = Line(
    "charges_of_year", "Usage, support and private minimums", .usd, over: Indexes.papers,
    each: .contractYear
  ) {
    usagePaid.now + SupportFees.feeOfYear.now
      + total(PrivateRates.shortfall.now, over: Indexes.paperRates)
  }

  /// Everything paid through the year, apart from the true-up.
  public static let running: Line = Line(
    "running_charges", "Running charges", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    charges.now + terminationFee.now - BalanceLedger.used.now - BalanceLedger.tailRecovered.now
  }

  /// What terminations give up of what step-downs leave of the year's commitment; never negative.
  public static let terminatedCommitment: Line = Line(
    "terminated_commitment", "Commitment given up by terminations", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    larger(0, Terms.commitment.now * InForce.terminatedLeft.now - InForce.terminatedLess.now)
  }

  /// What terminations give up over the term.
  public static let terminatedOfTerm: Line = Line(
    "terminated_of_term", "Commitments given up by terminations", .usd, over: Indexes.candidates
  ) {
    terminatedCommitment.termTotal
  }

  /// The part of the term's terminated commitments that falls due in the year: all of it in the
  /// first year of a termination.
  public static let terminationFalls: Line = Line(
    "termination_falls", "Termination falls into the year", .flag, over: Indexes.candidates,
    each: .contractYear
  ) {
    when((0 as Formula).isAtLeast(InForce.terminatedShare.prior), then: 1, else: 0)
      - when((0 as Formula).isAtLeast(InForce.terminatedShare.now), then: 1, else: 0)
  }

  /// What is due for commitments that a termination gives up.
  public static let terminationFee: Line = Line(
    "termination_fee", "Termination fee", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "termination fee, on the commitments left"
  ) {
    terminationFalls.now * Clause.terminationFee.value * terminatedOfTerm.value
  }

  /// Tax on the class; it never retires anything.
  public static let classTax: Line = Line(
    "class_tax", "Tax on the class", .usd, over: Indexes.paperClasses, each: .contractYear
  ) {
    Charges.taxRate.value * Burn.netCost.now
      + total(ChannelTaxes.gap.now, over: Indexes.paperTerms, by: Roles.classOfTerms)
  }

  /// Tax on usage, apart from what is paid.
  public static let tax: Line = Line(
    "tax", "Tax on usage", .usd, over: Indexes.papers, each: .contractYear
  ) {
    total(classTax.now, over: Indexes.paperClasses)
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

  /// What a dollar paid at the year's start is worth at the start of the term.
  public static let yearStartFactor: Line = Line(
    "year_start_factor", "Worth of a dollar at the year's start", .factor, each: .contractYear
  ) {
    ratio(1, to: power(1 + costOfCapital.value, yearsToStart.now))
  }

  /// Years from the start of the term to the start of the year.
  public static let yearsToStart: Line = Line(
    "years_to_start", "Years from the start to the year's start", .factor, each: .contractYear
  ) {
    ratio(monthsElapsed.now - Timeline.monthsInYear.now, to: 12)
  }

  /// Years from the start of the term to the day on which a true-up is due.
  public static let yearsToDue: Line = Line(
    "years_to_due", "Years from the start to the true-up's due date", .factor,
    over: Indexes.papers, each: .contractYear, clause: "due date of a true-up"
  ) {
    ratio(monthsElapsed.now, to: 12) + ratio(Clause.shortfallDue.value, to: 365)
  }

  /// What a dollar paid when a true-up is due is worth at the start of the term.
  public static let dueFactor: Line = Line(
    "due_factor", "Worth of a dollar when a true-up is due", .factor, over: Indexes.papers,
    each: .contractYear
  ) {
    ratio(1, to: power(1 + costOfCapital.value, yearsToDue.now))
  }

  /// What is paid on the year's first day: at most what the year's charges come to.
  public static let prepaid: Line = Line(
    "prepaid", "Prepaid", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "prepayment of a part of the commitment"
  ) {
    smaller(Clause.prepaid.value * Commitments.due.now, larger(0, running.now))
  }

  /// What paying in advance costs in present value, against paying through the year.
  public static let prepaymentCost: Line = Line(
    "prepayment_cost", "Cost of paying in advance", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    prepaid.now * (yearStartFactor.now - midYearFactor.now)
  }

  /// What the year's payments are worth at the start of the term.
  public static let presentValueOfYear: Line = Line(
    "present_value_of_year", "Present value of the year", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    running.now * midYearFactor.now + prepaymentCost.now
      + Shortfall.trueUp.now * dueFactor.now
  }
}
