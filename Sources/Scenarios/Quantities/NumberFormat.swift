/// Writes numbers for sentences.
enum NumberFormat {
  /// A number in its shortest form, without a needless `.0`.
  static func plain(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A large number as it may be typed: `1000000B`.
  static func short(_ value: Double) -> String {
    value >= 1e9 ? plain(value / 1e9) + "B" : plain(value)
  }

  /// A fraction as a percentage, to a ten-millionth of a percent.
  static func percent(_ fraction: Double) -> String {
    plain((fraction * 1e9).rounded() / 1e7) + "%"
  }
}
