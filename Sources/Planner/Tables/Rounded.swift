/// Numbers as people read them, rounded half away from zero.
enum Rounded {
  /// Dollars in at most five digits, such as `$12.50M`; trimmed, `$12.5M`.
  static func money(_ value: Double, isTrimmed: Bool = false) -> String {
    let size = value.magnitude
    let (scale, suffix, decimals) =
      switch size {
      case ..<999.5: (1.0, "", 0)
      case ..<999_950: (1e3, "k", 1)
      case ..<999_995_000: (1e6, "M", 2)
      case _: (1e9, "B", 2)
      }
    var digits = fixed(size / scale, decimals)
    if isTrimmed { digits = trimmed(digits) }
    return (value < 0 && digits != "0" ? "-$" : "$") + digits + suffix
  }

  /// A share as a percentage such as `14.0%`; trimmed, `14%`.
  static func percent(_ share: Double, isTrimmed: Bool = false) -> String {
    let digits = fixed(share.magnitude * 100, isTrimmed ? 2 : 1)
    let shown = isTrimmed ? trimmed(digits) : digits
    return (share < 0 && shown.contains { $0 != "0" && $0 != "." } ? "-" : "") + shown + "%"
  }

  /// A chance as a percentage such as `12%`: paths never show that something is certain.
  static func chance(_ chance: Double) -> String {
    switch chance {
    case ..<0.01: "<1%"
    case let chance where chance > 0.99: ">99%"
    case _: "\(Int((chance * 100).rounded()))%"
    }
  }

  /// A number with so many decimals and its thousands set apart.
  static func grouped(_ value: Double, _ decimals: Int) -> String {
    let digits = fixed(value.magnitude, decimals)
    let whole = digits.prefix { $0 != "." }
    var text = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
    return (value < 0 && !isZero ? "-" : "") + text + digits.dropFirst(whole.count)
  }

  /// A number with all its digits and without an exponent, such as `0.000005`.
  static func plain(_ value: Double) -> String {
    let digits = JSONValue.digits(value)
    guard let mark = digits.firstIndex(of: "e"),
      let exponent = Int(digits[digits.index(after: mark)...]), exponent < 0
    else { return digits }
    let figures = digits[..<mark].filter(\.isNumber)
    let zeros = String(repeating: "0", count: -exponent - 1)
    return (value < 0 ? "-" : "") + "0." + zeros + figures
  }

  /// A number from 0 with so many decimals.
  private static func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value * scale).rounded()
    guard scaled < 0x1p63 else { return value.description }
    let digits = String(UInt64(scaled))
    guard decimals > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  private static func trimmed(_ digits: String) -> String {
    guard digits.contains(".") else { return digits }
    let shorter = digits.reversed().drop { $0 == "0" }
    return String(shorter.drop { $0 == "." }.reversed())
  }
}

extension Rounded {
  /// Dollars with as many digits as they need and no more, as commitments are spoken of: `$12.5M`.
  static func shortMoney(_ value: Double) -> String { "$" + exactMoney(value) }

  /// Dollars in thousands, millions or billions without rounding: `12.5M`, `500k`.
  static func exactMoney(_ value: Double) -> String {
    for (scale, suffix) in [(1e9, "B"), (1e6, "M"), (1e3, "k")] where value.magnitude >= scale {
      return JSONValue.digits(value / scale) + suffix
    }
    return JSONValue.digits(value)
  }
}
