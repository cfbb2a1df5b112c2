/// A piece of a formula.
public struct FormulaToken: Hashable, Sendable {
  /// What a piece of a formula is.
  public enum Kind: Hashable, Sendable {
    /// A number without a sign.
    case number(Double)
    /// Text between quotation marks; what it says, without them.
    case text(String)
    /// True or false.
    case boolean(Bool)
    /// An error such as `#REF!`, perhaps with the name of a sheet before it.
    case error
    /// The name of a function; a parenthesis follows.
    case function
    /// A defined name, perhaps with the name of a sheet before it.
    case name
    /// A cell, a whole row or a whole column.
    case reference(FormulaReference)
    /// A part of a table, such as `Sales[Amount]`.
    case tablePart
    /// `+ - * / ^ & = <> < > <= >= %`, the colon of a range, `@` and `#`.
    case sign
    /// `(`
    case openParenthesis
    /// `)`
    case closeParenthesis
    /// `,` between arguments, between members of an array, or between ranges.
    case comma
    /// `;` between the rows of an array.
    case semicolon
    /// `{`
    case openBrace
    /// `}`
    case closeBrace
    /// Blanks and line ends.
    case space
    /// Something that no formula has.
    case unknown
  }

  /// What it is.
  public var kind: Kind
  /// How it is written.
  public var text: String

  /// A piece of a formula.
  public init(_ kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// The reference; nil for any other piece.
  public var reference: FormulaReference? {
    if case .reference(let reference) = kind { reference } else { nil }
  }
}
