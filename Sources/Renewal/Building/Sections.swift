import Formulas

/// The rows of the renewal in the order in which they are read, by part.
public enum Sections {
  /// What the scenario states.
  public static let inputs = "Inputs"
  /// What each candidate's paper says.
  public static let terms = "Terms"
  /// Requests and tokens, by month.
  public static let demand = "Demand"
  /// Services, Savings Plans and Marketplace, by month.
  public static let estate = "Estate"
  /// What each candidate's invoices come to, by month.
  public static let billing = "Billing"
  /// What each candidate's contract years come to.
  public static let agreement = "Agreement"
  /// List prices, by month.
  public static let rates = "Rates"
  /// Differences that must be zero.
  public static let checks = "Checks"

  static let all: [Section] =
    inputSections + termSections + demandSections + estateSections + billingSections
    + agreementSections + rateSections + checkSections

  /// The lines that are results in themselves.
  static let outputs: [Line] =
    [
      Totals.termContractedCost, Totals.presentValue, Totals.termTax, Totals.effectiveDiscount,
      Totals.termShortfall, Discount.headline,
      Cascade.unroutedCostOfYear, Cascade.routingSavingOfYear, Cascade.contextSavingOfYear,
      Cascade.batchSavingOfYear, Cascade.cachingSavingOfYear, Cascade.listCostOfYear,
    ] + Checks.all

  private static let inputSections: [Section] = [
    Section(
      inputs, "General",
      [LeverRamp.areApplied, Workloads.anchor, SavingsPlans.hoursInMonth, Settlement.costOfCapital]),
    Section(
      inputs, "Workloads",
      [
        Workloads.measuredRequests, Workloads.inputTokens, Workloads.outputTokens,
        Workloads.growth, Workloads.launch, Workloads.end, Workloads.isBatch,
      ]),
    Section(inputs, "Seasons", [Workloads.season]),
    Section(
      inputs, "Adoption",
      [Workloads.adoptionStart, Workloads.adoptionSaturation, Workloads.adoptionMonth]),
    Section(inputs, "Models", [ModelShares.initialShare, ModelShares.tokenMultiplier]),
    Section(
      inputs, "Levers",
      [
        LeverRamp.share, LeverRamp.writeShare, LeverRamp.start, LeverRamp.ramp, Routing.direction,
      ]),
    Section(inputs, "List prices", [Prices.change]),
    Section(inputs, "Services", [Services.spend, Services.growth, Services.privateRate]),
    Section(
      inputs, "Savings Plans",
      [
        SavingsPlans.hourly, SavingsPlans.renewal, SavingsPlans.discount, SavingsPlans.start,
        SavingsPlans.end,
      ]),
    Section(
      inputs, "Marketplace products", [Products.invoice, Products.growth]),
    Section(inputs, "Invoice months", [Products.invoiceShare]),
    Section(
      inputs, "Credits", [CreditLedger.amount, CreditLedger.start, CreditLedger.end]),
    Section(
      inputs, "Support",
      [
        SupportFees.minimum, SupportFees.bandFrom, SupportFees.bandTo, SupportFees.bandRate,
      ]),
    Section(
      inputs, "Charge classes", [Charges.isInSupportBase, Charges.isPrivate, Charges.taxRate]),
  ]

  private static let termSections: [Section] = [
    Section(
      terms, "Commitment and discount",
      [Terms.commitment, Terms.quotedDiscount, Terms.tierFrom, Terms.tierStep]),
    Section(
      terms, "Clauses",
      [
        Terms.burnBasis, Terms.marketplaceCap, Terms.privateRatesReplace, Terms.keepsPrivateRates,
        Terms.keepsCredits, Terms.shortfallRate, Terms.supportOnNet, Terms.supportDiscount,
        Terms.supportRetires, Terms.creditsRetire,
      ]),
    Section(terms, "Eligibility", [Terms.earns, Terms.retires, Terms.isCapped]),
  ]

  private static let demandSections: [Section] = [
    Section(
      demand, "Requests",
      [
        Workloads.monthsBeforeTerm, Workloads.monthsSinceAnchor, Workloads.growthFactor,
        Workloads.monthsOfAdoption, Workloads.startingOddsAgainst, Workloads.oddsFactor,
        Workloads.oddsAgainst, Workloads.adoption,
        Workloads.adoptionGain, Workloads.seasonalGain, Workloads.demandFactor,
        Workloads.isRunning, Workloads.requests,
      ]),
    Section(
      demand, "Reach of the levers",
      [
        LeverRamp.monthsAtWork, LeverRamp.reach, LeverRamp.shareNow, Routing.moved, Context.cut,
        Batch.converted, Caching.read, Caching.write,
      ]),
    Section(
      demand, "Requests by model",
      [
        ModelShares.share, ModelShares.requests, ModelShares.inputTokens, ModelShares.outputTokens,
        ModelShares.inputPrice, ModelShares.outputPrice,
      ]),
    Section(
      demand, "Tokens by mode",
      [
        ModelShares.measuredInput, Context.cutShare, ModelShares.input, ModelShares.output,
        Batch.batchShare, ModelShares.batchInput, ModelShares.batchOutput, ModelShares.promptInput,
        Caching.readShare, Caching.writeShare, ModelShares.cacheRead, ModelShares.cacheWrite,
        ModelShares.plainInput,
      ]),
    Section(
      demand, "List cost by model",
      [
        ModelShares.inputCost, ModelShares.cacheCost, ModelShares.outputCost,
        ModelShares.listCost,
      ]),
    Section(
      demand, "Lever by lever",
      [
        Cascade.requestCost, Cascade.unroutedShareCost, Cascade.routedShareCost, Context.saving,
        Batch.saving, Caching.saving, Cascade.unroutedCost, Cascade.routingSaving,
        Cascade.contextSaving, Cascade.batchSaving, Cascade.cachingSaving, Cascade.listCost,
      ]),
  ]

