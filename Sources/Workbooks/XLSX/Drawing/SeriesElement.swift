import Charts

/// One series of a plot: its name, its look, its labels and its values.
struct SeriesElement {
  let kind: Plot.Kind
  let drawn: DrawnSeries
  let chart: Chart
  let source: ChartSource
  let language: String

  private var series: Series { drawn.series }

  /// Writes the series; what may stand in it, and in which order, depends on the kind of plot.
  func write(_ xml: inout XMLBuffer) {
    xml.element("c:ser") { xml in
      xml.setting("c:idx", "\(drawn.number)")
      xml.setting("c:order", "\(drawn.number)")
      xml.element("c:tx") {
        $0.texts([series.name], at: reference(drawn.cells.name))
      }
      switch kind.family {
      case .area, .column, .bar: writeFilled(&xml)
      case .line, .scatter: writeLine(&xml)
      }
    }
  }

  private func writeFilled(_ xml: inout XMLBuffer) {
    let isArea = kind.family == .area
    // Programs disagree about which of several areas lies in front: the others show through.
    xml.ground(series.look, opacity: kind == .area ? 60 : 100)
    if !isArea { xml.setting("c:invertIfNegative", "0") }
    writePoints(&xml) { look, xml in
      if !isArea { xml.setting("c:invertIfNegative", "0") }
      xml.setting("c:bubble3D", "0")
      xml.ground(look)
    }
    writeLabels(&xml)
    writeCategories(&xml)
    xml.element("c:val") { $0.numbers(series.values, at: reference(drawn.cells.values)) }
  }

  private func writeLine(_ xml: inout XMLBuffer) {
    xml.stroke(series.look)
    xml.mark(series.look)
    writePoints(&xml) { look, xml in
      xml.mark(look)
      xml.setting("c:bubble3D", "0")
      xml.stroke(look)
    }
    writeLabels(&xml)
    if kind.family == .scatter {
      if let across = drawn.cells.across {
        xml.element("c:xVal") { $0.numbers(series.across, at: reference(across)) }
      }
      xml.element("c:yVal") { $0.numbers(series.values, at: reference(drawn.cells.values)) }
    } else {
      writeCategories(&xml)
      xml.element("c:val") { $0.numbers(series.values, at: reference(drawn.cells.values)) }
    }
    xml.setting("c:smooth", "0")
  }

  /// Writes the points that look different.
  private func writePoints(
    _ xml: inout XMLBuffer, _ write: (SeriesLook, inout XMLBuffer) -> Void
  ) {
    for (point, look) in series.pointLooks.sorted(by: { $0.key < $1.key }) {
      xml.element("c:dPt") { xml in
        xml.setting("c:idx", "\(point)")
        write(look, &xml)
      }
    }
  }

  private func writeLabels(_ xml: inout XMLBuffer) {
    guard let format = series.labelFormat else { return }
    PointLabels(
      kind: kind, series: series, format: format, language: language, highest: highestStack
    ).write(&xml)
  }

  private var highestStack: Double {
    let stacked = chart.plots.filter(\.kind.isStacked).flatMap(\.series)
    return chart.categories.indices.map { category in
      stacked.reduce(0) { sum, series in
        category < series.values.count ? sum + abs(series.values[category] ?? 0) : sum
      }
    }.max() ?? 0
  }

  private func writeCategories(_ xml: inout XMLBuffer) {
    guard let cells = source.categories else { return }
    xml.element("c:cat") { $0.texts(chart.categories, at: reference(cells)) }
  }

  private func reference(_ cells: CellRange) -> String {
    Reference.quoted(sheet: source.sheet) + "!" + cells.absoluteA1
  }
}
