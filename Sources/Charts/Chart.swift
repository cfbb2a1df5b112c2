/// A chart as a value: what it says, its data and how it looks, without a place and without cells.
///
/// The same value becomes a chart of a workbook and an SVG picture beside the brief.
public struct Chart: Hashable, Sendable {
  /// The message in one sentence: what a reader shall take away.
  public var title: String
  /// What the chart shows, with its main figures, for those who cannot see it.
  public var altText: String
  /// What stands along the category axis; empty for a scatter chart.
  public var categories: [String]
  /// What the categories are, such as `Contract year`; empty for none.
  public var categoryTitle: String
  /// What is drawn, from the back to the front: at least one plot.
  ///
  /// Spreadsheets draw areas first, then columns or bars, then lines: give them in that order.
  public var plots: [Plot]
  /// The axis of the values.
  public var valueAxis: ValueAxis
  /// The axis of the plots that are on the secondary axis; nil where there are none.
  public var secondaryAxis: ValueAxis?
  /// The horizontal axis of a scatter chart; nil for a plain one.
  ///
  /// Its title, where it has one, goes before `categoryTitle`.
  public var acrossAxis: ValueAxis?
  /// Where the names of the series stand.
  public var legend: Legend
  /// Whether the first category of horizontal bars stands at the top.
  public var isReversed: Bool

  /// Where the names of the series stand.
  public enum Legend: Hashable, Sendable, CaseIterable {
    /// Nowhere: there is one series, or labels name them.
    case none
    /// Below the plot.
    case bottom
    /// To the right of the plot.
    case right
    /// Above the plot.
    case top
  }

  /// A chart of some plots.
  public init(
    title: String, altText: String, categories: [String] = [], categoryTitle: String = "",
    plots: [Plot], valueAxis: ValueAxis = ValueAxis(), secondaryAxis: ValueAxis? = nil,
    acrossAxis: ValueAxis? = nil, legend: Legend = .bottom, isReversed: Bool = false
  ) {
    self.title = title
    self.altText = altText
    self.categories = categories
    self.categoryTitle = categoryTitle
    self.plots = plots
    self.valueAxis = valueAxis
    self.secondaryAxis = secondaryAxis
    self.acrossAxis = acrossAxis
    self.legend = legend
    self.isReversed = isReversed
  }
}
