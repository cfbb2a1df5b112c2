/// Small charts inside cells that share their look, in `.xlsx` only.
public struct SparklineGroup: Hashable, Sendable {
  /// How the numbers are drawn.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// As a line.
    case line
    /// As columns.
    case column
  }

  /// A small chart in a cell.
  public struct Sparkline: Hashable, Sendable {
    /// The row of its cell, from 1.
    public var row: Int
    /// The column of its cell, from 1.
    public var column: Int
    /// The name of the sheet with the numbers.
    public var sheet: String
    /// The numbers: cells of one row or one column.
    public var source: CellRange

    /// A small chart of numbers.
    public init(row: Int, column: Int, sheet: String, source: CellRange) {
      self.row = row
      self.column = column
      self.sheet = sheet
      self.source = source
    }
  }

  /// How the numbers are drawn.
  public var kind: Kind
  /// The colour; numbers below zero are drawn in `negativeColor`.
  public var color: Color
  /// The colour of columns below zero.
  public var negativeColor: Color
  /// Whether all have the same scale; each has its own otherwise.
  public var sharesScale: Bool
  /// The number at the bottom of the scale; nil for the least of the numbers.
  public var lowest: Double?
  /// The charts.
  public var sparklines: [Sparkline]

  /// Small charts of a kind.
  public init(
    _ kind: Kind, color: Color, negativeColor: Color = Color(0xC00000), sharesScale: Bool = false,
    lowest: Double? = nil, sparklines: [Sparkline]
  ) {
    self.kind = kind
    self.color = color
    self.negativeColor = negativeColor
    self.sharesScale = sharesScale
    self.lowest = lowest
    self.sparklines = sparklines
  }
}
