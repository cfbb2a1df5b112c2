/// What an offer comes to with its commitments multiplied, all years alike: how the chance of a
/// shortfall grows with the promise.
public struct CommitmentCurve: Sendable {
  /// The offer's key.
  public let offer: String
  /// The sizes, the smallest first.
  public let sizes: [Size]
  /// How far the commitments may go for some chances of a shortfall, the smallest chance first.
  public let limits: [Limit]

  /// One size.
  public struct Size: Hashable, Sendable {
    /// What the offer's commitments are multiplied by.
    public let factor: Double
    /// The commitments by contract year, in USD.
    public let commitment: [Double]
    /// The chance of a shortfall in any year, 0 to 1.
    public let chance: Double
    /// Paid over the term in the mean of the paths, in USD.
    public let expectedPaid: Double
    /// What nine paths in ten pay less than, in USD.
    public let p90Paid: Double
    /// The mean shortfall over the term, in USD.
    public let expectedShortfall: Double

    /// A size with what it comes to.
    public init(
      factor: Double, commitment: [Double], chance: Double, expectedPaid: Double,
      p90Paid: Double, expectedShortfall: Double
    ) {
      self.factor = factor
      self.commitment = commitment
      self.chance = chance
      self.expectedPaid = expectedPaid
      self.p90Paid = p90Paid
      self.expectedShortfall = expectedShortfall
    }
  }

  /// The size at which the chance of a shortfall passes so much, straight between two sizes that were
  /// tried.
  public struct Limit: Hashable, Sendable {
    /// The chance, 0 to 1.
    public let chance: Double
    /// The size there, its other figures straight between its neighbours' as well; nil where the
    /// sizes that were tried do not reach so far.
    public let size: Size?

    /// A chance with its size.
    public init(chance: Double, size: Size?) {
      self.chance = chance
      self.size = size
    }
  }

  /// A curve of an offer.
  public init(offer: String, sizes: [Size], limits: [Limit]) {
    self.offer = offer
    self.sizes = sizes
    self.limits = limits
  }
}
