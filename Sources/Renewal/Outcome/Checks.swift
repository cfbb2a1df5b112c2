import Formulas

/// Differences that must be zero: what the workbook's checks sheet shows.
public enum Checks {
  /// List cost without levers, less what each and what capacity saves, is the list cost with them.
  public static let cascade: Line = Line(
    "check_cascade", "Levers add up: unrouted list cost, less savings, less list cost", .usd
  ) {
    saved.termTotal - total(CapacityPurchases.termSaving.value, over: Indexes.purchases)
      - Cascade.listCost.termTotal
  }

  /// List cost without levers less what each saves.
  public static let saved: Line = Line(
    "cost_less_savings", "AI list cost, unrouted, less what each lever saves", .usd, each: .month
  ) {
    refreshed.now - Cascade.contextSaving.now - Cascade.batchSaving.now
      - Cascade.cachingSaving.now
  }

  /// List cost without levers less what models save: routing, and the next generation.
  public static let refreshed: Line = Line(
    "cost_less_models", "AI list cost, unrouted, less routing and refresh", .usd, each: .month
  ) {
    Cascade.unroutedCost.now - Cascade.routingSaving.now - Cascade.refreshSaving.now
  }

  /// The workloads' list cost and what capacity bills add up to all AI.
  public static let workloads: Line = Line(
    "check_workloads", "Workloads and capacity add up to AI", .usd
  ) {
    workloadsOfYear.termTotal + total(CapacityPurchases.termBill.value, over: Indexes.purchases)
      - Cascade.listCost.termTotal
  }

  /// The workloads' list cost by year.
  public static let workloadsOfYear: Line = Line(
    "workloads_of_year", "List cost of all workloads in the year", .usd, each: .contractYear
  ) {
    total(Cascade.workloadListCost.now, over: Indexes.workloads)
  }

  /// The metered items add up to other AI.
  public static let meteredItems: Line = Line(
    "check_metered_items", "Metered items add up to other AI", .usd
  ) {
    OtherAI.itemsOfYear.termTotal - OtherAI.listCost.termTotal
  }

  /// All charge classes together are AI, services and Marketplace.
  public static let classes: Line = Line(
    "check_classes", "Charge classes add up to AI, services and Marketplace", .usd
  ) {
    classesOfMonth.termTotal - sourcesOfMonth.termTotal
  }

  /// All charge classes by month.
  public static let classesOfMonth: Line = Line(
    "classes_of_month", "List cost of all charge classes", .usd, each: .month
  ) {
    total(Charges.listCost.now, over: Indexes.chargeClasses)
  }

  /// AI, services and Marketplace by month.
  public static let sourcesOfMonth: Line = Line(
    "sources_of_month", "List cost of AI, services and Marketplace", .usd, each: .month
  ) {
    Cascade.listCost.now + OtherAI.listCost.now
      + total(Services.listCost.now, over: Indexes.services)
      + total(Products.listCost.now, over: Indexes.products)
  }

  /// The contract years add up to the term.
  public static let years: Line = Line("check_years", "Contract years add up to the term", .usd) {
    classesOfYear.termTotal - classesOfMonth.termTotal
  }

  /// All charge classes by year.
  public static let classesOfYear: Line = Line(
    "classes_of_year", "List cost of all charge classes in the year", .usd, each: .contractYear
  ) {
    total(Charges.listCostOfYear.now, over: Indexes.chargeClasses)
  }

  /// Each candidate's list cost less everything taken off, by year.
  public static let stages: Line = Line(
    "stages", "List cost less everything taken off", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Totals.contractedCost.now - Totals.discount.now - Totals.credits.now + addedToStages.now
  }

  /// What is paid on top of charges, less what balances give back.
  public static let addedToStages: Line = Line(
    "added_to_stages", "Private minimums and termination, less balances", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    Totals.privateMinimums.now + Payment.terminationFee.now - BalanceLedger.used.now
      - BalanceLedger.tailRecovered.now
  }

  /// What the stages leave, less what is paid, by candidate.
  public static let stageGap: Line = Line(
    "stage_gap", "List cost less everything taken off, less paid", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    stages.now + Shortfall.trueUp.now - Payment.paid.now
  }

  /// The stages of the order of calculation lead from list cost to what is paid.
  public static let stageGaps: Line = Line(
    "stage_gaps", "Gaps between the stages and what is paid", .usd, each: .contractYear
  ) {
    total(stageGapSize.now, over: Indexes.candidates)
  }

