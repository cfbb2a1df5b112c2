import Charts

/// A chart on a sheet: where it stands, and from which cells it is drawn.
public struct PlacedChart: Hashable, Sendable {
  /// The chart; its values are those of the cells when the workbook is written.
  public var chart: Chart
  /// The cell under its upper left corner, and how many rows and columns it covers.
  public var area: CellRange
  /// The cells that it is drawn from.
  public var source: ChartSource

  /// A chart at a place.
  public init(_ chart: Chart, area: CellRange, source: ChartSource) {
    self.chart = chart
    self.area = area
    self.source = source
  }
}

/// The cells that a chart is drawn from.
public struct ChartSource: Hashable, Sendable {
  /// The cells of one series.
  public struct SeriesCells: Hashable, Sendable {
    /// The cell with the name.
    public var name: CellRange
    /// The cells of the values: one row or one column.
    public var values: CellRange
    /// For scatter charts, the cells of the values across; nil otherwise.
    public var across: CellRange?

    /// The cells of a series.
    public init(name: CellRange, values: CellRange, across: CellRange? = nil) {
      self.name = name
      self.values = values
      self.across = across
    }
  }

  /// The name of the sheet with the cells.
  public var sheet: String
  /// The cells of the categories; nil for a scatter chart.
  public var categories: CellRange?
  /// The cells of every series, in the order of the plots and of their series.
  public var series: [SeriesCells]

  /// Cells of a sheet.
  public init(sheet: String, categories: CellRange?, series: [SeriesCells]) {
    self.sheet = sheet
    self.categories = categories
    self.series = series
  }
}
