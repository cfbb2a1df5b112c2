/// A number as people state it: certain, a 90 % interval, or low / base / high.
public struct ValueRange: Hashable, Sendable {
  /// How the number was stated.
  public enum Shape: Hashable, Sendable {
    /// A plain number.
    case certain(Double)
    /// `2M to 5M`: nine times in ten the value lies between the two.
    case interval(low: Double, high: Double)
    /// `3M / 4M / 6M`: the least, the stated base and the most.
    case triple(low: Double, base: Double, high: Double)
  }

  /// What kind of number it is, which decides how an interval is spread.
  public enum Kind: Hashable, Sendable {
    /// A positive amount, lognormal on its interval.
    case quantity
    /// A yearly growth, where 1 + growth is lognormal, so that it stays above −100 %.
    case growth
    /// A fraction of a whole, logit-normal on its interval.
    case share
  }

  /// How the number was stated.
  public var shape: Shape
  /// What kind of number it is.
  public var kind: Kind

  /// A range of a kind, as it was stated.
  public init(_ shape: Shape, kind: Kind) {
    self.shape = shape
    self.kind = kind
  }

  /// A number that is known.
  public static func certain(_ value: Double, _ kind: Kind = .quantity) -> ValueRange {
    ValueRange(.certain(value), kind: kind)
  }

  /// The value of the base case: the number itself, the median of an interval, the base of a triple.
  public var base: Double {
    switch shape {
    case .certain(let value): value
    case .triple(_, let base, _): base
    case .interval(let low, let high): median(low, high)
    }
  }

  /// Whether the number is certain.
  public var isCertain: Bool {
    switch shape {
    case .certain: true
    case .interval, .triple: false
    }
  }

  /// The median of the kind's distribution whose 5th and 95th percentiles are given.
  private func median(_ low: Double, _ high: Double) -> Double {
    switch kind {
    case .quantity: (low * high).squareRoot()
    case .growth: ((1 + low) * (1 + high)).squareRoot() - 1
    case .share:
      // The mean of two logits is the logit of the ratio of geometric means.
      ratioOfMeans(low, high)
    }
  }

  private func ratioOfMeans(_ low: Double, _ high: Double) -> Double {
    let inside = (low * high).squareRoot()
    let outside = ((1 - low) * (1 - high)).squareRoot()
    return inside + outside == 0 ? (low + high) / 2 : inside / (inside + outside)
  }
}
