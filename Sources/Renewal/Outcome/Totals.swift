import Formulas

/// What each candidate comes to, by year and over the term.
public enum Totals {
  /// Everything at list, support as it is charged; apart from what providers are paid.
  public static let listCost: Line = Line(
    "candidate_list_cost", "List cost with support", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Checks.classesOfYear.now + SupportFees.feeOfYear.now
      - total(ProviderBills.listCost.now, over: Indexes.providerBills)
  }

  /// Off list by Savings Plans, for all classes.
  public static let planSavings: Line = Line(
    "plan_savings", "Off list by Savings Plans, all classes", .usd, each: .contractYear
  ) {
    total(Charges.planSavingOfYear.now, over: Indexes.chargeClasses)
  }

  /// Off list by Savings Plans.
  public static let planSaving: Line = Line(
    "candidate_plan_saving", "Taken off by Savings Plans", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    planSavings.now
  }

  /// Off list by private rates and price protection.
  public static let privateDiscount: Line = Line(
    "candidate_private_discount", "Taken off by private rates and protection", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    total(Burn.negotiatedSaving.now, over: Indexes.paperClasses)
      - total(ProviderBills.saving.now, over: Indexes.providerBills)
  }

  /// Off list by the headline discount.
  public static let discount: Line = Line(
    "candidate_discount", "Taken off by the discount", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    total(Burn.discount.now, over: Indexes.paperClasses)
  }

  /// Paid by credits.
  public static let credits: Line = Line(
    "candidate_credits", "Paid by credits", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    total(Burn.credits.now, over: Indexes.paperClasses)
  }

  /// After negotiated prices: list less Savings Plans and private rates.
  public static let contractedCost: Line = Line(
    "candidate_contracted_cost", "Contracted cost with support", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    listCost.now - planSaving.now - privateDiscount.now
  }

  /// Everything at list over the term.
  public static let termListCost = overTerm("term_list_cost", "List cost over the term", listCost)
  /// After negotiated prices, over the term.
  public static let termContractedCost = overTerm(
    "term_contracted_cost", "Contracted cost over the term", contractedCost)
  /// Everything paid over the term, tax apart.
  public static let termPaid = overTerm("total_paid", "Paid over the term", Payment.paid)
  /// Shortfall over the term.
  public static let termShortfall = overTerm(
    "term_shortfall", "Shortfall over the term", Shortfall.shortfall)
  /// What the payments are worth at the start of the term.
  public static let presentValue = overTerm(
    "present_value", "Present value", Payment.presentValueOfYear)
  /// Tax over the term.
  public static let termTax = overTerm("term_tax", "Tax over the term", candidateTax)
  /// Tax by year.
  public static let candidateTax: Line = Line(
    "candidate_tax", "Tax of the candidate", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    Payment.tax.now
  }
  /// Paid on usage before credits by year: what is billed for usage.
  public static let usagePaid: Line = Line(
    "candidate_usage_paid", "Paid for usage by the candidate", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Payment.usagePaid.now
  }
  /// Support fees by year.
  public static let support: Line = Line(
    "candidate_support", "Support fees of the candidate", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    SupportFees.feeOfYear.now
  }
  /// Private minimums not reached, by year.
  public static let privateMinimums: Line = Line(
    "candidate_private_minimums", "Private minimums of the candidate", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    total(PrivateRates.shortfall.now, over: Indexes.paperRates)
  }

  /// What is not paid of list, against list; 0 where there is no list cost.
  public static let effectiveDiscount: Line = Line(
    "effective_discount", "Effective discount", .share, over: Indexes.candidates
  ) {
    ratio(termListCost.value - termPaid.value, to: termListCost.value)
  }

  private static func overTerm(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, .usd, over: Indexes.candidates) { line.termTotal }
  }
}
