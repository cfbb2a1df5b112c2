/// An axis of values.
public struct ValueAxis: Hashable, Sendable {
  /// What the values are, with their unit, such as `USD million a year`; empty for none.
  public var title: String
  /// The format of its numbers, in Excel's code: `#,##0`, `0%`, `$#,##0.0,,"M"`.
  public var numberFormat: String
  /// The least value; nil for what suits the data.
  public var minimum: Double?
  /// The greatest value; nil for what suits the data.
  public var maximum: Double?
  /// The step between marks; nil for what suits the data.
  public var majorUnit: Double?
  /// Where the category axis crosses it; nil for zero.
  public var crossing: Double?
  /// Whether thin lines are drawn at its marks.
  public var hasGridLines: Bool

  /// An axis.
  public init(
    title: String = "", numberFormat: String = "General", minimum: Double? = nil,
    maximum: Double? = nil, majorUnit: Double? = nil, crossing: Double? = nil,
    hasGridLines: Bool = true
  ) {
    self.title = title
    self.numberFormat = numberFormat
    self.minimum = minimum
    self.maximum = maximum
    self.majorUnit = majorUnit
    self.crossing = crossing
    self.hasGridLines = hasGridLines
  }
}
