/// What a cell holds.
public enum Content: Hashable, Sendable {
  /// Nothing: the cell has a style only.
  case blank
  /// Text, kept as it is: `=1+1` stays text.
  case text(String)
  /// A finite number; a date is a number with a date format.
  case number(Double)
  /// A formula with its result.
  case formula(FormulaText, CachedValue)
  /// Text that leads to a cell of this workbook, such as `A1` of the sheet `Inputs`.
  case link(text: String, sheet: String, cell: String)
}

/// One formula in both notations, without the equals sign.
public struct FormulaText: Hashable, Sendable {
  /// The formula in A1 notation, for `.xlsx`: `C4*Inputs!$D$7`.
  public var a1: String
  /// The formula in R1C1 notation, for XML Spreadsheet 2003: `RC[-1]*Inputs!R7C4`.
  public var r1c1: String

  /// A formula in both notations.
  public init(a1: String, r1c1: String) {
    self.a1 = a1
    self.r1c1 = r1c1
  }
}

/// The result stored beside a formula, for readers that do not calculate.
public enum CachedValue: Hashable, Sendable {
  /// A finite number.
  case number(Double)
  /// Text.
  case text(String)
}
