/// Numbers as digits, without a locale: a point, and commas between thousands.
package enum Digits {
  /// A number with a fixed count of decimals, at most 9; halves go away from zero.
  package static func fixed(_ value: Double, places: Int) -> String {
    let places = min(max(places, 0), 9)
    let scale = scale(places)
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled.isFinite, scaled < 9e17 else { return "–" }
    let count = Int(scaled)
    let sign = value < 0 && count > 0 ? "-" : ""
    let whole = grouped(count / scale)
    guard scale > 1 else { return sign + whole }
    let rest = String(count % scale)
    let zeros = String(repeating: "0", count: places - rest.count)
    return "\(sign)\(whole).\(zeros)\(rest)"
  }

  /// A number to its last digit, or nil where it needs more decimals than allowed.
  package static func shortest(_ value: Double, atMost places: Int) -> String? {
    let text = fixed(value, places: places)
    let scaled = value * Double(scale(min(max(places, 0), 9)))
    guard (scaled - scaled.rounded()).magnitude <= 1e-6 * max(1, scaled.magnitude * 1e-6) else {
      return nil
    }
    return withoutTrailingZeros(text)
  }

  /// A small price to its last digit, with cents at least: `0.00015`, `2.00`.
  package static func price(_ value: Double) -> String {
    let places = (2...9).first { shortest(value, atMost: $0) != nil }
    return fixed(value, places: places ?? 9)
  }

  private static func scale(_ places: Int) -> Int {
    (0..<places).reduce(1) { scale, _ in scale * 10 }
  }

  /// A count as people write large ones: `7.2M`, `850k`, `2,900`.
  package static func count(_ value: Double) -> String {
    if value.magnitude >= 1e6 { return "\(withoutTrailingZeros(fixed(value / 1e6, places: 2)))M" }
    if value.magnitude >= 1e4 { return "\(withoutTrailingZeros(fixed(value / 1e3, places: 1)))k" }
    return withoutTrailingZeros(fixed(value, places: value.magnitude < 10 ? 2 : 0))
  }

  package static func withoutTrailingZeros(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var rest = Substring(text)
    while rest.last == "0" { rest.removeLast() }
    if rest.last == "." { rest.removeLast() }
    return String(rest)
  }

  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
