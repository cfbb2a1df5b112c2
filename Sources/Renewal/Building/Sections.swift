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
    inputSections + capacityInputs + channelInputSections + termSections + demandSections
    + channelDemandSections + guardDemand + capacityMonths + estateSections + billingSections
    + channelBillingSections + agreementSections + channelAgreementSections + guardYears
    + capacityYears + rateSections + channelRateSections + checkSections

  /// The lines that are results in themselves.
  static let outputs: [Line] =
    [
      Totals.termContractedCost, Totals.presentValue, Totals.termTax, Totals.effectiveDiscount,
      Totals.termShortfall, HeadlineDiscount.headline, Totals.usagePaid, Totals.support,
      Shortfall.coverage,
      Shortfall.headroom,
      Cascade.unroutedCostOfYear, Cascade.routingSavingOfYear, Cascade.refreshSavingOfYear,
      Cascade.contextSavingOfYear, Cascade.batchSavingOfYear, Cascade.cachingSavingOfYear,
      Cascade.listCostOfYear, RoutingStandard.rowSaving, RoutingStandard.frontierCostOfYear,
    ] + guardOutputs + capacityOutputs + Checks.all + channelOutputs

  private static let inputSections: [Section] = statedSections + guardInputs

  private static let statedSections: [Section] = [
    Section(
      inputs, "General",
      [
        LeverRamp.areApplied, Workloads.anchor, SavingsPlans.hoursInMonth, Payment.costOfCapital,
        Caching.euler,
      ]),
    Section(
      inputs, "Workloads",
      [
        Workloads.measuredRequests, Workloads.inputTokens, Workloads.outputTokens,
        Workloads.growth, Workloads.launch, Workloads.end,
      ]),
    Section(inputs, "Agent loops", [Loops.steps, Loops.stepInput, Loops.retries]),
    Section(inputs, "Seasons", [Workloads.season]),
    Section(
      inputs, "Adoption",
      [Workloads.adoptionStart, Workloads.adoptionSaturation, Workloads.adoptionMonth]),
    Section(inputs, "Chance on workloads", [Wander.ofWorkload]),
    Section(inputs, "Deals on workloads", [Deals.startOfWorkload, Deals.sizeOfWorkload]),
    Section(
      inputs, "Models",
      [ModelShares.initialShare, ModelShares.tokenMultiplier, ModelShares.outputMultiplier]),
    Section(
      inputs, "Levers",
      [
        LeverRamp.share, LeverRamp.writeShare, LeverRamp.start, LeverRamp.ramp, Routing.part,
        Refresh.part,
      ]),
    Section(
      inputs, "Prompt caches",
      [Caching.followsReuse, Caching.prefixes, Caching.life, Caching.isHour]),
    Section(
      inputs, "Extended access and repricing",
      [ExtendedAccess.start, ExtendedAccess.end, ExtendedAccess.multiple]),
    Section(inputs, "List prices", [Prices.change]),
    Section(inputs, "Services", [Services.spend, Services.growth, Services.launch]),
    Section(inputs, "Chance on services", [Wander.ofService]),
    Section(inputs, "Deals on services", [Deals.startOfService, Deals.sizeOfService]),
    Section(
      inputs, "Savings Plans",
      [
        SavingsPlans.hourly, SavingsPlans.renewal, SavingsPlans.discount, SavingsPlans.start,
        SavingsPlans.end, SavingsPlans.upfront, SavingsPlans.months,
      ]),
    Section(
      inputs, "Private rates",
      [
        PrivateRates.isUnitPrice, PrivateRates.start, PrivateRates.end, PrivateRates.minimum,
        PrivateRates.bandFrom, PrivateRates.bandTo, PrivateRates.bandOff,
      ]),
    Section(
      inputs, "Marketplace products",
      [Products.invoice, Products.growth, Products.badgeFrom, Products.badgeTo]),
    Section(inputs, "Invoice months", [Products.invoiceShare]),
    Section(
      inputs, "Credits",
      [
        CreditLedger.amount, CreditLedger.start, CreditLedger.end, CreditLedger.share,
        CreditLedger.ownRetires, CreditLedger.waits,
      ]),
    Section(
      inputs, "Milestones",
      [
        Milestones.monthly, Milestones.share, Milestones.spent, Milestones.months, Milestones.by,
      ]),
    Section(inputs, "Events", [InForce.eventMonth, InForce.endsAgreement]),
    Section(
      inputs, "Support",
      [
        SupportFees.minimum, SupportFees.bandFrom, SupportFees.bandTo, SupportFees.bandRate,
        SupportFees.discountReachesMinimum,
      ]),
    Section(
      inputs, "Charge classes",
      [
        Charges.isInSupportBase, Charges.isProtected, Charges.isUpfront, Charges.taxRate,
      ]),
  ]

  private static let termSections: [Section] = [
    Section(
      terms, "Commitment",
      [
        Terms.commitment, Terms.isOwnYear, Terms.isLast, Terms.termShare,
        Terms.leastFirstCommitment, Commitments.isOffered,
      ]),
    Section(
      terms, "Discount", [Terms.quotedDiscount, Terms.tierFrom, Terms.tierStep]),
    Section(
      terms, "Existing terms",
      [
        Terms.keepsPrivateRates, Terms.keepsCredits, Terms.todayTo, Terms.supportDiscount,
      ]),
    Section(terms, "Clauses", Clause.rows),
    Section(
      terms, "Eligibility", [Terms.earns, Terms.retires, Terms.isCapped, Terms.isAICapped]),
    Section(terms, "Vintages", [Vintages.year]),
  ]

  private static let estateSections: [Section] = [
    Section(
      estate, "Savings Plans in force",
      [
        SavingsPlans.isInForce, SavingsPlans.isRenewed, SavingsPlans.isBought,
        SavingsPlans.worth, SavingsPlans.bill, SavingsPlans.wholeCost, SavingsPlans.upfrontFee,
        SavingsPlans.capacity,
      ]),
    Section(
      estate, "Native services",
      [
        Services.growthFactor, Wander.service, Wander.serviceGain, Deals.serviceGain,
        Services.trend,
        Services.isLaunched, Services.listCost, Services.coverable, Services.covered,
        Services.onDemand, Services.planSaving, Services.unusedBill,
      ]),
    Section(
      estate, "Private rates at work",
      [
        PrivateRates.isInForce, PrivateRates.base, PrivateRates.listPerUnit, PrivateRates.volume,
        PrivateRates.bandSaving, PrivateRates.cost, PrivateRates.saving,
      ]),
    Section(
      estate, "Marketplace",
      [
        Products.growthFactor, Products.listCost, Products.hasBadge, Products.badged,
        Products.unbadged,
      ]),
    Section(
      estate, "Milestones met",
      [
        Milestones.allServices, Milestones.spentToDate, Milestones.holds, Milestones.run,
        Milestones.wasMet, Milestones.isMet,
      ]),
    Section(
      estate, "By charge class",
      [
        Charges.serviceCost, Charges.modelCost, Charges.meteredCost, Charges.usageCost,
        Charges.listCost, Charges.upfrontFees, Charges.planSaving,
        Charges.unusedBill, Charges.grossCharge,
      ]),
  ]

  private static let billingSections: [Section] = [
    Section(
      billing, "Events and agreements in force",
      [
        InForce.notice, InForce.hasEffect, InForce.hasEnded, InForce.todayRuns,
        InForce.inForce,
      ]),
    Section(
      billing, "Price protection",
      [
        PriceProtection.firstMonth, PriceProtection.yearsSinceStart, PriceProtection.bound,
        PriceProtection.excess, PriceProtection.share, PriceProtection.shareInForce,
      ]),
    Section(
      billing, "Private rates by month",
      [
        PrivateRates.alternative, PrivateRates.takesMore, PrivateRates.applies,
        PrivateRates.granted,
        PrivateRates.replaced, PrivateRates.isDue, PrivateRates.spent,
      ]),
    Section(
      billing, "Launched services by month",
      [Discount.coveredFrom, Discount.covered, Discount.notCovered]),
    Section(
      billing, "Discount by month",
      [
        Discount.protectedSaving, Discount.negotiatedSaving, Discount.contractedCost,
        Discount.notDiscounted, Discount.discountable, Discount.discount, Discount.discountedCost,
      ]),
    Section(
      billing, "Support by month",
      [
        SupportFees.onNet, SupportFees.minimumDue, SupportFees.takenOff, SupportFees.classBase,
        SupportFees.base, SupportFees.bandStart, SupportFees.withinBand, SupportFees.bandFee,
        SupportFees.feeBefore, SupportFees.aboveCap, SupportFees.cappedFee, SupportFees.fee,
      ]),
    Section(
      billing, "Credits by month",
      [
        CreditLedger.isUsable, CreditLedger.isGranted, CreditLedger.chargeInScope,
        CreditLedger.charges, CreditLedger.opening, CreditLedger.granted, CreditLedger.used,
        CreditLedger.expired, CreditLedger.closing, CreditLedger.movement, CreditLedger.applied,
      ]),
  ]

  private static let rateSections: [Section] = [
    Section(
      rates, "Published prices",
      [
        Prices.input, Prices.output, Prices.cacheRead, Prices.cacheWrite,
        Prices.cacheWriteHour, Prices.batchInput, Prices.batchOutput,
      ]),
    Section(
      rates, "Prices by month",
      [
        Prices.index, PriceProtection.indexAtStart, ExtendedAccess.premium, Prices.level,
        Prices.inputNow, Prices.outputNow, Prices.cacheReadNow, Prices.cacheWriteNow,
        Prices.cacheWriteHourNow, Prices.batchInputNow, Prices.batchOutputNow,
      ]),
    Section(
      rates, "What batch and cache save",
      [Batch.inputGap, Batch.outputGap, Caching.readGap, Caching.writePrice]),
  ]

  private static let checkSections: [Section] = [
    Section(
      checks, "Workings by month",
      [
        Checks.refreshed, Checks.saved, Checks.classesOfMonth, Checks.sourcesOfMonth,
        Checks.servedRequests,
        Checks.allRequests,
      ]),
    Section(
      checks, "Workings by year",
      [
        Checks.workloadsOfYear, Checks.classesOfYear, Checks.stages, Checks.stageGap,
        Checks.stageGapSize,
        Checks.stageGaps, Checks.addedToStages, OtherAI.itemsOfYear, Checks.creditGap,
        Checks.creditGapSize,
        Checks.overageMoves, Checks.balanceMoves, Checks.ledgerGap, Checks.ledgerGapSize,
        Checks.belowLeastOfYear, Checks.belowZero, Checks.belowZeroOfYear,
        Checks.tierWithheld, Checks.tierTooSoon, Checks.tierTooLate, Checks.tierGap,
        Checks.tierGapSize, Checks.tierGaps,
      ]),
    Section(checks, "Differences", Checks.all),
  ]
}
