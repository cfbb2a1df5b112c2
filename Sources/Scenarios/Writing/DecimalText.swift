/// The shortest decimal digits of a number, with the point moved where one wants it.
///
/// The digits are those that read back as the same number to the last bit.
struct DecimalText {
  private let isNegative: Bool
  private let digits: String
  /// How many of the digits stand before the point; it may be negative, or beyond their end.
  private let point: Int

  /// The digits of a finite number.
  init(_ value: Double) {
    let text = value.magnitude.description
    let parts = text.split(separator: "e")
    let mantissa = parts.first ?? "0"
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let whole = halves.first ?? "0"
    let fraction = halves.count > 1 ? halves[1] : ""
    let all = whole + fraction
    let leading = all.prefix { $0 == "0" }.count
    let significant = all.dropFirst(leading)
    digits = String(significant.reversed().drop { $0 == "0" }.reversed())
    point = digits.isEmpty ? 0 : whole.count + exponent - leading
    isNegative = value < 0 && !digits.isEmpty
  }

  /// The number times a power of ten, written out without an exponent.
  func text(timesTenTo power: Int = 0) -> String {
    guard !digits.isEmpty else { return "0" }
    let point = point + power
    let plain: String =
      if point <= 0 {
        "0." + String(repeating: "0", count: -point) + digits
      } else if point >= digits.count {
        digits + String(repeating: "0", count: point - digits.count)
      } else {
        digits.prefix(point) + "." + digits.dropFirst(point)
      }
    return (isNegative ? "-" : "") + plain
  }
}
