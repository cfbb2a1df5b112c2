/// A number as people state it: certain, a 90 % interval, or low / base / high.
public struct ValueRange: Hashable, Sendable {
  /// How the number was stated.
  public enum Shape: Hashable, Sendable {
    /// A plain number.
    case certain(Double)
    /// `2M to 5M`: nine times in ten the value lies between the two; always, where it is uniform.
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

  /// How a range is spread between and beyond what was stated.
  public enum Distribution: String, CaseIterable, Hashable, Sendable {
    /// The logarithm is normal, that of 1 + growth for a growth; an interval's ends are its 5th and
    /// 95th percentiles.
    case lognormal
    /// The logit is normal; the ends are the 5th and 95th percentiles.
    case logitNormal = "logit-normal"
    /// Normal; the ends are the 5th and 95th percentiles.
    case normal
    /// Even from the least to the most, and nothing beyond.
    case uniform
    /// The beta distribution of project planning, from the least to the most, with the base as its
    /// mode and a weight of four on it.
    case pert
    /// Straight from the least up to the base and down to the most.
    case triangular
  }

  /// How the number was stated.
  public var shape: Shape
  /// What kind of number it is.
  public var kind: Kind
  /// How it is spread; of no meaning for a certain number.
  public var distribution: Distribution
  /// How forecasts of it came out, where the range follows from that; nil otherwise.
  public internal(set) var backTest: BackTest?
  /// The key of its random draws: what it belongs to and what it is; empty before a model is made of
  /// the scenario.
  public internal(set) var name = ""

  /// A range of a kind, as it was stated.
  ///
  /// - Parameter distribution: how it is spread; nil for the usual one of its shape and kind.
  public init(_ shape: Shape, kind: Kind, distribution: Distribution? = nil) {
    self.shape = shape
    self.kind = kind
    self.distribution = distribution ?? Self.usualDistribution(of: shape, kind)
  }

  /// How a range of a shape and kind is spread where nobody says otherwise.
  public static func usualDistribution(of shape: Shape, _ kind: Kind) -> Distribution {
    distributions(of: shape, kind).first ?? .lognormal
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

  /// The median of the distribution whose ends are given.
  private func median(_ low: Double, _ high: Double) -> Double {
    switch distribution {
    case .normal, .uniform, .pert, .triangular: (low + high) / 2
    case .lognormal:
      kind == .growth
        ? ((1 + low) * (1 + high)).squareRoot() - 1 : (low * high).squareRoot()
    case .logitNormal:
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
