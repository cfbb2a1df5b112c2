import Foundation

/// The beta distribution of project planning on 0 to 1: parameters 1 + 4 × mode and 5 − 4 × mode.
struct Beta {
  private let first: Double
  private let second: Double
  private let logScale: Double

  /// The distribution with a mode, 0 to 1.
  init(mode: Double) {
    first = 1 + 4 * mode
    second = 5 - 4 * mode
    logScale = lgamma(first + second) - lgamma(first) - lgamma(second)
  }

  /// The density at a value.
  func density(_ value: Double) -> Double {
    exp(logScale + (first - 1) * log(value) + (second - 1) * log1p(-value))
  }

  /// The chance of at most a value: the regularised incomplete beta function, by its continued
  /// fraction (Abramowitz and Stegun, 26.5.8) on the side where that settles fast.
  func chance(_ value: Double) -> Double {
    if value <= 0 { return 0 }
    if value >= 1 { return 1 }
    let edge = exp(logScale + first * log(value) + second * log1p(-value))
    return value < (first + 1) / (first + second + 2)
      ? edge * Self.fraction(first, second, value) / first
      : 1 - edge * Self.fraction(second, first, 1 - value) / second
  }

  /// The value that a number stays below with the chance of a normal score.
  func quantile(score: Double) -> Double {
    // From the nearer end, so that small chances keep their digits.
    score > 0
      ? 1 - mirrored.lowQuantile(NormalScore.chance(-score), from: mean)
      : lowQuantile(NormalScore.chance(score), from: mean)
  }

  /// The quantiles at the scores 0, −width, −2 × width and so on, with their slopes by score.
  func lowQuantiles(count: Int, width: Double) -> [(value: Double, slope: Double)] {
    var found: [(value: Double, slope: Double)] = []
    var guess = mean
    for step in 0...count {
      let score = -Double(step) * width
      let value = lowQuantile(NormalScore.chance(score), from: guess)
      let density = self.density(value)
      let slope = density > 0 && density.isFinite ? NormalScore.density(score) / density : 0
      found.append((value, slope))
      guess = max(value - slope * width, value / 2)
    }
    return found
  }

  /// The distribution seen from the other end.
  var mirrored: Beta { Beta(first: second, second: first, logScale: logScale) }

  private var mean: Double { first / (first + second) }

  private init(first: Double, second: Double, logScale: Double) {
    self.first = first
    self.second = second
    self.logScale = logScale
  }

  private func lowQuantile(_ chance: Double, from start: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    var value = start
    for _ in 0..<200 {
      let excess = self.chance(value) - chance
      if excess > 0 { high = value } else { low = value }
      // Newton's step where it stays inside, and otherwise the middle.
      let next = value - excess / density(value)
      let settled = next > low && next < high ? next : (low + high) / 2
      if abs(settled - value) <= 1e-15 * value { return settled }
      value = settled
    }
    return value
  }

  /// The continued fraction, by the method of Lentz.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 / Self.apart(1 - (a + b) * x / (a + 1), tiny)
    var result = d
    for step in 1...300 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / apart(1 + even * d, tiny)
      c = apart(1 + even / c, tiny)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / apart(1 + odd * d, tiny)
      c = apart(1 + odd / c, tiny)
      let factor = d * c
      result *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return result
  }

  /// A number, kept away from zero.
  private static func apart(_ value: Double, _ tiny: Double) -> Double {
    abs(value) < tiny ? tiny : value
  }
}
