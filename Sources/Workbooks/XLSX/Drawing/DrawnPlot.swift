import Charts

/// The element of a chart that a plot becomes, in the order in which Excel draws and lists them.
///
/// An element stands once on each axis, whatever the order of the plots: areas lie behind columns,
/// and columns behind lines.
enum PlotFamily: Int {
  case area, column, bar, line, scatter
}

extension Plot.Kind {
  /// The element that the plot becomes.
  var family: PlotFamily {
    switch self {
    case .area, .stackedArea: .area
    case .column, .stackedColumn: .column
    case .bar, .stackedBar: .bar
    case .line: .line
    case .scatter: .scatter
    }
  }

  /// Whether values lie on top of each other.
  var isStacked: Bool {
    switch self {
    case .stackedColumn, .stackedBar, .stackedArea: true
    case .column, .bar, .line, .area, .scatter: false
    }
  }
}

/// A plot as the file holds it.
struct DrawnPlot {
  /// The plot.
  let plot: Plot
  /// Its series with their numbers and cells.
  let series: [DrawnSeries]
}

/// A series as the file holds it.
struct DrawnSeries {
  /// The number in the chart, from 0, which is also its place in the legend.
  let number: Int
  /// The series.
  let series: Series
  /// The cells that it is drawn from.
  let cells: ChartSource.SeriesCells
}

extension PlacedChart {
  /// The plots in the order in which Excel lists them, their series numbered in that order.
  ///
  /// The legend counts its entries in this order, so the number of a series is that of its entry.
  var drawnPlots: [DrawnPlot] {
    var cells = source.series[...]
    let paired = chart.plots.map { plot in
      let own = cells.prefix(plot.series.count)
      cells = cells.dropFirst(plot.series.count)
      return (plot, Array(zip(plot.series, own)))
    }
    var number = 0
    return paired.sorted { Self.comesBefore($0.0, $1.0) }.map { plot, series in
      let drawn = series.enumerated().map { index, pair in
        DrawnSeries(number: number + index, series: pair.0, cells: pair.1)
      }
      number += drawn.count
      return DrawnPlot(plot: plot, series: drawn)
    }
  }

  private static func comesBefore(_ one: Plot, _ other: Plot) -> Bool {
    let ranks = [one, other].map { ($0.isOnSecondaryAxis ? 1 : 0, $0.kind.family.rawValue) }
    return ranks[0] < ranks[1]
  }
}
