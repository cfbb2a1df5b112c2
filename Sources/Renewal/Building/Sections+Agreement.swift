import Formulas

extension Sections {
  /// What each candidate's contract years come to, in the order of settlement.
  static let agreementSections: [Section] = [
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
        Payment.classTax, PrivateRates.monthsDue, PrivateRates.spentOfYear,
        PrivateRates.shortfall,
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
        Burn.capLimit, Burn.marketplaceBurn, Burn.shareFromBalance, Burn.balanceLost,
        Burn.eligibleSpend,
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
        BalanceLedger.monthlyPace, BalanceLedger.tailRecovered,
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
}
