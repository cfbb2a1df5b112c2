/// Draws a chart: axes first, then what is counted, then words.
struct ChartDrawing {
  let chart: Chart
  let layout: ChartLayout
  var drawing = Drawing()
  /// Labels that wait until everything is drawn, so that nothing covers them.
  var labels: [PointLabel] = []
  /// Where marks stand, which labels shall not cover.
  var marks: [Frame] = []

  /// The outline of filled grounds.
  static let outline = "#4D4D4D"

  init(_ chart: Chart) {
    self.chart = chart
    layout = ChartLayout(chart)
  }

  /// Draws everything and gives the height that it takes.
  mutating func draw() -> Double {
    patterns()
    grid()
    for place in chart.plots.indices {
      let plot = chart.plots[place]
      switch plot.kind {
      case .column, .stackedColumn, .bar, .stackedBar: boxes(plot, layout.spans[place])
      case .area, .stackedArea: areas(plot, layout.spans[place])
      case .line: lines(plot)
      case .scatter: points(plot)
      }
    }
    crossing()
    names()
    let below = layout.plot.bottom + belowPlot
    let height = legend(from: below)
    place()
    return height
  }

  /// The patterns in use, each once.
  private mutating func patterns() {
    var known: Set<String> = []
    for series in chart.plots.flatMap(\.series) {
      for look in [series.look] + series.pointLooks.sorted(by: { $0.key < $1.key }).map(\.value) {
        guard let pattern = look.pattern, known.insert(look.ground).inserted else { continue }
        drawing.add(pattern)
      }
    }
  }

  /// How a point of a series looks.
  func look(_ series: Series, _ place: Int) -> SeriesLook {
    series.pointLooks[place] ?? series.look
  }

  /// What category names and axis titles take below the plot.
  private var belowPlot: Double {
    let names =
      layout.isLying
      ? 30 : Double(layout.across == nil ? layout.mostLines : 1) * ChartLayout.lineHeight + 12
    let title = belowTitle.isEmpty ? 0 : 22.0
    return names + title
  }

  /// What stands below the plot: the values' title where they run to the right, the categories' else.
  var belowTitle: String {
    if layout.isLying { return chart.valueAxis.title }
    guard layout.across != nil, let title = chart.acrossAxis?.title, !title.isEmpty else {
      return chart.categoryTitle
    }
    return title
  }
}