  /// How large the gap is, so that gaps of two candidates never cancel out.
  public static let stageGapSize: Line = Line(
    "stage_gap_size", "Size of the gap between the stages and what is paid", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    larger(stageGap.now, 0 - stageGap.now)
  }

  /// The stages lead from list to paid, for all candidates.
  public static let stagesAddUp: Line = Line(
    "check_stages", "List cost less each discount is what is paid", .usd
  ) {
    stageGaps.termTotal
  }

  /// The requests that model shares serve, in all.
  public static let shares: Line = Line(
    "check_shares", "Model shares serve all requests", .requests
  ) {
    servedRequests.termTotal - allRequests.termTotal
  }

  /// Requests on all models.
  public static let servedRequests: Line = Line(
    "served_requests", "Requests on all models", .requests, each: .month
  ) {
    total(ModelShares.requests.now, over: Indexes.modelShares)
  }

  /// Requests of all workloads.
  public static let allRequests: Line = Line(
    "all_requests", "Requests of all workloads", .requests, each: .month
  ) {
    total(Workloads.requests.now, over: Indexes.workloads)
  }

  /// What credits leave at the end of the term, by candidate and credit.
  public static let creditGap: Line = Line(
    "credit_gap", "Credit granted, less used, less lost", .usd, over: Indexes.paperCredits
  ) {
    CreditLedger.granted.termTotal - CreditLedger.used.termTotal - CreditLedger.expired.termTotal
      - CreditLedger.movement.termTotal
  }

  /// How large that is, so that gaps of two ledgers never cancel out.
  public static let creditGapSize: Line = Line(
    "credit_gap_size", "Size of what is left of a credit", .usd, over: Indexes.paperCredits
  ) {
    larger(creditGap.value, 0 - creditGap.value)
  }

  /// The ledgers of credits close.
  public static let credits: Line = Line("check_credits", "Ledgers of credits close", .usd) {
    total(creditGapSize.value, over: Indexes.paperCredits)
  }

  /// What ledgers of overage and balances leave at the end of the term.
  public static let ledgerGap: Line = Line(
    "ledger_gap", "Carried overage and balances, less their changes", .usd,
    over: Indexes.candidates
  ) {
    overageMoves.value - OverageLedger.movement.termTotal + balanceMoves.value
      - BalanceLedger.movement.termTotal
  }

  /// Overage added, used and lost over the term.
  public static let overageMoves: Line = Line(
    "overage_moves", "Overage added, less used, less lost", .usd, over: Indexes.candidates
  ) {
    OverageLedger.added.termTotal - OverageLedger.used.termTotal
      - OverageLedger.expired.termTotal
  }

  /// Balance added, used and lost over the term.
  public static let balanceMoves: Line = Line(
    "balance_moves", "Balance added, less used, less lost", .usd, over: Indexes.candidates
  ) {
    BalanceLedger.added.termTotal - BalanceLedger.used.termTotal
      - BalanceLedger.expired.termTotal
  }

  /// How large that is, so that gaps of two ledgers never cancel out.
  public static let ledgerGapSize: Line = Line(
    "ledger_gap_size", "Size of what is left of ledgers", .usd, over: Indexes.candidates
  ) {
    larger(ledgerGap.value, 0 - ledgerGap.value)
  }

  /// The ledgers of overage and balances close.
  public static let ledgers: Line = Line(
    "check_ledgers", "Ledgers of overage and balances close", .usd
  ) {
    total(ledgerGapSize.value, over: Indexes.candidates)
  }

  /// Offers' commitments below what their papers allow, by year.
  public static let belowLeastOfYear: Line = Line(
    "below_least_of_year", "Offers' commitments below their least", .usd, each: .contractYear
  ) {
    total(Commitments.belowLeast.now, over: Indexes.candidates)
  }

  /// Offers' commitments are what their papers allow.
  public static let commitments: Line = Line(
    "check_commitments", "Offers' commitments neither fall nor grow too little", .usd
  ) {
    belowLeastOfYear.termTotal
  }

  /// The checks, in the order in which they are shown.
  public static let all: [Line] = [
    cascade, shares, workloads, meteredItems, classes, years, stagesAddUp, credits, ledgers,
    commitments, shortfalls, tiers,
  ]
}
