/// The commitments that are compared side by side though nobody has quoted them.
public struct Ladder: Hashable, Sendable {
  /// First-year commitments of twelve months, in USD, in rising order.
  public var commitments: [Double]
  /// Lengths of the agreements, in contract years, in rising order.
  public var terms: [Int]
  /// How much each year's commitment grows, as yearly rates.
  public var ramps: [Double]
  /// The key of the offer whose discount, tiers and clauses the rungs take; nil for the first
  /// quoted one.
  public var like: String?

  /// A ladder over sizes, lengths and shapes.
  public init(commitments: [Double], terms: [Int] = [], ramps: [Double] = [0], like: String? = nil)
  {
    self.commitments = commitments
    self.terms = terms
    self.ramps = ramps
    self.like = like
  }
}

extension Ladder {
  /// Commitments in USD from one on by equal steps, and the last, whether or not a step comes to it.
  ///
  /// - Parameter most: the most that are listed; of a longer list there is one more than that.
  public static func commitments(
    from low: Double, to high: Double, by step: Double, most: Int
  ) -> [Double] {
    let steps = min(((high - low) / step + 1e-9).rounded(.down), Double(most))
    let climbed = (0...Int(steps)).map { low + Double($0) * step }
    let end = high - (climbed.last ?? low) > 0.005 ? [high] : []
    return Array((climbed + end).prefix(most + 1))
  }
}
