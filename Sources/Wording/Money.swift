/// Dollars as a reader takes them in.
package enum Money {
  /// A result, rounded to what a reader keeps in mind: `$12.5M`, `$1.24M`, `$850k`, `$640`.
  package static func short(_ amount: Double) -> String {
    guard amount.isFinite else { return "–" }
    let size = amount.magnitude
    let text =
      switch size {
      case 999_500_000...: "$\(Digits.fixed(size / 1e9, places: 2))B"
      case 9_995_000...: "$\(Digits.fixed(size / 1e6, places: 1))M"
      case 999_500...: "$\(Digits.fixed(size / 1e6, places: 2))M"
      case 9_950...: "$\(Digits.fixed(size / 1e3, places: 0))k"
      case 999.5...: "$\(Digits.fixed(size / 1e3, places: 1))k"
      default: "$\(Digits.fixed(size, places: 0))"
      }
    return amount < 0 && text != "$0" ? "-\(text)" : text
  }

  /// A term that somebody stated, to the last digit: `$12.25M`, `$850k`, `$12,345,678`.
  package static func exact(_ amount: Double) -> String {
    guard amount.isFinite else { return "–" }
    let size = amount.magnitude
    let sign = amount < 0 ? "-" : ""
    if size >= 1e6, let short = Digits.shortest(size / 1e6, atMost: 3) {
      return "\(sign)$\(short)M"
    }
    if size >= 1e3, size < 1e6, let short = Digits.shortest(size / 1e3, atMost: 1) {
      return "\(sign)$\(short)k"
    }
    return "\(sign)$\(Digits.shortest(size, atMost: 2) ?? Digits.fixed(size, places: 2))"
  }

  /// Whether an amount is nothing to speak of: less than half a dollar either way.
  package static func isNothing(_ amount: Double) -> Bool { amount.magnitude < 0.5 }
}

/// The unit in which a table states its dollars: thousands, or dollars where all of it is small.
package enum MoneyScale {
  case dollars, thousands

  /// The scale at which the largest of some amounts has a readable length.
  package init(for amounts: [Double]) {
    self = amounts.contains { $0.magnitude >= 1e6 } ? .thousands : .dollars
  }

  /// The scale in words, for the sentence above the table.
  package var words: String {
    switch self {
    case .dollars: "in $"
    case .thousands: "in $k"
    }
  }

  /// An amount in the scale, as whole grouped digits; a dash for nothing.
  package func cell(_ amount: Double) -> String {
    guard amount.isFinite, !Money.isNothing(amount) else { return "–" }
    return switch self {
    case .dollars: Digits.fixed(amount, places: 0)
    case .thousands: Digits.fixed(amount / 1e3, places: 0)
    }
  }
}
