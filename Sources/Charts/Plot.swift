/// Series that are drawn in one way.
public struct Plot: Hashable, Sendable {
  /// A way of drawing.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Upright columns side by side.
    case column
    /// Upright columns on top of each other.
    case stackedColumn
    /// Lying bars side by side.
    case bar
    /// Lying bars one after the other.
    case stackedBar
    /// Lines from category to category.
    case line
    /// Filled grounds, one behind the other.
    case area
    /// Filled grounds on top of each other.
    case stackedArea
    /// Points by two values, joined where the series has a line.
    case scatter
  }

  /// How the series are drawn.
  public var kind: Kind
  /// The series, from the first to be drawn to the last.
  public var series: [Series]
  /// The gap between the columns of two categories, in percent of a column's width: 0 to 500.
  public var gap: Int
  /// How far the columns of one category lie over each other, in percent of a column's width: 0, side
  /// by side, to 100, all in one place.
  public var overlap: Int
  /// Whether its values stand on the secondary axis.
  public var isOnSecondaryAxis: Bool

  /// A plot of some series.
  public init(
    _ kind: Kind, _ series: [Series], gap: Int = 60, overlap: Int = 0,
    isOnSecondaryAxis: Bool = false
  ) {
    self.kind = kind
    self.series = series
    self.gap = gap
    self.overlap = overlap
    self.isOnSecondaryAxis = isOnSecondaryAxis
  }
}
