import Formulas

/// What retires the commitment: a sum of its own, with a fraction for each class, a cap and a basis.
public enum Burn {
  /// List cost by candidate and class.
  public static let listCost: Line = Line(
    "class_list_cost", "List cost of the class", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    Charges.listCostOfYear.now
  }

  /// What Savings Plans take off, by candidate and class.
  public static let planSaving: Line = Line(
    "plan_saving_of_class", "Savings Plans of the class", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    Charges.planSavingOfYear.now
  }

  /// What private rates take off, by candidate and class.
  public static let privateDiscount: Line = Line(
    "private_discount", "Private rates of the class", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    Terms.keepsPrivateRates.value * Charges.privateDiscountOfYear.now
  }

  /// What the headline discount takes off, by candidate and class.
  public static let discount: Line = Line(
    "discount_of_year", "Discount of the class", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    Discount.discount.yearTotal
  }

  /// What credits pay, by candidate and class.
  public static let credits: Line = Line(
    "credits_of_year", "Credits of the class", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    total(CreditLedger.appliedOfYear.now, over: Indexes.creditScopes)
  }

  /// After Savings Plans and private rates, by contract year.
  public static let contractedCost: Line = Line(
    "contracted_cost_of_year", "Contracted cost of the class", .usd,
    over: Indexes.candidateClasses, each: .contractYear
  ) {
    listCost.now - planSaving.now - privateDiscount.now
  }

  /// What is paid for the class.
  public static let netCost: Line = Line(
    "net_cost", "Net cost of the class", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    contractedCost.now - discount.now - credits.now
  }

  /// 1 where the discount does not lessen what retires: net of plans, and gross.
  public static let addsBackDiscount: Line = Line(
    "adds_back_discount", "Burn counts before the discount", .flag, over: Indexes.candidates,
    clause: "burn basis"
  ) {
    when(Terms.burnBasis.value.isAtLeast(2), then: 1, else: 0)
  }

  /// 1 where usage retires at list, and only credits lessen it: gross.
  public static let addsBackPlans: Line = Line(
    "adds_back_plans", "Burn counts at list", .flag, over: Indexes.candidates,
    clause: "burn basis"
  ) {
    when(Terms.burnBasis.value.isAtLeast(3), then: 1, else: 0)
  }

  /// The discount and the credits that retire although they are not paid.
  public static let retiringDiscounts: Line = Line(
    "retiring_discounts", "Discount and credits that retire", .usd,
    over: Indexes.candidateClasses, each: .contractYear
  ) {
    addsBackDiscount.value * discount.now + Terms.creditsRetire.value * credits.now
  }

  /// What Savings Plans and private rates take off, and retires all the same; what plans bill unused
  /// retires on every basis, so it is added to what they save on usage.
  public static let retiringPlans: Line = Line(
    "retiring_plans", "Savings Plans and private rates that retire", .usd,
    over: Indexes.candidateClasses, each: .contractYear
  ) {
    addsBackPlans.value
      * (planSaving.now + Charges.unusedBillOfYear.now + privateDiscount.now)
  }

  /// What the class retires, before the cap.
  public static let retiring: Line = Line(
    "retiring", "Retires before the cap", .usd, over: Indexes.candidateClasses,
    each: .contractYear, clause: "commitment-eligible fees, with their fraction"
  ) {
    Terms.retires.value * (netCost.now + retiringDiscounts.now + retiringPlans.now)
  }

  /// The part of it that shares the Marketplace cap.
  public static let capped: Line = Line(
    "capped", "Retires within the cap", .usd, over: Indexes.candidateClasses,
    each: .contractYear
  ) {
    Terms.isCapped.value * retiring.now
  }

  /// What retires without a cap.
  public static let uncapped: Line = Line(
    "uncapped_burn", "Burn outside the cap", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    total(retiring.now, over: Indexes.candidateClasses)
      - total(capped.now, over: Indexes.candidateClasses)
  }

  /// The most that Marketplace may retire in the year.
  public static let capLimit: Line = Line(
    "cap_limit", "Most that Marketplace may retire", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "Marketplace cap, against the commitment"
  ) {
    Terms.marketplaceCap.value * Terms.commitment.now
  }

  /// What Marketplace retires.
  public static let marketplaceBurn: Line = Line(
    "marketplace_burn", "Burn through Marketplace", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    smaller(total(capped.now, over: Indexes.candidateClasses), capLimit.now)
  }

  /// What support fees retire.
  public static let supportBurn: Line = Line(
    "support_burn", "Burn by support", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    Terms.supportRetires.value * SupportFees.feeOfYear.now
  }

  /// What retires the commitment.
  public static let eligibleSpend: Line = Line(
    "eligible_spend", "Eligible spend", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    uncapped.now + marketplaceBurn.now + supportBurn.now
  }
}
