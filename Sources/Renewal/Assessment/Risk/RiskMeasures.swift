/// Measures that nobody signs by, and some ask for.
public struct RiskMeasures: Sendable {
  /// What knowing a range beforehand would be worth, the dearest first.
  public let information: [InformationWorth]
  /// How the ranges' ranks go with those of what the recommended candidate pays, the closest first.
  public let correlations: [RankCorrelation]
  /// The chance of a shortfall at which a larger commitment just pays, for offers with tiers.
  public let fractiles: [CriticalFractile]
  /// What nobody can lower in expected cost without raising the cost of nine paths in ten: candidates
  /// that can be chosen and sizes of offers.
  public let frontier: [FrontierPoint]

  /// What knowing a range before signing would save in the mean of the paths.
  public struct InformationWorth: Sendable {
    /// The range.
    public let input: String
    /// USD over the term; never negative but for sampling.
    public let worth: Double

    /// A range with its worth.
    public init(input: String, worth: Double) {
      self.input = input
      self.worth = worth
    }
  }

  /// The rank correlation of Spearman.
  public struct RankCorrelation: Sendable {
    /// The range.
    public let input: String
    /// The correlation, −1 to 1.
    public let correlation: Double

    /// A range with its correlation.
    public init(input: String, correlation: Double) {
      self.input = input
      self.correlation = correlation
    }
  }

  /// The newsvendor's fractile between two tiers of an offer: the mean cost that earns, times the
  /// points that a dollar of commitment buys.
  public struct CriticalFractile: Sendable {
    /// The offer's key.
    public let offer: String
    /// The tiers' thresholds, in USD a year.
    public let tiers: (from: Double, to: Double)
    /// The chance, 0 to 1 where the step can pay.
    public let fractile: Double

    /// A fractile of an offer.
    public init(offer: String, tiers: (from: Double, to: Double), fractile: Double) {
      self.offer = offer
      self.tiers = tiers
      self.fractile = fractile
    }
  }

  /// A choice between cost and risk.
  public struct FrontierPoint: Sendable {
    /// The candidate or offer.
    public let candidate: String
    /// What its commitments are multiplied by; 1 as it stands.
    public let factor: Double
    /// Paid over the term in the mean of the paths, in USD.
    public let expectedPaid: Double
    /// What nine paths in ten pay less than, in USD.
    public let p90Paid: Double

    /// A point of the frontier.
    public init(candidate: String, factor: Double, expectedPaid: Double, p90Paid: Double) {
      self.candidate = candidate
      self.factor = factor
      self.expectedPaid = expectedPaid
      self.p90Paid = p90Paid
    }
  }

  /// All measures.
  public init(
    information: [InformationWorth], correlations: [RankCorrelation],
    fractiles: [CriticalFractile], frontier: [FrontierPoint]
  ) {
    self.information = information
    self.correlations = correlations
    self.fractiles = fractiles
    self.frontier = frontier
  }
}
