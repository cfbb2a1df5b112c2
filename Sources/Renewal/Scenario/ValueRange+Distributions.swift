import Foundation

extension ValueRange {
  /// The distributions that a range of a shape and kind may have, the usual one first; none for a
  /// number that is certain.
  public static func distributions(of shape: Shape, _ kind: Kind) -> [Distribution] {
    switch (shape, kind) {
    case (.certain, _): []
    case (.interval, .quantity), (.interval, .growth): [.lognormal, .normal, .uniform]
    case (.interval, .share): [.logitNormal, .normal, .uniform]
    case (.triple, _): [.pert, .triangular]
    }
  }

  /// The distribution, where it is not the usual one of its shape and kind; nil for a certain number.
  public var unusualDistribution: Distribution? {
    guard let usual = Self.distributions(of: shape, kind).first, usual != distribution else {
      return nil
    }
    return distribution
  }

  /// Normal deviations from the median to the 95th percentile.
  public static let deviationsOfInterval = 1.6448536269514722

  /// The part of a normal interval's draws that its kind rules out, 0 to 1: amounts below 0, growths
  /// below −100 %, shares below 0 % and above 100 %.
  public static func normalOutside(low: Double, high: Double, _ kind: Kind) -> Double {
    let mean = (low + high) / 2
    let deviation = (high - low) / (2 * deviationsOfInterval)
    func beyond(_ distance: Double) -> Double { erfc(distance / deviation / 2.0.squareRoot()) / 2 }
    return switch kind {
    case .quantity: beyond(mean)
    case .growth: beyond(mean + 1)
    case .share: beyond(mean) + beyond(1 - mean)
    }
  }
}

extension ValueRange {
  /// The range as it is typed, `2M`, `2M to 5M` or `3M / 4M / 6M`, with its distribution in brackets
  /// where that is not the usual one.
  ///
  /// - Parameter number: how one of its numbers is written.
  public func words(_ number: (Double) -> String) -> String {
    let ends =
      switch shape {
      case .certain(let value): number(value)
      case .interval(let low, let high): "\(number(low)) to \(number(high))"
      case .triple(let low, let base, let high):
        [low, base, high].map(number).joined(separator: " / ")
      }
    return ends + (unusualDistribution.map { " (\($0.rawValue))" } ?? "")
  }
}
