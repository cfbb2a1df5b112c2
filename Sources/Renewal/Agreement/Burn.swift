import Formulas

/// What retires the commitment, by paper and class: a sum of its own, with a fraction and a basis.
public enum Burn {
  /// What private rates and price protection take off, by contract year.
  public static let negotiatedSaving = yearly(
    "negotiated_saving_of_year", "Private rates and protection of the class",
    Discount.negotiatedSaving)
  /// After Savings Plans, private rates and price protection, by contract year.
  public static let contractedCost = yearly(
    "contracted_cost_of_year", "Contracted cost of the class", Discount.contractedCost)
  /// What the headline discount is taken off, by contract year.
  public static let discountable = yearly(
    "discountable_of_year", "Cost of the class that earns", Discount.discountable)
  /// What the headline discount takes off, by contract year.
  public static let discount = yearly(
    "discount_of_year", "Discount of the class", Discount.discount)

  private static func yearly(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, .usd, over: Indexes.paperClasses, each: .contractYear) { line.yearTotal }
  }

  /// What credits pay.
  public static let credits: Line = Line(
    "credits_of_year", "Credits of the class", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    total(CreditLedger.appliedOfYear.now, over: Indexes.creditScopes)
  }

  /// What is paid for the class.
  public static let netCost: Line = Line(
    "net_cost", "Net cost of the class", .usd, over: Indexes.paperClasses, each: .contractYear
  ) {
    contractedCost.now - discount.now - credits.now
  }

  /// 1 where the discount does not lessen what retires: net of plans, and gross.
  public static let addsBackDiscount: Line = Line(
    "adds_back_discount", "Burn counts before the discount", .flag, over: Indexes.papers,
    clause: "burn basis"
  ) {
    when(Clause.burnBasis.value.isAtLeast(2), then: 1, else: 0)
  }

  /// 1 where usage retires at list, and only credits lessen it: gross.
  public static let addsBackPlans: Line = Line(
    "adds_back_plans", "Burn counts at list", .flag, over: Indexes.papers, clause: "burn basis"
  ) {
    when(Clause.burnBasis.value.isAtLeast(3), then: 1, else: 0)
  }

  /// The discount and the credits that retire although they are not paid.
  public static let retiringDiscounts: Line = Line(
    "retiring_discounts", "Discount and credits that retire", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    addsBackDiscount.value * discount.now
      + coveredNetShare.now * total(CreditLedger.retiring.now, over: Indexes.creditScopes)
  }

  /// What Savings Plans, private rates and protection take off, and retires all the same; not what
  /// providers take off, which is never billed.
  public static let retiringPlans: Line = Line(
    "retiring_plans", "Savings Plans and private rates that retire", .usd,
    over: Indexes.paperClasses, each: .contractYear
  ) {
    addsBackPlans.value * coveredShare.now
      * (Charges.plansAtList.now + negotiatedSaving.now
        - total(PrivatePrices.neverBilled.now, over: Indexes.paperTerms, by: Roles.classOfTerms))
  }

  /// The part of the class that the paper covers already.
  public static let coveredShare: Line = Line(
    "covered_share", "Covered share of the class", .share, over: Indexes.paperClasses,
    each: .contractYear, clause: "new services are covered after a lag"
  ) {
    1 - ratio(notCoveredOfClass.now, to: contractedCost.now)
  }

  /// The same part once the discount, which only covered charges earn, is off.
  public static let coveredNetShare: Line = Line(
    "covered_net_share", "Covered share after the discount", .share, over: Indexes.paperClasses,
    each: .contractYear, clause: "new services are covered after a lag"
  ) {
    1 - ratio(notCoveredOfClass.now, to: contractedCost.now - discount.now)
  }

  /// Charges of the class that are not covered yet.
  public static let notCoveredOfClass: Line = Line(
    "not_covered_of_class", "Not covered yet of the class", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    total(notCovered.now, over: Indexes.paperLaunches, by: Roles.classOfLaunch)
  }

  /// Charges of a launched service that are not covered yet, by contract year.
  public static let notCovered: Line = Line(
    "not_covered_of_year", "Not covered yet in the year", .usd, over: Indexes.paperLaunches,
    each: .contractYear
  ) {
    Discount.notCovered.yearTotal
  }

  /// What the class retires, before the caps.
  public static let retiring: Line = Line(
    "retiring", "Retires before the caps", .usd, over: Indexes.paperClasses, each: .contractYear,
    clause: "commitment-eligible fees, with their fraction"
  ) {
    Terms.retires.value
      * (coveredNetShare.now * netCost.now + retiringDiscounts.now + retiringPlans.now)
  }

  /// The part of it that shares the Marketplace cap.
  public static let capped: Line = Line(
    "capped", "Retires within the Marketplace cap", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    Terms.isCapped.value * retiring.now
  }

  /// The part of it that shares the AI cap.
  public static let aiCapped: Line = Line(
    "ai_capped", "Retires within the AI cap", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    Terms.isAICapped.value * retiring.now
  }

  /// 1 where what the class retires shares no cap.
  public static let isOutsideCaps: Line = Line(
    "outside_caps", "Shares no cap", .flag, over: Indexes.paperClasses
  ) {
    1 - larger(Terms.isCapped.value, Terms.isAICapped.value)
  }

  /// The part of what the class retires that shares no cap.
  public static let outside: Line = Line(
    "retires_outside", "Retires outside the caps", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    isOutsideCaps.value * retiring.now
  }

  /// What is paid for charges that retire outside of caps: what a balance may pay.
  public static let payableOfClass: Line = Line(
    "payable_of_class", "Fees of the class that a balance may pay", .usd,
    over: Indexes.paperClasses, each: .contractYear
  ) {
    Terms.retires.value * coveredNetShare.now * netCost.now * isOutsideCaps.value
  }
}

