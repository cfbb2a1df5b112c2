/// What a cell's value is compared with, and how.
public enum Comparison: Hashable, Sendable {
  /// The value is this one.
  case equal(Operand)
  /// The value is another one.
  case notEqual(Operand)
  /// The value is below this one.
  case less(Operand)
  /// The value is this one or below it.
  case lessOrEqual(Operand)
  /// The value is above this one.
  case greater(Operand)
  /// The value is this one or above it.
  case greaterOrEqual(Operand)
  /// The value is one of the two or between them.
  case between(Operand, Operand)
  /// The value is below the first or above the second.
  case notBetween(Operand, Operand)

  /// A side of a comparison.
  public enum Operand: Hashable, Sendable {
    /// A finite number.
    case number(Double)
    /// Text.
    case text(String)
    /// What a formula comes to; relative references count from the upper left of the first range.
    case formula(FormulaText)
  }

  /// What it is compared with: one operand, or two.
  public var operands: [Operand] {
    switch self {
    case .equal(let operand), .notEqual(let operand), .less(let operand),
      .lessOrEqual(let operand), .greater(let operand), .greaterOrEqual(let operand):
      [operand]
    case .between(let first, let second), .notBetween(let first, let second): [first, second]
    }
  }
}

extension Comparison {
  /// The word of `.xlsx`.
  var xlsxOperator: String {
    switch self {
    case .equal: "equal"
    case .notEqual: "notEqual"
    case .less: "lessThan"
    case .lessOrEqual: "lessThanOrEqual"
    case .greater: "greaterThan"
    case .greaterOrEqual: "greaterThanOrEqual"
    case .between: "between"
    case .notBetween: "notBetween"
    }
  }

  /// The word of XML Spreadsheet 2003.
  var qualifier: String {
    switch self {
    case .equal: "Equal"
    case .notEqual: "NotEqual"
    case .less: "Less"
    case .lessOrEqual: "LessOrEqual"
    case .greater: "Greater"
    case .greaterOrEqual: "GreaterOrEqual"
    case .between: "Between"
    case .notBetween: "NotBetween"
    }
  }
}

extension Comparison.Operand {
  /// The operand as a formula in A1 notation.
  var a1: String {
    switch self {
    case .number(let value): XMLBuffer.text(of: value)
    case .text(let text): text.quotedForFormula
    case .formula(let formula): formula.a1
    }
  }

  /// The operand as a formula in R1C1 notation.
  var r1c1: String {
    switch self {
    case .number(let value): XMLBuffer.text(of: value)
    case .text(let text): text.quotedForFormula
    case .formula(let formula): formula.r1c1
    }
  }
}

extension String {
  /// The text as a formula writes it: in quotation marks, those inside doubled.
  var quotedForFormula: String {
    unicodeScalars.reduce("\"") { $0 + ($1 == "\"" ? "\"\"" : String($1)) } + "\""
  }
}
