extension Assessment {
  /// What the ladder comes to: its rungs, and which of them stand out.
  public struct LadderFindings: Sendable {
    /// The offer whose terms the rungs take.
    public let offer: Offer
    /// The rungs, in the ladder's order.
    public let rungs: [RungFinding]
    /// The demand cases over which regret is taken, the scenario's own first.
    public let cases: [String]
    /// The candidate that a rung must not cost more than, to be worth signing.
    public let reference: String

    /// A ladder's findings.
    public init(offer: Offer, rungs: [RungFinding], cases: [String], reference: String) {
      self.offer = offer
      self.rungs = rungs
      self.cases = cases
      self.reference = reference
    }
  }

  /// What one rung comes to beyond its outcome.
  public struct RungFinding: Sendable {
    /// What it comes to.
    public let outcome: CandidateOutcome
    /// The rung.
    public let rung: Rung
    /// What it costs more than the cheapest in the worst of the demand cases, in USD.
    public let maxRegret: Double
    /// Whether no rung costs less.
    public let isLeastCost: Bool
    /// Whether no rung has less regret.
    public let isLeastRegret: Bool
    /// The discount at which it would be worth signing; nil where none is enough.
    public let neededDiscount: Double?
    /// From which spend on it costs less than the rung below; nil where there is none below.
    public let breakEven: BreakEven?
    /// What advisers' pages report for its size.
    public let benchmark: Benchmarks.Tier?

    /// A rung's findings.
    public init(
      outcome: CandidateOutcome, rung: Rung, maxRegret: Double, isLeastCost: Bool,
      isLeastRegret: Bool, neededDiscount: Double?, breakEven: BreakEven?,
      benchmark: Benchmarks.Tier?
    ) {
      self.outcome = outcome
      self.rung = rung
      self.maxRegret = maxRegret
      self.isLeastCost = isLeastCost
      self.isLeastRegret = isLeastRegret
      self.neededDiscount = neededDiscount
      self.breakEven = breakEven
      self.benchmark = benchmark
    }
  }

  /// From which spend on a larger commitment costs less than a smaller one.
  public enum BreakEven: Hashable, Sendable {
    /// From this list spend that earns the discount on, in USD a year; all else as planned.
    case spend(Double)
    /// At no spend: it never costs less.
    case never
    /// At any spend.
    case always
  }
}
