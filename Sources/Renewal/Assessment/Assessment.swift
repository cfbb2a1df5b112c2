/// What a renewal is decided on: the base case, what would change it, and what each change is worth.
public struct Assessment: Sendable {
  /// The scenario as it stands, with its levers.
  public let routed: Outcome
  /// The scenario without any lever.
  public let unrouted: Outcome
  /// What each kind of lever saves, in the order in which they act.
  public let levers: [LeverWorth]
  /// What each clause that an offer writes is worth to that offer.
  public let clauses: [ClauseWorth]
  /// What each clause that a buyer asks for would be worth to each offer that does not write it so.
  public let asks: [AskWorth]
  /// What all clauses that an offer writes are worth together, by its key, in USD over the term.
  public let clausesTogether: [String: Double]
  /// What each offer would pay in all if it wrote no clause, by its key, in USD over the term.
  public let paidWithoutClauses: [String: Double]
  /// What everything that a buyer asks for is worth together, by the offer's key, in USD.
  public let asksTogether: [String: Double]
  /// What two more points of discount are worth to each offer, by its key, in USD over the term.
  public let twoPoints: [String: Double]
  /// Other views of the future and of the paper.
  public let views: [View]
  /// Hard futures, each alone.
  public let stresses: [StressResult]
  /// What each vendor's models cost on every channel.
  public let channels: [ChannelCost]
  /// What capacities come to.
  public let capacities: [CapacityFinding]
  /// The ladder, where there is one.
  public let ladder: LadderFindings?
  /// What the tiers of offers come to.
  public let cliffs: [TierCliff]
  /// What a negotiator can trade.
  public let bargains: [Bargain]
  /// What time costs: a lapse, a bridge, an early renewal.
  public let timing: Timing
  /// The ways to fill each candidate's gaps at a year's end.
  public let cures: [Cure]
  /// Whether Savings Plans that are thought of should be bought before or after signing.
  public let planTimings: [PlanTiming]
  /// What falls into each of the company's fiscal years, by candidate.
  public let fiscalYears: [FiscalYear]
  /// What each candidate costs more than the cheapest, in the worst of the demand cases, by its key.
  public let regret: [String: Double]
  /// Private rates that take less off list than the discount whose place they take.
  public let dearRates: [DearRate]
  /// What random paths say; nil where the scenario states no range, or nobody asked for paths.
  public let risk: Risk?
  /// What pictures show of what to sign; nil where nobody worked it out.
  public let signed: SignedFigures?
  /// What to sign.
  public let recommendation: Recommendation

  /// Everything from its parts.
  public init(
    routed: Outcome, unrouted: Outcome, levers: [LeverWorth], clauses: [ClauseWorth],
    asks: [AskWorth], clausesTogether: [String: Double],
    paidWithoutClauses: [String: Double] = [:], asksTogether: [String: Double],
    twoPoints: [String: Double], views: [View], stresses: [StressResult],
    channels: [ChannelCost], capacities: [CapacityFinding] = [], ladder: LadderFindings?,
    cliffs: [TierCliff], bargains: [Bargain],
    timing: Timing, cures: [Cure], planTimings: [PlanTiming], fiscalYears: [FiscalYear],
    regret: [String: Double], dearRates: [DearRate], risk: Risk? = nil,
    signed: SignedFigures? = nil, recommendation: Recommendation
  ) {
    self.routed = routed
    self.unrouted = unrouted
    self.levers = levers
    self.clauses = clauses
    self.asks = asks
    self.clausesTogether = clausesTogether
    self.paidWithoutClauses = paidWithoutClauses
    self.asksTogether = asksTogether
    self.twoPoints = twoPoints
    self.views = views
    self.stresses = stresses
    self.channels = channels
    self.capacities = capacities
    self.ladder = ladder
    self.cliffs = cliffs
    self.bargains = bargains
    self.timing = timing
    self.cures = cures
    self.planTimings = planTimings
    self.fiscalYears = fiscalYears
    self.regret = regret
    self.dearRates = dearRates
    self.risk = risk
    self.signed = signed
    self.recommendation = recommendation
  }
}