  private static let estateSections: [Section] = [
    Section(
      estate, "Savings Plans in force",
      [
        SavingsPlans.isInForce, SavingsPlans.isRenewed, SavingsPlans.bill, SavingsPlans.capacity,
      ]),
    Section(
      estate, "Native services",
      [
        Services.growthFactor, Services.listCost, Services.covered, Services.onDemand,
        Services.planSaving, Services.unusedBill, Services.privateDiscount,
      ]),
    Section(estate, "Marketplace", [Products.growthFactor, Products.listCost]),
    Section(
      estate, "By charge class",
      [
        Charges.usageCost, Charges.listCost, Charges.planSaving, Charges.unusedBill,
        Charges.grossCharge, Charges.privateDiscount,
      ]),
  ]

  private static let billingSections: [Section] = [
    Section(
      billing, "Discount by month",
      [
        Discount.earned, Discount.contractedCost, Discount.discount, Discount.discountedCost,
      ]),
    Section(
      billing, "Support by month",
      [SupportFees.classBase, SupportFees.base, SupportFees.bandFee, SupportFees.fee]),
    Section(
      billing, "Credits by month",
      [
        CreditLedger.isUsable, CreditLedger.isGranted, CreditLedger.chargeInScope,
        CreditLedger.charges, CreditLedger.opening, CreditLedger.granted, CreditLedger.used,
        CreditLedger.expired, CreditLedger.closing, CreditLedger.movement, CreditLedger.applied,
      ]),
  ]

  private static let agreementSections: [Section] = [
    Section(
      agreement, "AI demand by year",
      [
        Cascade.unroutedCostOfYear, Cascade.routingSavingOfYear, Cascade.contextSavingOfYear,
        Cascade.batchSavingOfYear, Cascade.cachingSavingOfYear, Cascade.listCostOfYear,
        Cascade.shareListCostOfYear, Cascade.workloadListCost,
      ]),
    Section(
      agreement, "Charges by year",
      [
        Charges.listCostOfYear, Charges.planSavingOfYear, Charges.unusedBillOfYear,
        Charges.privateDiscountOfYear,
      ]),
    Section(agreement, "Headline discount", [Discount.tierDiscount, Discount.headline]),
    Section(
      agreement, "From list to net",
      [
        Burn.listCost, Burn.planSaving, Burn.privateDiscount, Burn.contractedCost, Burn.discount,
        CreditLedger.appliedOfYear, Burn.credits, Burn.netCost, Settlement.classTax,
      ]),
    Section(agreement, "Support in the year", [SupportFees.feeOfYear]),
    Section(
      agreement, "Burn",
      [
        Burn.addsBackDiscount, Burn.addsBackPlans, Burn.retiringDiscounts, Burn.retiringPlans,
        Burn.retiring, Burn.capped, Burn.uncapped, Burn.capLimit, Burn.marketplaceBurn,
        Burn.supportBurn, Burn.eligibleSpend,
      ]),
    Section(
      agreement, "Settlement",
      [
        Settlement.shortfall, Settlement.trueUp, Settlement.usagePaid, Settlement.paid,
        Settlement.tax,
      ]),
    Section(
      agreement, "Present value",
      [
        Settlement.monthsElapsed, Settlement.yearsToMiddle, Settlement.midYearFactor,
        Settlement.yearEndFactor, Settlement.presentValueOfYear,
      ]),
    Section(
      agreement, "Totals",
      [
        Totals.listCost, Totals.planSaving, Totals.privateDiscount, Totals.contractedCost,
        Totals.discount, Totals.credits, Totals.termListCost, Totals.termContractedCost,
        Totals.termPaid, Totals.termShortfall, Totals.presentValue, Totals.termTax,
        Totals.effectiveDiscount,
      ]),
  ]

  private static let rateSections: [Section] = [
    Section(
      rates, "Published prices",
      [
        Prices.input, Prices.output, Prices.cacheRead, Prices.cacheWrite, Prices.batchInput,
        Prices.batchOutput,
      ]),
    Section(
      rates, "Prices by month",
      [
        Prices.index, Prices.inputNow, Prices.outputNow, Prices.cacheReadNow,
        Prices.cacheWriteNow, Prices.batchInputNow, Prices.batchOutputNow,
      ]),
    Section(
      rates, "What batch and cache save",
      [Batch.inputGap, Batch.outputGap, Caching.readGap, Caching.writeGap]),
  ]

  private static let checkSections: [Section] = [
    Section(
      checks, "Workings by month",
      [
        Checks.saved, Checks.classesOfMonth, Checks.sourcesOfMonth, Checks.servedRequests,
        Checks.allRequests,
      ]),
    Section(
      checks, "Workings by year",
      [
        Checks.workloadsOfYear, Checks.classesOfYear, Checks.stages, Checks.stageGap,
        Checks.stageGapSize,
        Checks.stageGaps, Checks.creditGap, Checks.creditGapSize,
      ]),
    Section(checks, "Differences", Checks.all),
  ]
}
