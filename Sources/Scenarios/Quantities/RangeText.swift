import Renewal

/// Reads a stated quantity: a number or a range, and the time that it is stated for.
struct RangeText {
  /// The text of the scalar.
  let text: String
  /// How the quantity is written.
  let quantity: Quantity

  /// The range that the text states.
  func read() throws(NumberText.Failure) -> ValueRange {
    let body = try withoutPeriod()
    if body.contains("/") { return try triple(body) }
    let ends = Self.split(body)
    switch ends.count {
    case 1: return .certain(try number(body), quantity.kind)
    case 2: return try interval(ends)
    case _: throw NumberText.Failure(fault: .notARange(text))
    }
  }

  /// The one number that the text states, where a range is not read.
  func readCertain() throws(NumberText.Failure) -> Double {
    let range = try read()
    guard case .certain(let value) = range.shape else {
      throw NumberText.Failure(fault: .range(text, example: quantity.example))
    }
    return value
  }

  private func triple(_ body: String) throws(NumberText.Failure) -> ValueRange {
    let parts = body.split(separator: "/", omittingEmptySubsequences: false).map(Self.trimmed)
    guard parts.count == 3 else { throw NumberText.Failure(fault: .notARange(text)) }
    let low = try number(parts[0])
    let base = try number(parts[1])
    let high = try number(parts[2])
    guard low <= base, base <= high else { throw NumberText.Failure(fault: .order(text)) }
    guard low < high else { throw NumberText.Failure(fault: .equalEnds(text)) }
    return ValueRange(.triple(low: low, base: base, high: high), kind: quantity.kind)
  }

  private func interval(_ ends: [String]) throws(NumberText.Failure) -> ValueRange {
    let low = try number(ends[0])
    let high = try number(ends[1])
    guard low <= high else { throw NumberText.Failure(fault: .order(text)) }
    guard low < high else { throw NumberText.Failure(fault: .equalEnds(text)) }
    switch quantity.kind {
    case .quantity where low <= 0:
      throw NumberText.Failure(fault: .intervalFromZero(text))
    case .share where low <= 0 || high >= 1:
      throw NumberText.Failure(fault: .intervalToEdge(text))
    case .quantity, .share, .growth:
      return ValueRange(.interval(low: low, high: high), kind: quantity.kind)
    }
  }

  private func number(_ part: String) throws(NumberText.Failure) -> Double {
    guard !part.isEmpty else { throw NumberText.Failure(fault: .notARange(text)) }
    return try NumberText(text: part, quantity: quantity).read()
  }

  /// The text before `per month`, the time being the expected one.
  private func withoutPeriod() throws(NumberText.Failure) -> String {
    let words = text.split(separator: " ").map(String.init)
    guard let per = words.lastIndex(of: "per") else {
      guard let period = quantity.period else { return Self.trimmed(text[...]) }
      throw missingUnit(period)
    }
    let found = words[per...].joined(separator: " ")
    guard let period = quantity.period else {
      throw NumberText.Failure(
        fault: .needlessUnit(text, found: found, example: quantity.example),
        suggestion: words[..<per].joined(separator: " "))
    }
    guard found == period.unit else {
      throw NumberText.Failure(fault: .wrongUnit(text, found: found, expected: period.unit))
    }
    return words[..<per].joined(separator: " ")
  }

  /// The unit is missing; a number that is wrong in itself is the greater problem.
  private func missingUnit(_ period: Quantity.Period) -> NumberText.Failure {
    var bare = quantity
    bare.period = nil
    do {
      _ = try RangeText(text: text, quantity: bare).read()
    } catch {
      switch error.fault {
      case .notANumber, .notFinite, .grouped, .currency, .suffix: return error
      case .missingPercent:
        let suggestion = error.suggestion.map { "\($0) \(period.unit)" }
        return NumberText.Failure(fault: error.fault, suggestion: suggestion)
      case .quoted, .tooLarge, .missingUnit, .wrongUnit, .needlessUnit, .needlessPercent,
        .outside, .range, .notARange, .order, .equalEnds, .intervalFromZero,
        .intervalToEdge, .notWhole:
        break
      }
    }
    return NumberText.Failure(
      fault: .missingUnit(text, unit: period.unit, example: quantity.example),
      suggestion: "\(text) \(period.unit)")
  }

  /// The parts between the words `to`.
  private static func split(_ body: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in body.split(separator: " ") {
      if word == "to" { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
