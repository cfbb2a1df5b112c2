import Workbooks

/// A formula written once, with the cells that it mentions, for both notations.
struct FormulaWords: ExpressibleByStringInterpolation {
  /// The formula in both notations.
  let text: FormulaText

  init(stringLiteral text: String) { self.text = FormulaText(a1: text, r1c1: text) }

  init(stringInterpolation parts: StringInterpolation) {
    text = FormulaText(a1: parts.a1, r1c1: parts.r1c1)
  }

  /// The formula as it is put together.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate(set) var a1 = ""
    fileprivate(set) var r1c1 = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) {
      a1 += text
      r1c1 += text
    }

    mutating func appendInterpolation(_ word: String) { appendLiteral(word) }

    mutating func appendInterpolation(_ cells: CellMention) {
      a1 += cells.a1
      r1c1 += cells.r1c1
    }
  }
}

extension Content {
  /// What it comes to: a formula's result, and anything else as it is.
  var result: Content {
    switch self {
    case .formula(_, .number(let value)): .number(value)
    case .formula(_, .text(let word)): .text(word)
    case .blank, .text, .number, .link: self
    }
  }

  /// A formula with the number that it comes to.
  static func formula(_ words: FormulaWords, _ value: Double) -> Content {
    .formula(words.text, .number(value))
  }

  /// A formula with the word that it comes to.
  static func formula(_ words: FormulaWords, word: String) -> Content {
    .formula(words.text, .text(word))
  }
}
