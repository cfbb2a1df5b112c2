import Foundation

extension ValueRange {
  /// What a month's growth is multiplied by by chance: lognormal with a median of 1.
  ///
  /// - Parameters:
  ///   - volatility: the standard deviation of its logarithm, above 0.
  ///   - name: the key of its draws.
  static func chance(volatility: Double, named name: String) -> ValueRange {
    let low = exp(-deviationsOfInterval * volatility)
    var high = 1 / low
    // Rounding must not move the base case: the median is 1 to the last digit.
    while low * high < 1 { high = high.nextUp }
    var range = ValueRange(.interval(low: low, high: high), kind: .quantity)
    range.name = name
    return range
  }
}
