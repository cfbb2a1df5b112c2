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
      inputs, "Extended access",
      [ExtendedAccess.start, ExtendedAccess.end, ExtendedAccess.multiple]),
    Section(inputs, "List prices", [Prices.change]),
    Section(inputs, "Services", [Services.spend, Services.growth, Services.launch]),
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

  private static let demandSections: [Section] = [
    profileSection,
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
      demand, "Tokens of a request",
      [
        Loops.repeats, Loops.loopInput, Loops.extraInput, Loops.extraOutput,
        Loops.extraCalls, Workloads.calls, Workloads.sentInput,
        Workloads.sentOutput,
      ]),
    Section(
      demand, "Reach of the levers",
      [
        LeverRamp.monthsAtWork, LeverRamp.reach, LeverRamp.shareNow, Routing.moved, Refresh.moved,
        Context.cut, Batch.converted, Caching.callsOnModel, Caching.reuse, Caching.missShare,
        Caching.read,
        Caching.write,
      ]),
    Section(
      demand, "Requests by model",
      [
        ModelShares.routedShare, ModelShares.share, ModelShares.requests, ModelShares.inputTokens,
        ModelShares.outputTokens,
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
        ModelShares.inputCost, Caching.writeCost, ModelShares.cacheCost, ModelShares.outputCost,
        ModelShares.listCost,
      ]),
    Section(
      demand, "Lever by lever",
      [
        Cascade.requestCost, Cascade.wholeCost, Cascade.unroutedShareCost, Cascade.routedShareCost,
        Cascade.refreshedShareCost, RoutingStandard.moveSaving, Context.saving, Batch.saving,
        Caching.saving, Cascade.unroutedCost, Cascade.routingSaving, Cascade.refreshSaving,
        Cascade.contextSaving, Cascade.batchSaving, Cascade.cachingSaving, Cascade.listCost,
        RoutingStandard.frontierRequestCost,
        RoutingStandard.frontierShareCost, RoutingStandard.frontierCost,
      ]),
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
        Services.growthFactor, Services.isLaunched, Services.listCost, Services.covered,
        Services.onDemand, Services.planSaving, Services.unusedBill,
      ]),
    Section(
      estate, "Private rates at work",
      [
        PrivateRates.isInForce, PrivateRates.base, PrivateRates.volume, PrivateRates.bandSaving,
        PrivateRates.cost, PrivateRates.saving,
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
        Charges.usageCost, Charges.listCost, Charges.upfrontFees, Charges.planSaving,
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
        PriceProtection.share, PriceProtection.shareInForce,
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
        Discount.negotiatedSaving, Discount.contractedCost, Discount.notDiscounted,
        Discount.discountable, Discount.discount, Discount.discountedCost,
      ]),
    Section(
      billing, "Support by month",
      [
        SupportFees.onNet, SupportFees.minimumDue, SupportFees.classBase, SupportFees.base,
        SupportFees.bandFee, SupportFees.feeBefore, SupportFees.aboveCap, SupportFees.cappedFee,
        SupportFees.fee,
      ]),
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
        Cascade.unroutedCostOfYear, Cascade.routingSavingOfYear, Cascade.refreshSavingOfYear,
        Cascade.contextSavingOfYear, Cascade.batchSavingOfYear, Cascade.cachingSavingOfYear,
        Cascade.listCostOfYear,
        Cascade.shareListCostOfYear, Cascade.workloadListCost, RoutingStandard.moveSavingOfYear,
        RoutingStandard.rowSaving, RoutingStandard.frontierCostOfYear,
      ]),
    Section(
      agreement, "Charges by year",
      [
        Charges.listCostOfYear, Charges.planSavingOfYear, Charges.unusedBillOfYear,
        Charges.plansAtList,
        Totals.planSavings,
      ]),
    Section(
      agreement, "Events in the year",
      [
        InForce.effectOfYear, InForce.terminated, InForce.terminatedShare, InForce.endedOfYear,
        InForce.steppedDown, InForce.terminatedLeft, InForce.terminatedLess,
        InForce.reducedShare, InForce.steppedDownMonths, InForce.reducedAmount,
      ]),
    Section(
      agreement, "Commitments",
      [
        Commitments.reduction, Commitments.due, Commitments.continues,
        Commitments.reductionToDate,
        Commitments.dueToDate, Commitments.ofTerm, Commitments.lengthRatio, Commitments.leastGrowth,
        Commitments.least,
        Commitments.belowLeast,
      ]),
    Section(
      agreement, "Tiers",
      [
        HeadlineDiscount.ownCommitment, HeadlineDiscount.ownMonths,
        HeadlineDiscount.isFirstOwnYear, HeadlineDiscount.monthsOfTerm,
        HeadlineDiscount.promised, HeadlineDiscount.ownKey, HeadlineDiscount.firstYearOnce,
        HeadlineDiscount.firstYear, HeadlineDiscount.termKey, HeadlineDiscount.fixedKey,
        HeadlineDiscount.key, HeadlineDiscount.tier, HeadlineDiscount.tiersByCommitment,
        HeadlineDiscount.prepayment, HeadlineDiscount.untiered, HeadlineDiscount.tiered,
        Discount.quotedOfPaper,
      ]),
    Section(
      agreement, "From list to net",
      [
        Burn.negotiatedSaving, Burn.contractedCost, Burn.discountable, Burn.discount,
        CreditLedger.appliedOfYear, CreditLedger.retires, CreditLedger.retiring, Burn.credits,
        Burn.netCost,
        Payment.classTax, PrivateRates.shortfall,
      ]),
    Section(agreement, "Support in the year", [SupportFees.feeOfYear]),
    Section(
      agreement, "What retires",
      [
        Burn.addsBackDiscount, Burn.addsBackPlans, Burn.notCovered,
        Burn.notCoveredOfClass, Burn.coveredShare, Burn.coveredNetShare,
        Burn.retiringDiscounts, Burn.retiringPlans, Burn.retiring, Burn.capped, Burn.aiCapped,
        Burn.isOutsideCaps, Burn.outside,
        Burn.payableOfClass, Burn.uncapped, Burn.supportBurn, Burn.payable,
      ]),
    Section(
      agreement, "Measured spend",
      [
        MeasuredSpend.base, MeasuredSpend.slope, MeasuredSpend.outsideBaseOfClass,
        MeasuredSpend.outsideSlopeOfClass, MeasuredSpend.cappedBase,
        MeasuredSpend.cappedSlope, MeasuredSpend.aiBase, MeasuredSpend.aiSlope,
        MeasuredSpend.outsideBase, MeasuredSpend.outsideSlope, MeasuredSpend.outside,
        MeasuredSpend.ai, MeasuredSpend.marketplaceLimit, MeasuredSpend.marketplace,
        MeasuredSpend.spend,
      ]),
    Section(
      agreement, "Headline discount",
      [
        Repriced.scale, Repriced.key, Repriced.tier, Repriced.earned,
        HeadlineDiscount.tiersBefore, HeadlineDiscount.before,
        HeadlineDiscount.headline, HeadlineDiscount.overageShare, HeadlineDiscount.billed,
        Discount.billedOfPaper,
      ]),
    Section(
      agreement, "Burn",
      [
        Burn.aiLimit, Burn.aiBurn, Burn.otherBurn, Burn.capOnBurn, Burn.capOnCommitment,
        Burn.capLimit, Burn.marketplaceBurn, Burn.balanceLost, Burn.eligibleSpend,
      ]),
    Section(
      agreement, "Gap and shortfall",
      [
        Shortfall.testsYears, Shortfall.testsTerm, Shortfall.hasGrace, Shortfall.hasRelief,
        Shortfall.mayDefer,
        Shortfall.obligation, Shortfall.coverage, Shortfall.headroom, OverageLedger.opening,
        OverageLedger.used, Shortfall.reached,
        Shortfall.gap, Shortfall.graceLimit, Shortfall.forgiven, Shortfall.afterGrace,
        Shortfall.carryOverBurn,
        Shortfall.carriedOver, Shortfall.shifted, Shortfall.deferred, Shortfall.annual,
        TermTest.spendToDate, TermTest.shortfallToDate, TermTest.reached, TermTest.gap,
        TermTest.graceLimit,
        TermTest.forgiven, TermTest.carriedOver, TermTest.shortfall, Shortfall.shortfall,
        Shortfall.trueUp,
      ]),
    Section(
      agreement, "Carried overage",
      [
        OverageLedger.limit, OverageLedger.added, Vintages.isOwnYear, Vintages.overageLife,
        Vintages.overageLasts,
        Vintages.overage, OverageLedger.expired, OverageLedger.closing, OverageLedger.movement,
      ]),
    Section(
      agreement, "Balance of true-ups",
      [
        BalanceLedger.opening, BalanceLedger.used, BalanceLedger.added, Vintages.balanceLife,
        Vintages.balanceLasts,
        Vintages.balance, BalanceLedger.expired, BalanceLedger.closing, BalanceLedger.movement,
        BalanceLedger.tailRecovered,
      ]),
    Section(
      agreement, "Paid",
      [
        Payment.usagePaid, Payment.charges, Payment.terminatedCommitment,
        Payment.terminatedOfTerm, Payment.terminationFalls, Payment.terminationFee,
        Payment.running, Payment.paid, Payment.tax,
      ]),
    Section(
      agreement, "Present value",
      [
        Payment.monthsElapsed, Payment.yearsToStart, Payment.yearStartFactor,
        Payment.yearsToMiddle, Payment.midYearFactor, Payment.yearsToDue, Payment.dueFactor,
        Payment.prepaid, Payment.prepaymentCost, Payment.presentValueOfYear,
      ]),
    Section(
      agreement, "Totals",
      [
        Totals.listCost, Totals.planSaving, Totals.privateDiscount, Totals.contractedCost,
        Totals.discount, Totals.credits, Totals.usagePaid, Totals.support,
        Totals.privateMinimums, Totals.candidateTax, Totals.termListCost,
        Totals.termContractedCost, Totals.termPaid, Totals.termShortfall, Totals.presentValue,
        Totals.termTax, Totals.effectiveDiscount,
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
        Checks.belowLeastOfYear,
      ]),
    Section(checks, "Differences", Checks.all),
  ]
}
