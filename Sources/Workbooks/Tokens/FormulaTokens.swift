/// A formula in A1 notation, taken apart into its pieces.
///
/// Nothing is lost: the texts of the pieces in a row are the formula. What no formula has becomes
/// `unknown` pieces, so that any text can be taken apart.
///
/// ```swift
/// let tokens = FormulaTokens("SUM($B4:Inputs!C4)*2")
/// tokens.r1c1(row: 4, column: 4)      // SUM(RC2:Inputs!RC[-1])*2
/// tokens.moved(rows: 1, columns: 0)   // SUM($B5:Inputs!C5)*2
/// ```
public struct FormulaTokens: Hashable, Sendable {
  /// The pieces, from left to right.
  public let tokens: [FormulaToken]

  /// Takes a formula apart; it has no equals sign at its start.
  public init(_ text: String) {
    var lexer = FormulaLexer(text)
    tokens = lexer.tokens()
  }

  /// The formula as it was written.
  public var text: String { tokens.reduce(into: "") { $0 += $1.text } }

  /// The formula in R1C1 notation, seen from the cell at a row and a column from 1.
  ///
  /// Formulas that say the same thing from different cells have the same text in this notation.
  public func r1c1(row: Int, column: Int) -> String {
    tokens.reduce(into: "") { text, token in
      text += token.reference?.r1c1(row: row, column: column) ?? token.text
    }
  }

  /// The formula after it moved down and to the right by some rows and columns.
  ///
  /// What has a dollar sign stays. A reference that would leave the sheet becomes `#REF!`.
  public func moved(rows: Int, columns: Int) -> String {
    tokens.reduce(into: "") { text, token in
      if let reference = token.reference {
        text += reference.moved(rows: rows, columns: columns)?.a1 ?? reference.prefix + "#REF!"
      } else {
        text += token.text
      }
    }
  }
}
