import Workbooks

/// Reads places that are written outside of formulas: of links, filters and charts.
enum RangeText {
  /// The cells of `Inputs!$B$3:C9` or `B3`; nil where it is none.
  static func range(_ text: String) -> CellRange? {
    whole(text).map { $0.moved(rows: 0, columns: 0) }
  }

  /// The sheet of `Inputs!B3` or `'Our inputs'!B3`, or of a bare range of a chart; nil for none.
  static func sheet(of text: String) -> String? {
    if let range = whole(text) { return range.sheet }
    guard let mark = text.lastIndex(of: "!") else { return nil }
    let name = text[..<mark]
    guard name.hasPrefix("'"), name.hasSuffix("'"), name.count > 1 else { return String(name) }
    return String(name.dropFirst().dropLast().replacing("''", with: "'"))
  }

  private static func whole(_ text: String) -> RelativeRange? {
    let tokens = FormulaTokens(text.hasPrefix("#") ? String(text.dropFirst()) : text).tokens
    if tokens.count == 1, let only = tokens[0].reference { return RelativeRange(only, only) }
    if tokens.count == 3, tokens[1].text == ":", let first = tokens[0].reference,
      let last = tokens[2].reference
    {
      return RelativeRange(first, last)
    }
    return nil
  }
}
