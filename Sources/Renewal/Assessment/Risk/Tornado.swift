/// What each range does by itself: from its 10th to its 90th percentile, the rest at the base.
public struct Tornado: Sendable {
  /// The key of the candidate whose cost it is.
  public let candidate: String
  /// What that candidate pays over the term in the base case, in USD.
  public let base: Double
  /// The ranges that move it, the widest first.
  public let bars: [Bar]

  /// One range.
  public struct Bar: Sendable {
    /// The range.
    public let input: UncertainInput
    /// The range's 10th and 90th percentile, in its own unit.
    public let values: (low: Double, high: Double)
    /// Paid over the term at each, in USD.
    public let paid: (low: Double, high: Double)
    /// The shortfall over the term at each, in USD.
    public let shortfall: (low: Double, high: Double)

    /// How far it moves what is paid, in USD.
    public var width: Double { abs(paid.high - paid.low) }

    /// A range with what it does.
    public init(
      input: UncertainInput, values: (low: Double, high: Double),
      paid: (low: Double, high: Double), shortfall: (low: Double, high: Double)
    ) {
      self.input = input
      self.values = values
      self.paid = paid
      self.shortfall = shortfall
    }
  }

  /// A candidate's bars.
  public init(candidate: String, base: Double, bars: [Bar]) {
    self.candidate = candidate
    self.base = base
    self.bars = bars
  }
}
