import Foundation

/// How a number is spread, by the normal score that its path draws: the quantile at the score's chance.
public enum Distribution: Hashable, Sendable {
  /// `exp(location + scale × score) + shift`.
  case lognormal(location: Double, scale: Double, shift: Double)
  /// The logistic function of `location + scale × score`.
  case logitNormal(location: Double, scale: Double)
  /// `mean + deviation × score`, but no less and no more than the bounds.
  case normal(mean: Double, deviation: Double, bounds: ClosedRange<Double>)
  /// Even from the least to the most.
  case uniform(low: Double, high: Double)
  /// The beta distribution of project planning: from the least to the most, with parameters
  /// 1 + 4 × (mode − low) ÷ (high − low) and 1 + 4 × (high − mode) ÷ (high − low).
  case pert(low: Double, mode: Double, high: Double)
  /// Straight up from the least to the mode, and straight down to the most.
  case triangular(low: Double, mode: Double, high: Double)
  /// One of some values, all alike, with a chance in all; otherwise another value.
  case event(chance: Double, values: [Double], otherwise: Double)

  /// The score of the 95th percentile.
  package static let scoreOfEnds = 1.6448536269514722

  /// A lognormal number of at least `shift` whose 5th and 95th percentiles are given, both above it.
  public static func lognormal(
    from low: Double, to high: Double, above shift: Double = 0
  ) -> Distribution {
    let (least, most) = (log(low - shift), log(high - shift))
    return .lognormal(
      location: (least + most) / 2, scale: (most - least) / (2 * scoreOfEnds), shift: shift)
  }

  /// A share whose logit is normal and whose 5th and 95th percentiles are given, between 0 and 1.
  public static func logitNormal(from low: Double, to high: Double) -> Distribution {
    let (least, most) = (log(low / (1 - low)), log(high / (1 - high)))
    return .logitNormal(
      location: (least + most) / 2, scale: (most - least) / (2 * scoreOfEnds))
  }

  /// A normal number whose 5th and 95th percentiles are given, kept within bounds.
  public static func normal(
    from low: Double, to high: Double, within bounds: ClosedRange<Double>
  ) -> Distribution {
    .normal(
      mean: (low + high) / 2, deviation: (high - low) / (2 * scoreOfEnds), bounds: bounds)
  }

  /// The value that a number of this distribution stays below with the chance of a normal score.
  public func quantile(score: Double) -> Double {
    switch self {
    case .lognormal(let location, let scale, let shift):
      return exp(location + scale * score) + shift
    case .logitNormal(let location, let scale):
      return 1 / (1 + exp(-location - scale * score))
    case .normal(let mean, let deviation, let bounds):
      return min(max(mean + deviation * score, bounds.lowerBound), bounds.upperBound)
    case .uniform(let low, let high):
      return low + (high - low) * NormalScore.chance(score)
    case .pert(let low, let mode, let high):
      let shape = Beta(mode: (mode - low) / (high - low))
      return low + (high - low) * shape.quantile(score: score)
    case .triangular(let low, let mode, let high):
      let (whole, left) = (high - low, mode - low)
      let chance = NormalScore.chance(score)
      return chance * whole <= left
        ? low + (chance * whole * left).squareRoot()
        : high - (NormalScore.chance(-score) * whole * (high - mode)).squareRoot()
    case .event(let most, let values, let otherwise):
      let chance = NormalScore.chance(score)
      guard chance < most, !values.isEmpty else { return otherwise }
      return values[min(values.count - 1, Int(chance / most * Double(values.count)))]
    }
  }
}
