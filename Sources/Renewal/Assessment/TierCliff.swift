extension Assessment {
  /// One step from a tier to the next: what it takes, and whether it pays.
  public struct TierCliff: Sendable {
    /// The offer's key.
    public let offer: String
    /// The threshold of the higher tier, for twelve months, in USD.
    public let threshold: Double
    /// The discount below it, and from it on, 0 to 1.
    public let discounts: (below: Double, from: Double)
    /// From which list spend on the higher tier pays.
    public let pays: BreakEven
    /// The cheapest extra commitment that reaches it, over the term, in USD; 0 where it is reached.
    public let extraCommitment: Double
    /// What that would cost more over the term at the spend as planned, in USD; negative where it
    /// would save.
    public let cost: Double
    /// Shortfall over the term if it were signed, in USD.
    public let shortfall: Double

    /// A step between tiers.
    public init(
      offer: String, threshold: Double, discounts: (below: Double, from: Double),
      pays: BreakEven, extraCommitment: Double, cost: Double, shortfall: Double
    ) {
      self.offer = offer
      self.threshold = threshold
      self.discounts = discounts
      self.pays = pays
      self.extraCommitment = extraCommitment
      self.cost = cost
      self.shortfall = shortfall
    }
  }
}
