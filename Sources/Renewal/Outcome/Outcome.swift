import Formulas

/// What one scenario comes to: the demand lever by lever, and every candidate.
public struct Outcome: Sendable {
  /// List cost of AI from what it would be without levers to what it is, by contract year.
  public let cascade: [CascadeStep]
  /// What each row of the routing standard saves in list cost, in the order of the levers.
  public let routingRows: [RoutingRow]
  /// AI list cost by contract year if everything ran on the frontier model; empty where none is
  /// named.
  public let frontierCost: [Double]
  /// AI list cost by workload, in the scenario's order.
  public let workloads: [WorkloadCost]
  /// Prompt caches that cost more than they save over the term.
  public let dearCaches: [DearCache]
  /// What is billed by other units than the tokens of a request.
  public let otherAI: OtherAICost
  /// What becomes of the budgets, in the order of the file.
  public let budgets: [BudgetOutcome]
  /// All AI at list with the hard caps enforced, by contract year, in USD.
  public let cappedAI: [Double]
  /// The charge classes at list, by contract year.
  public let listCostByClass: [ClassCost]
  /// The candidates, in the order in which they are compared, without the ladder's rungs.
  public let candidates: [CandidateOutcome]
  /// The rungs of the ladder, in its order.
  public let rungs: [CandidateOutcome]

  /// One step of the cascade.
  public struct CascadeStep: Hashable, Sendable {
    /// What the step is: the start, a saving or the end.
    public enum Kind: Hashable, Sendable {
      /// List cost without levers.
      case unrouted
      /// What a lever takes off; negative where it adds.
      case saving(Lever.Kind)
      /// What capacity saves against paying by the token; negative where it does not pay.
      case capacity
      /// List cost with all levers, and with what capacity bills.
      case routed
    }

    /// What the step is.
    public let kind: Kind
    /// USD by contract year.
    public let byYear: [Double]

    /// USD over the term.
    public var total: Double { byYear.reduce(0, +) }
  }

  /// A row of the routing standard.
  public struct RoutingRow: Hashable, Sendable {
    /// The lever's number in the scenario.
    public let lever: Int
    /// Saved in list cost by contract year, before every other lever.
    public let byYear: [Double]

    /// USD over the term.
    public var total: Double { byYear.reduce(0, +) }
  }

  /// What a workload costs at list after every lever.
  public struct WorkloadCost: Hashable, Sendable {
    /// The workload, as `app/task`.
    public let workload: String
    /// USD by contract year.
    public let byYear: [Double]

    /// USD over the term.
    public var total: Double { byYear.reduce(0, +) }
  }

  /// A prompt cache whose writes cost more than its reads save.
  public struct DearCache: Hashable, Sendable {
    /// The model share it is on.
    public let share: String
    /// What it adds to list cost over the term, above zero, in USD.
    public let cost: Double
    /// The part of repeated input that finds its prefix over the term, 0 to 1.
    public let hitRate: Double
    /// The part from which the cache would pay, 0 to 1, at the prices of the first month.
    public let breakEven: Double
    /// Whether prefixes could live longer: an hour instead of five minutes.
    public let canLiveLonger: Bool
  }

  /// What one charge class costs at list.
  public struct ClassCost: Hashable, Sendable {
    /// The class.
    public let charge: ChargeClass
    /// USD by contract year.
    public let byYear: [Double]
  }