extension Burn {
  /// What retires without a cap.
  public static let uncapped: Line = Line(
    "uncapped_burn", "Burn outside the caps", .usd, over: Indexes.papers, each: .contractYear
  ) {
    total(outside.now, over: Indexes.paperClasses)
  }

  /// What support fees retire.
  public static let supportBurn: Line = Line(
    "support_burn", "Burn by support", .usd, over: Indexes.papers, each: .contractYear,
    clause: "support fees retire"
  ) {
    Clause.supportRetires.value * SupportFees.feeOfYear.now
  }

  /// What is paid for all charges that retire outside of caps.
  public static let payable: Line = Line(
    "payable", "Fees that a balance may pay", .usd, over: Indexes.papers, each: .contractYear
  ) {
    larger(0, total(payableOfClass.now, over: Indexes.paperClasses))
  }

  /// The most that AI may retire in the year.
  public static let aiLimit: Line = Line(
    "ai_limit", "Most that AI may retire", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "AI cap, against the commitment"
  ) {
    Clause.aiCap.value * Commitments.due.now
  }

  /// What AI under its cap retires.
  public static let aiBurn: Line = Line(
    "ai_burn", "AI burn", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    smaller(total(aiCapped.now, over: Indexes.paperClasses), aiLimit.now)
  }

  /// A Marketplace cap on the commitment, in USD.
  public static let capOnCommitment: Line = Line(
    "cap_on_commitment", "Marketplace cap on the commitment", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Clause.marketplaceCap.value * Commitments.due.now
  }

  /// A Marketplace cap on the burn, as a multiple of all other burn: p of the whole is p ÷ (1 − p)
  /// of the rest, which needs no circle.
  public static let capOnBurn: Line = Line(
    "cap_on_burn", "Marketplace cap on the other burn", .factor, over: Indexes.papers
  ) {
    when(
      Clause.marketplaceCap.value.isAtLeast(1), then: 1_000_000,
      else: ratio(Clause.marketplaceCap.value, to: 1 - Clause.marketplaceCap.value))
  }

  /// Burn of everything but Marketplace.
  public static let otherBurn: Line = Line(
    "other_burn", "Burn apart from Marketplace", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    uncapped.now + aiBurn.now + supportBurn.now
  }

  /// The most that Marketplace may retire in the year.
  public static let capLimit: Line = Line(
    "cap_limit", "Most that Marketplace may retire", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "Marketplace cap, against the commitment or the burn"
  ) {
    when(
      Clause.marketplaceCapBase.value.isAtLeast(2), then: capOnBurn.value * otherBurn.now,
      else: capOnCommitment.now)
  }

  /// What Marketplace retires.
  public static let marketplaceBurn: Line = Line(
    "marketplace_burn", "Burn through Marketplace", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    smaller(total(capped.now, over: Indexes.paperClasses), capLimit.now)
  }

  /// The part of the fees that the balance has paid.
  public static let shareFromBalance: Line = Line(
    "share_from_balance", "Share of fees paid from the balance", .share,
    over: Indexes.candidates, each: .contractYear
  ) {
    ratio(BalanceLedger.used.now, to: payable.now)
  }

  /// What no longer retires because the balance has paid for it.
  public static let balanceLost: Line = Line(
    "balance_lost", "Burn lost to the balance", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "fees paid from the balance do not retire"
  ) {
    (1 - Clause.balanceRetires.value) * uncapped.now * shareFromBalance.now
  }

  /// What retires the commitment.
  public static let eligibleSpend: Line = Line(
    "eligible_spend", "Eligible spend", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    otherBurn.now + marketplaceBurn.now - balanceLost.now
  }
}
