extension Assessment {
  /// What a negotiator can trade on one offer.
  public struct Bargain: Sendable {
    /// The offer's key.
    public let offer: String
    /// What one point of discount is worth over the term, in USD.
    public let onePoint: Double
    /// How much more commitment over the term costs the same as one point earns, in USD; nil where
    /// no more commitment can be paid with it, because the floor binds already.
    public let pointAsCommitment: Double?
    /// The largest commitments of this shape that are worth signing at its discount, by year, in USD;
    /// nil where none is.
    public let largestCommitment: [Double]?
    /// Whether no size in reach is too large: nothing limits it.
    public let isUnlimited: Bool
    /// The candidate that the offer must not cost more than.
    public let reference: String

    /// What can be traded on an offer.
    public init(
      offer: String, onePoint: Double, pointAsCommitment: Double?, largestCommitment: [Double]?,
      isUnlimited: Bool, reference: String
    ) {
      self.offer = offer
      self.onePoint = onePoint
      self.pointAsCommitment = pointAsCommitment
      self.largestCommitment = largestCommitment
      self.isUnlimited = isUnlimited
      self.reference = reference
    }
  }
}
