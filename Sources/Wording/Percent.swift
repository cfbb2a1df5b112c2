/// Shares as percentages.
package enum Percent {
  /// A result, with one decimal: `12.3 %`.
  package static func rounded(_ share: Double) -> String {
    "\(Digits.fixed(share * 100, places: 1)) %"
  }

  /// A term that somebody stated, to the last digit: `14 %`, `8.25 %`.
  package static func exact(_ share: Double) -> String {
    "\(Digits.withoutTrailingZeros(Digits.fixed(share * 100, places: 2))) %"
  }

  /// A share that is enough, with one decimal: never shown as less than it is.
  package static func atLeast(_ share: Double) -> String {
    rounded((share * 1_000 - 1e-9).rounded(.up) / 1_000)
  }

  /// Shares by year, as a span where they move: `6.0–11.0 %`; a dash where they are nothing.
  package static func span(_ shares: [Double]) -> String {
    guard let low = shares.min(), let high = shares.max(), high > 0 else { return "–" }
    return low == high ? rounded(low) : "\(Digits.fixed(low * 100, places: 1))–\(rounded(high))"
  }
}
