import Renewal

/// Reads a stated quantity: a number or a range, the time that it is stated for, and a distribution.
struct RangeText {
  /// The text of the scalar.
  let text: String
  /// How the quantity is written.
  let quantity: Quantity

  /// The range that the text states.
  func read() throws(NumberText.Failure) -> ValueRange {
    if ValueRange.Distribution(rawValue: text) != nil {
      throw NumberText.Failure(fault: .distributionApart(text))
    }
    guard let parts = DistributionText(text) else { return try range(nil) }
    do {
      return try RangeText(text: parts.range, quantity: quantity).range(parts)
    } catch {
      throw NumberText.Failure(
        fault: error.fault, suggestion: error.suggestion.map { whole($0, parts) })
    }
  }

  /// What may have been meant of the range, with the distribution that follows it.
  private func whole(_ meant: String, _ parts: DistributionText) -> String {
    let name = parts.name.split(separator: " ").prefix { $0 != "per" }.joined(separator: " ")
    return meant == parts.range || DistributionText(meant) != nil ? meant : "\(meant), \(name)"
  }

  /// The range that the text states before the name of a distribution.
  private func range(_ parts: DistributionText?) throws(NumberText.Failure) -> ValueRange {
    let shape = try shape()
    let allowed = ValueRange.distributions(of: shape, quantity.kind)
    let distribution = try parts?.distribution(among: allowed)
    let range = ValueRange(shape, kind: quantity.kind, distribution: distribution)
    if case .interval(let low, let high) = shape, let usual = allowed.first {
      try check(range, low, high, usual)
    }
    return range
  }

  /// Refuses an interval whose distribution would leave what its kind of number allows.
  private func check(
    _ range: ValueRange, _ low: Double, _ high: Double, _ usual: ValueRange.Distribution
  ) throws(NumberText.Failure) {
    switch (range.distribution, range.kind) {
    case (.lognormal, .quantity) where low <= 0:
      throw NumberText.Failure(fault: .intervalFromZero(text))
    case (.logitNormal, _) where low <= 0 || high >= 1:
      throw NumberText.Failure(fault: .intervalToEdge(text))
    case (.normal, let kind)
    where ValueRange.normalOutside(low: low, high: high, kind) > DistributionText.mostOutside:
      throw NumberText.Failure(
        fault: .normalOutside(text, kind, usual: usual),
        suggestion: (try? self.range(nil)) == nil ? nil : text)
    case (.lognormal, _), (.logitNormal, _), (.normal, _), (.uniform, _), (.pert, _),
      (.triangular, _):
      break
    }
  }

  /// The numbers that the text states.
  private func shape() throws(NumberText.Failure) -> ValueRange.Shape {
    let body = try withoutPeriod()
    if body.contains("/") { return try triple(body) }
    let ends = Self.split(body)
    switch ends.count {
    case 1: return .certain(try single(body))
    case 2: return try interval(ends)
    case _: throw NumberText.Failure(fault: .notARange(text))
    }
  }

