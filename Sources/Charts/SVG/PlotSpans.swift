/// From which value to which each point of a plot is drawn.
struct PlotSpans {
  /// By series, then by category; nil where there is nothing to draw.
  let spans: [[(from: Double, to: Double)?]]

  /// The spans of a plot: from the crossing on, or on top of the series before.
  init(_ plot: Plot, crossing: Double) {
    guard plot.kind.isStacked else {
      spans = plot.series.map { series in series.values.map { $0.map { (crossing, $0) } } }
      return
    }
    let count = plot.series.map(\.values.count).max() ?? 0
    var above = Array(repeating: 0.0, count: count)
    var below = above
    spans = plot.series.map { series in
      series.values.enumerated().map { place, value in
        guard let value, value.isFinite else { return nil }
        let from = value < 0 ? below[place] : above[place]
        if value < 0 { below[place] += value } else { above[place] += value }
        return (from, from + value)
      }
    }
  }

  /// Every end of every span.
  var ends: [Double] { spans.flatMap { $0.compactMap(\.self) }.flatMap { [$0.from, $0.to] } }
}

extension Plot.Kind {
  /// Whether series stand on top of each other.
  var isStacked: Bool {
    switch self {
    case .stackedColumn, .stackedBar, .stackedArea: true
    case .column, .bar, .line, .area, .scatter: false
    }
  }

  /// Whether values run to the right and categories downwards.
  var isLying: Bool {
    switch self {
    case .bar, .stackedBar: true
    case .column, .stackedColumn, .line, .area, .stackedArea, .scatter: false
    }
  }

  /// Whether its ground is filled, from the axis on.
  var isFilled: Bool {
    switch self {
    case .column, .stackedColumn, .bar, .stackedBar, .area, .stackedArea: true
    case .line, .scatter: false
    }
  }

  /// Whether its series are boxes.
  var isOfBoxes: Bool {
    switch self {
    case .column, .stackedColumn, .bar, .stackedBar: true
    case .line, .area, .stackedArea, .scatter: false
    }
  }
}