  /// Reads an outcome off the numbers of a model.
  public init(_ renewal: RenewalModel, _ values: some RowValues) {
    let years = 0..<renewal.model.timeline.years
    func yearly(_ row: Line, _ member: Int = 0) -> [Double] {
      years.map { values.value(row, member: member, period: $0) }
    }
    let purchases = 0..<renewal.model.memberCount(CapacityPurchases.savingOfYear)
    let capacity = CascadeStep(
      kind: .capacity,
      byYear: years.map { year in
        purchases.reduce(0) {
          $0 + values.value(CapacityPurchases.savingOfYear, member: $1, period: year)
        }
      })
    let saved = [
      CascadeStep(kind: .unrouted, byYear: yearly(Cascade.unroutedCostOfYear)),
      CascadeStep(kind: .saving(.routing), byYear: yearly(Cascade.routingSavingOfYear)),
      CascadeStep(kind: .saving(.refresh), byYear: yearly(Cascade.refreshSavingOfYear)),
      CascadeStep(kind: .saving(.context), byYear: yearly(Cascade.contextSavingOfYear)),
      CascadeStep(kind: .saving(.batch), byYear: yearly(Cascade.batchSavingOfYear)),
      CascadeStep(kind: .saving(.caching), byYear: yearly(Cascade.cachingSavingOfYear)),
    ]
    cascade =
      saved + (purchases.isEmpty ? [] : [capacity])
      + [CascadeStep(kind: .routed, byYear: yearly(Cascade.listCostOfYear))]
    let levers = renewal.scenario.levers
    routingRows = levers.indices.filter { levers[$0].kind == .routing }.map {
      RoutingRow(lever: $0, byYear: yearly(RoutingStandard.rowSaving, $0))
    }
    frontierCost =
      renewal.scenario.frontier == nil ? [] : yearly(RoutingStandard.frontierCostOfYear)
    workloads = renewal.scenario.workloads.enumerated().map { number, workload in
      WorkloadCost(workload: workload.id, byYear: yearly(Cascade.workloadListCost, number))
    }
    dearCaches = Self.dearCaches(renewal, values)
    otherAI = Self.otherAI(renewal, values)
    budgets = Self.budgets(renewal, values)
    cappedAI = yearly(HardCaps.aiListCostOfYear)
    listCostByClass = renewal.chargeClasses.enumerated().map { number, charge in
      ClassCost(charge: charge, byYear: yearly(Charges.listCostOfYear, number))
    }
    let all = renewal.candidates.enumerated().map { number, candidate in
      func once(_ row: Line) -> Double { values.value(row, member: number, period: 0) }
      return CandidateOutcome(
        candidate: candidate,
        clauses: SettledClauses(candidate.clauses, support: renewal.scenario.support),
        headlineDiscount: yearly(HeadlineDiscount.headline, number),
        obligation: yearly(Shortfall.obligation, number),
        coverageByYear: yearly(Shortfall.coverage, number),
        headroomByYear: yearly(Shortfall.headroom, number),
        eligibleSpend: yearly(Burn.eligibleSpend, number),
        shortfall: yearly(Shortfall.shortfall, number),
        trueUp: yearly(Shortfall.trueUp, number),
        givenBack: zip(
          yearly(BalanceLedger.used, number), yearly(BalanceLedger.tailRecovered, number)
        ).map(+), support: yearly(Totals.support, number),
        paid: yearly(Payment.paid, number), listCost: once(Totals.termListCost),
        contractedCost: once(Totals.termContractedCost), totalPaid: once(Totals.termPaid),
        presentValue: once(Totals.presentValue),
        effectiveDiscount: once(Totals.effectiveDiscount), tax: once(Totals.termTax),
        paidToProviders: yearly(ProviderBills.paid, renewal.paper(of: number)))
    }
    candidates = all.filter { !$0.candidate.isRung }
    rungs = all.filter(\.candidate.isRung)
  }

  /// A candidate's or a rung's outcome by its key.
  public func candidate(_ id: String) -> CandidateOutcome? {
    candidates.first { $0.candidate.id == id } ?? rungs.first { $0.candidate.id == id }
  }
}

/// What one candidate comes to; all money in USD, tax apart.
public struct CandidateOutcome: Sendable {
  /// The terms.
  public let candidate: Candidate
  /// Its clauses with every default filled in.
  public let clauses: SettledClauses
  /// The headline discount by contract year, tiers included, 0 to 1.
  public let headlineDiscount: [Double]
  /// What must be reached, by contract year: the commitment after step-downs, and what was moved
  /// into the year.
  public let obligation: [Double]
  /// The part of it that eligible spend covers, by contract year; 1 where nothing must be reached.
  public let coverageByYear: [Double]
  /// What eligible spend clears by it, by contract year, in USD; negative where it does not.
  public let headroomByYear: [Double]
  /// What retires the commitment, by contract year.
  public let eligibleSpend: [Double]
  /// Commitment not reached, by contract year; never negative.
  public let shortfall: [Double]
  /// What is invoiced for it, by contract year.
  public let trueUp: [Double]
  /// What earlier true-ups pay of later fees, by contract year; in the last also after the term.
  public let givenBack: [Double]
  /// Support fees by contract year.
  public let support: [Double]
  /// Everything paid, by contract year.
  public let paid: [Double]
  /// Everything at list over the term, support as it is charged.
  public let listCost: Double
  /// After Savings Plans and private rates, over the term.
  public let contractedCost: Double
  /// Everything paid to AWS, through Marketplace and for support over the term.
  public let totalPaid: Double
  /// What the payments are worth at the start of the term.
  public let presentValue: Double
  /// 1 less everything paid against list.
  public let effectiveDiscount: Double
  /// Tax on usage over the term, which is apart from all of the above.
  public let tax: Double
  /// What models cost that are bought from their provider, by contract year; apart from all of the
  /// above, and the same for every candidate.
  public let paidToProviders: [Double]

  /// Everything paid over the term, what providers are paid included: what futures are compared by in
  /// which more or less is bought from providers.
  public var paidInAll: Double { totalPaid + paidToProviders.reduce(0, +) }

  /// What the true-ups come to over the term.
  public var totalTrueUp: Double { trueUp.reduce(0, +) }

  /// What true-ups cost for nothing over the term: what no balance gives back, in USD.
  public var lostToShortfall: Double { totalTrueUp - givenBack.reduce(0, +) }

  /// The least coverage of a year; nil where nothing is promised.
  public var coverage: Double? { isPromised ? coverageByYear.min() : nil }

  /// The least headroom of a year, in USD; nil where nothing is promised.
  public var headroom: Double? { isPromised ? headroomByYear.min() : nil }

  private var isPromised: Bool { obligation.contains { $0 > 0 } }
}
