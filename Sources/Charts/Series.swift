/// One row of values of a chart.
public struct Series: Hashable, Sendable {
  /// The name in the legend.
  public var name: String
  /// The values by category; nil leaves a gap.
  public var values: [Double?]
  /// For scatter charts, the values along the horizontal axis; empty otherwise.
  public var across: [Double]
  /// How it is drawn.
  public var look: SeriesLook
  /// Looks of single points that differ, by their place from 0.
  public var pointLooks: [Int: SeriesLook]
  /// The format of the labels at its points; nil for no labels.
  public var labelFormat: String?
  /// Whether the legend names it.
  public var isInLegend: Bool

  /// A row of values.
  public init(
    name: String, values: [Double?], across: [Double] = [], look: SeriesLook,
    pointLooks: [Int: SeriesLook] = [:], labelFormat: String? = nil, isInLegend: Bool = true
  ) {
    self.name = name
    self.values = values
    self.across = across
    self.look = look
    self.pointLooks = pointLooks
    self.labelFormat = labelFormat
    self.isInLegend = isInLegend
  }
}

/// How a series is drawn: told apart by shade, pattern, dash and mark, not by colour alone.
public struct SeriesLook: Hashable, Sendable {
  /// A pattern of a filled ground.
  public enum Fill: Hashable, Sendable {
    /// No ground at all, as for the invisible part of a waterfall.
    case none
    /// One colour.
    case solid
    /// Slanted lines on white.
    case slanted
    /// Dots on white.
    case dotted
    /// Crossing lines on white.
    case crossed
  }

  /// The dash of a line.
  public enum Dash: Hashable, Sendable {
    /// No line at all: marks only.
    case none
    /// Unbroken.
    case solid
    /// Long pieces.
    case dashed
    /// Dots.
    case dotted
    /// Pieces and dots in turn.
    case dashDotted
  }

  /// A mark at a point of a line.
  public enum Mark: Hashable, Sendable {
    /// No mark.
    case none
    /// A circle.
    case circle
    /// A square.
    case square
    /// A diamond.
    case diamond
    /// A triangle.
    case triangle
    /// A short level line, as for a limit; a picture draws it across the category, and a line with it
    /// in steps.
    case bar
  }

  /// The colour as 0xRRGGBB.
  public var color: UInt32
  /// The ground of columns, bars and areas.
  public var fill: Fill
  /// The line of line and scatter charts.
  public var dash: Dash
  /// The mark at each point of line and scatter charts.
  public var mark: Mark
  /// The width of the line in points.
  public var width: Double

  /// A look.
  public init(
    color: UInt32, fill: Fill = .solid, dash: Dash = .solid, mark: Mark = .none,
    width: Double = 2.25
  ) {
    self.color = color
    self.fill = fill
    self.dash = dash
    self.mark = mark
    self.width = width
  }
}