  /// A number, unless it is a range in another wording.
  private func single(_ body: String) throws(NumberText.Failure) -> Double {
    do {
      return try number(body)
    } catch {
      if let ends = RangeWording.ends(of: body) {
        let isRange = (try? numbers(ends, " to ")) != nil
        throw NumberText.Failure(
          fault: .notARange(text),
          suggestion: isRange ? withUnit(ends.joined(separator: " to ")) : nil)
      }
      throw NumberText.Failure(
        fault: error.fault, suggestion: error.suggestion.map(withUnit))
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

  private func triple(_ body: String) throws(NumberText.Failure) -> ValueRange.Shape {
    let parts = body.split(separator: "/", omittingEmptySubsequences: false).map(Self.trimmed)
    guard parts.count == 3 else { throw NumberText.Failure(fault: .notARange(text)) }
    let values = try numbers(parts, " / ")
    let (low, base, high) = (values[0], values[1], values[2])
    guard low <= base, base <= high else { throw NumberText.Failure(fault: .order(text)) }
    guard low < high else { throw NumberText.Failure(fault: .equalEnds(text)) }
    return .triple(low: low, base: base, high: high)
  }

  private func interval(_ ends: [String]) throws(NumberText.Failure) -> ValueRange.Shape {
    let values = try numbers(ends, " to ")
    let (low, high) = (values[0], values[1])
    guard low <= high else { throw NumberText.Failure(fault: .order(text)) }
    guard low < high else { throw NumberText.Failure(fault: .equalEnds(text)) }
    return .interval(low: low, high: high)
  }

  /// The numbers of a range; what may have been meant is said of the whole range.
  private func numbers(
    _ parts: [String], _ joint: String
  ) throws(NumberText.Failure) -> [Double] {
    var values: [Double] = []
    var meant: [String] = []
    var first: NumberText.Failure?
    for part in parts {
      do {
        values.append(try number(part))
        meant.append(part)
      } catch {
        first = first ?? error
        if let suggestion = error.suggestion { meant.append(suggestion) }
      }
    }
    guard let first else { return values }
    let isWhole = meant.count == parts.count
    throw NumberText.Failure(
      fault: first.fault, suggestion: isWhole ? withUnit(meant.joined(separator: joint)) : nil)
  }

  private func number(_ part: String) throws(NumberText.Failure) -> Double {
    guard !part.isEmpty else { throw NumberText.Failure(fault: .notARange(text)) }
    return try NumberText(text: part, quantity: quantity).read()
  }

  private func withUnit(_ body: String) -> String {
    quantity.period.map { "\(body) \($0.unit)" } ?? body
  }

  /// The text before `per month`, the time being the expected one.
  private func withoutPeriod() throws(NumberText.Failure) -> String {
    let words = text.split(separator: " ").map(String.init)
    let per = words.lastIndex(of: "per")
    if let per, words[per...].joined(separator: " ") == quantity.period?.unit {
      let body = words[..<per]
      guard !body.contains("per") else { throw repeatedUnit(words) }
      return body.joined(separator: " ")
    }
    if let found = UnitWording.find(in: text) { throw otherWording(found) }
    guard let per else {
      guard let period = quantity.period else { return Self.trimmed(text[...]) }
      throw missingUnit(period)
    }
    throw wrongUnit(
      words[per...].joined(separator: " "), body: words[..<per].joined(separator: " "))
  }

  private func otherWording(_ found: UnitWording.Found) -> NumberText.Failure {
    guard let period = quantity.period, period == found.period else {
      return wrongUnit(found.words, body: found.body)
    }
    return NumberText.Failure(
      fault: .unitWording(text, unit: period.unit), suggestion: checked(withUnit(found.body)))
  }

  private func wrongUnit(_ found: String, body: String) -> NumberText.Failure {
    guard let period = quantity.period else {
      return NumberText.Failure(
        fault: .needlessUnit(text, found: found, example: quantity.example),
        suggestion: checked(body))
    }
    return NumberText.Failure(
      fault: .wrongUnit(
        text, found: found, expected: period.unit, example: quantity.example))
  }

  private func repeatedUnit(_ words: [String]) -> NumberText.Failure {
    let unit = quantity.period?.unit ?? ""
    let body = words.joined(separator: " ").replacing(" \(unit)", with: "")
    return NumberText.Failure(
      fault: .repeatedUnit(text, unit: unit), suggestion: checked(withUnit(body)))
  }

  /// A way to write the quantity, or what that way should be; nil where it is no way at all.
  private func checked(_ other: String) -> String? {
    guard other != text else { return nil }
    do {
      _ = try RangeText(text: other, quantity: quantity).read()
      return other
    } catch {
      return error.suggestion
    }
  }

  /// The unit is missing; a number that is wrong in itself is the greater problem.
  private func missingUnit(_ period: Quantity.Period) -> NumberText.Failure {
    var bare = quantity
    bare.period = nil
    do {
      _ = try RangeText(text: text, quantity: bare).read()
    } catch {
      let suggestion = error.suggestion.map { "\($0) \(period.unit)" }
      return NumberText.Failure(fault: error.fault, suggestion: suggestion)
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
