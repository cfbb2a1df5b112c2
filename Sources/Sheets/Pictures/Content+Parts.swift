import Workbooks

extension Content {
  /// The number that it comes to; nil for words and for nothing.
  var number: Double? {
    switch result {
    case .number(let value): value
    case .blank, .text, .formula, .link: nil
    }
  }

  /// The formula's text, or the number as one; nil for words and for nothing.
  private var text: FormulaText? {
    switch self {
    case .formula(let text, _): text
    case .blank, .text, .number, .link: nil
    }
  }

  /// The same with the other sign.
  var negated: Content {
    guard let text, let number else { return self }
    return .formula(
      FormulaText(a1: "-\(text.a1)", r1c1: "-\(text.r1c1)"), .number(number == 0 ? 0 : -number))
  }

  /// The sum of fetched numbers; nothing where one of them is none.
  static func sum(_ parts: [Content]) -> Content {
    let texts = parts.compactMap(\.text)
    guard let first = texts.first, texts.count == parts.count else { return .blank }
    let joined = texts.dropFirst().reduce(first) { sum, text in
      FormulaText(a1: "\(sum.a1)+\(text.a1)", r1c1: "\(sum.r1c1)+\(text.r1c1)")
    }
    return .formula(joined, .number(parts.reduce(0) { $0 + ($1.number ?? 0) }))
  }
}
