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

  /// An amount of USD to the cent: with k, M or B where at most three decimals are left.
  static func money(_ amount: Double) -> String {
    let cents = (amount * 100).rounded() / 100
    for (size, suffix) in [(1e9, "B"), (1e6, "M"), (1e3, "k")] where abs(cents) >= size {
      let short = (cents / size * 1e3).rounded() / 1e3
      if abs(short * size - cents) < 0.005 { return plain(short) + suffix }
    }
    return plain(cents)
  }
}
