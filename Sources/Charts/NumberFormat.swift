import Wording

/// A number format in the code of spreadsheets, as far as charts use it.
///
/// Known are up to three sections (`positive;negative;zero`), `0`, `#` and commas with up to nine
/// decimals, commas at the end that divide by a thousand each, `%`, and words as they stand or in
/// quotes. Anything else is words.
public struct NumberFormat: Hashable, Sendable {
  /// The code, such as `$#,##0.0,,"M"`.
  public let code: String

  /// A format by its code.
  public init(_ code: String) { self.code = code }

  /// A number as the format shows it; a dash for one that is not finite.
  public func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if code.isEmpty || code == "General" {
      let plain = Digits.withoutTrailingZeros(Digits.fixed(value, places: 4))
      return plain.replacing(",", with: "")
    }
    let sections = Self.sections(code)
    let parts = sections.map(Section.init)
    guard let first = parts.first else { return "" }
    if value == 0, parts.count > 2 { return parts[2].text(0) }
    if value < 0, parts.count > 1 { return parts[1].text(-value) }
    if value < 0 {
      let text = first.text(-value)
      return text.contains { ("1"..."9").contains($0) } ? "-\(text)" : text
    }
    return first.text(value)
  }

  /// The sections of a code; semicolons in quotes divide nothing.
  private static func sections(_ code: String) -> [String] {
    var sections = [""]
    var isQuoted = false
    for character in code {
      if character == "\"" { isQuoted.toggle() }
      if character == ";" && !isQuoted {
        sections.append("")
      } else {
        sections[sections.count - 1].append(character)
      }
    }
    return sections
  }

  /// One section: words, a number, words.
  private struct Section {
    private var before = ""
    private var after = ""
    private var places = 0
    private var isGrouped = false
    private var scale = 1.0
    private var hasNumber = false

    init(_ code: String) {
      var digits = ""
      var isQuoted = false
      for character in code {
        if character == "\"" {
          isQuoted.toggle()
        } else if !isQuoted && "#0".contains(character) {
          hasNumber = true
          digits.append(character)
        } else if !isQuoted && hasNumber && after.isEmpty && ",.".contains(character) {
          digits.append(character)
        } else {
          if character == "%" && !isQuoted { scale *= 100 }
          if hasNumber { after.append(character) } else { before.append(character) }
        }
      }
      while digits.last == "," {
        digits.removeLast()
        scale /= 1_000
      }
      let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
      isGrouped = halves.first?.contains(",") ?? false
      places = halves.count > 1 ? halves[1].count : 0
    }

    func text(_ value: Double) -> String {
      guard hasNumber else { return before }
      let digits = Digits.fixed(value * scale, places: places)
      return before + (isGrouped ? digits : digits.replacing(",", with: "")) + after
    }
  }
}
