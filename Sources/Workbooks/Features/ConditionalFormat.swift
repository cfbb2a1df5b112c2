/// A format that depends on what cells hold.
public struct ConditionalFormat: Hashable, Sendable {
  /// When cells look different, and how.
  public enum Rule: Hashable, Sendable {
    /// Cells whose value compares so are highlighted.
    case value(Comparison, Highlight)
    /// Cells whose text has this in it, in capitals or small letters, are highlighted.
    case text(containing: String, Highlight)
    /// Cells for which the formula is true are highlighted.
    ///
    /// Relative references of the A1 text count from the upper left cell of the first range.
    case expression(FormulaText, Highlight)
    /// Numbers have a bar behind them, in `.xlsx` only.
    case dataBar(DataBar)
    /// Numbers have a ground between colours, in `.xlsx` only.
    case colorScale(ColorScale)
  }

  /// The cells.
  public var ranges: [CellRange]
  /// When they look different, and how.
  public var rule: Rule

  /// A format of these cells; where several concern a cell, the earlier ones win.
  public init(_ ranges: [CellRange], _ rule: Rule) {
    self.ranges = ranges
    self.rule = rule
  }

  /// How highlighted cells look; nil for bars and scales.
  var highlight: Highlight? {
    switch rule {
    case .value(_, let highlight), .text(_, let highlight), .expression(_, let highlight):
      highlight
    case .dataBar, .colorScale: nil
    }
  }
}

/// What a highlighted cell has differently from its style.
public struct Highlight: Hashable, Sendable {
  /// The colour of the letters; nil to leave it.
  public var color: Color?
  /// The background; nil to leave it.
  public var fill: Color?
  /// Whether the letters become bold.
  public var isBold: Bool

  /// A look; without arguments, nothing changes.
  public init(color: Color? = nil, fill: Color? = nil, isBold: Bool = false) {
    self.color = color
    self.fill = fill
    self.isBold = isBold
  }
}

/// Bars behind numbers: as long as the number is large.
public struct DataBar: Hashable, Sendable {
  /// The colour.
  public var color: Color
  /// The number that has no bar; nil for the least of the cells, or zero where all are above it.
  public var lowest: Double?
  /// The number whose bar fills the cell; nil for the largest of the cells.
  public var highest: Double?

  /// Bars of a colour; without more arguments, from zero or the least to the largest number.
  public init(color: Color, lowest: Double? = nil, highest: Double? = nil) {
    self.color = color
    self.lowest = lowest
    self.highest = highest
  }
}

/// Grounds of numbers, blended between two or three colours.
public struct ColorScale: Hashable, Sendable {
  /// Where a colour is pure.
  public enum Position: Hashable, Sendable {
    /// At the least number of the cells.
    case lowest
    /// At the largest number of the cells.
    case highest
    /// At a number.
    case number(Double)
    /// At the number below which this share of the cells lies, from 0 to 100 percent.
    case percentile(Double)
  }

  /// A pure colour and its place.
  public struct Stop: Hashable, Sendable {
    /// The place.
    public var position: Position
    /// The colour.
    public var color: Color

    /// A colour at a place.
    public init(_ position: Position, _ color: Color) {
      self.position = position
      self.color = color
    }
  }

  /// The pure colours, from the least to the largest number: two or three.
  public var stops: [Stop]

  /// A scale between colours.
  public init(_ stops: [Stop]) { self.stops = stops }
}
