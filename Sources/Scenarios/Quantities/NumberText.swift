/// Reads one number of a quantity: digits, then `k`, `M` or `B`, or a percent sign.
struct NumberText {
  /// The number as it is written.
  let text: String
  /// How the quantity is written.
  let quantity: Quantity

  /// What may be wrong, with what may have been meant.
  struct Failure: Error {
    /// What is wrong.
    var fault: QuantityFault
    /// What may have been meant.
    var suggestion: String?
  }

  /// The suffixes, with the zeros that they stand for.
  private static let suffixes: [String: Int] = ["k": 3, "M": 6, "B": 9]
  /// What people write in place of the suffixes.
  private static let misspelt: [String: String] = [
    "K": "k", "m": "M", "mn": "M", "mm": "M", "MM": "M", "mio": "M", "million": "M", "b": "B",
    "bn": "B", "G": "B", "billion": "B", "thousand": "k", "tn": "000B", "T": "000B",
  ]

  /// The number, within its bounds.
  func read() throws(Failure) -> Double {
    let value = try parse()
    guard abs(value) <= Quantity.limit else {
      throw Failure(fault: .tooLarge(text, limit: Quantity.limit))
    }
    guard quantity.bounds.contains(value) else {
      throw Failure(fault: .outside(text, quantity.bounds))
    }
    return value + 0  // so that -0 becomes 0
  }

  private func parse() throws(Failure) -> Double {
    try refuseSpecialForms()
    let isPercentage = text.hasSuffix("%")
    let body = isPercentage ? text.dropLast() : text[...]
    let digits = body.prefix { !$0.isLetter || $0 == "e" || $0 == "E" }
    let suffix = body.dropFirst(digits.count)
    guard let (mantissa, power) = Self.split(digits) else {
      let minus = text.replacing("−", with: "-")
      throw Failure(
        fault: .notANumber(text, example: quantity.example),
        suggestion: minus == text ? nil : right(minus))
    }
    var zeros = isPercentage ? -2 : 0
    if !suffix.isEmpty {
      guard let known = Self.suffixes[String(suffix)], !isPercentage else {
        let meant = Self.misspelt[String(suffix)].map { digits + $0 }
        throw Failure(fault: .suffix(String(suffix), in: text), suggestion: meant.map { "\($0)" })
      }
      zeros = known
    }
    // One conversion, so that 45% and 1.8M are the nearest numbers to what is written.
    guard let value = Double("\(mantissa)e\(power + zeros)"), value.isFinite else {
      throw Failure(fault: .notFinite(text))
    }
    try checkPercentage(isPercentage, value, digits)
    return value
  }

  private func checkPercentage(
    _ isPercentage: Bool, _ value: Double, _ digits: Substring
  ) throws(Failure) {
    if quantity.isPercentage, !isPercentage {
      let percent = abs(value) <= 1 ? (value * 1e14).rounded() / 1e12 : value
      let isPossible = quantity.bounds.contains(percent / 100)
      throw Failure(
        fault: .missingPercent(text, example: quantity.example),
        suggestion: isPossible ? "\(NumberFormat.plain(percent))%" : nil)
    }
    if !quantity.isPercentage, isPercentage {
      throw Failure(fault: .needlessPercent(text, example: quantity.example))
    }
  }

  private func refuseSpecialForms() throws(Failure) {
    let lower = text.lowercased()
    let sign = lower.prefix { $0 == "-" || $0 == "+" }
    let word = lower.dropFirst(sign.count).drop { $0 == "." }
    if ["nan", "inf", "infinity"].contains(String(word)) {
      throw Failure(fault: .notFinite(text))
    }
    if text.contains(where: \.isCurrencySymbol) || lower.contains("usd") {
      let bare =
        lower.hasPrefix("usd")
        ? text.dropFirst(3) : lower.hasSuffix("usd") ? text.dropLast(3) : text[...]
      throw Failure(fault: .currency(text), suggestion: right(bare.filter { $0 != "$" }))
    }
    guard text.contains(where: \.isNumber) else { return }
    if let comma = text.firstIndex(of: ","), comma == text.lastIndex(of: ","),
      text[comma...].dropFirst().prefix(while: \.isDigit).count != 3
    {
      throw Failure(fault: .decimalComma(text), suggestion: right(text.replacing(",", with: ".")))
    }
    if text.contains(where: Self.separators.contains) {
      let joined = text.filter { !Self.separators.contains($0) }
      throw Failure(fault: .grouped(text), suggestion: right(joined))
    }
  }

  /// What people put between digits.
  private static let separators: Set<Character> = [",", "_", "'", "’", " ", "\u{A0}", "\u{202F}"]

  /// Another way to write the number, or what that way should be; nil where it is no way at all.
  private func right(_ other: String) -> String? {
    let words = other.split(separator: " ").joined(separator: " ")
    guard words != text else { return nil }
    do {
      _ = try NumberText(text: words, quantity: quantity).read()
      return words
    } catch {
      return error.suggestion
    }
  }

  /// A number's digits and its power of ten; nil where it is not written as one.
  private static func split(_ text: Substring) -> (mantissa: Substring, power: Int)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count <= 2, let mantissa = parts.first, isDecimal(mantissa) else { return nil }
    guard parts.count == 2 else { return (mantissa, 0) }
    let digits = parts[1].drop { $0 == "-" || $0 == "+" }
    guard parts[1].count - digits.count <= 1, (1...4).contains(digits.count),
      digits.allSatisfy(\.isDigit), let power = Int(parts[1])
    else { return nil }
    return (mantissa, power)
  }

  private static func isDecimal(_ text: Substring) -> Bool {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }
}

extension Character {
  /// Whether it is one of the ten digits of ASCII.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
