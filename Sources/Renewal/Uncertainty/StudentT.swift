import Foundation

/// Student's t distribution, for intervals from few observations.
enum StudentT {
  /// The number of standard errors that is not exceeded with a probability of 95 %.
  ///
  /// - Parameter degrees: degrees of freedom, at least 1.
  static func quantile95(degrees: Int) -> Double {
    let target = 0.05
    var (low, high) = (0.0, 8.0)
    // A bisection halves the interval each time, so that 60 steps leave nothing that a number shows.
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if tail(above: middle, degrees) > target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of more than a positive number.
  static func tail(above value: Double, _ degrees: Int) -> Double {
    let degrees = Double(degrees)
    return incompleteBeta(degrees / (degrees + value * value), degrees / 2, 0.5) / 2
  }

  /// The regularised incomplete beta function of x, for a and b above 0 and x from 0 to 1.
  ///
  /// By its continued fraction, which converges fast below the mean; above it the function of the
  /// complement is worked out. Source: Abramowitz and Stegun, Handbook of Mathematical Functions,
  /// 26.5.8.
  private static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    return x <= (a + 1) / (a + b + 2) ? belowMean(x, a, b) : 1 - belowMean(1 - x, b, a)
  }

  private static func belowMean(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let beta: Double = lgamma(a) + lgamma(b) - lgamma(a + b)
    let power: Double = a * log(x) + b * log(1 - x)
    return exp(power - beta) / a / fraction(x, a, b)
  }

  /// The continued fraction 1 + d₁ ⁄ (1 + d₂ ⁄ (1 + …)), worked out from its end.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var value = 1.0
    for step in stride(from: 200, through: 1, by: -1) {
      let half = Double(step / 2)
      let place: Double = a + 2 * half
      let even: Double = half * (b - half) * x / (place - 1)
      let odd: Double = -(a + half) * (a + b + half) * x / (place + 1)
      value = 1 + (step % 2 == 0 ? even : odd) / place / value
    }
    return value
  }
}
