/// Shares as percentages.
enum Percent {
  /// A result, with one decimal: `12.3 %`.
  static func rounded(_ share: Double) -> String { "\(Digits.fixed(share * 100, places: 1)) %" }

  /// A term that somebody stated, to the last digit: `14 %`, `8.25 %`.
  static func exact(_ share: Double) -> String {
    "\(Digits.withoutTrailingZeros(Digits.fixed(share * 100, places: 2))) %"
  }
}
