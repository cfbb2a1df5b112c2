import Charts

extension ChartPart {
  /// Writes a plot: its kind, its series, and the axes that it stands on.
  func write(_ drawn: DrawnPlot, _ xml: inout XMLBuffer) {
    let plot = drawn.plot
    switch plot.kind.family {
    case .area:
      xml.element("c:areaChart") { xml in
        writeGrouping(plot, &xml)
        writeSeries(drawn, &xml)
        writeAxisNumbers(plot, &xml)
      }
    case .column, .bar:
      xml.element("c:barChart") { xml in
        xml.setting("c:barDir", plot.kind.family == .bar ? "bar" : "col")
        writeGrouping(plot, &xml)
        writeSeries(drawn, &xml)
        xml.setting("c:gapWidth", "\(plot.gap)")
        let overlap = plot.kind.isStacked ? 100 : min(max(plot.overlap, 0), 100)
        if overlap > 0 { xml.setting("c:overlap", String(overlap)) }
        writeAxisNumbers(plot, &xml)
      }
    case .line:
      xml.element("c:lineChart") { xml in
        writeGrouping(plot, &xml)
        writeSeries(drawn, &xml)
        xml.setting("c:marker", "1")
        writeAxisNumbers(plot, &xml)
      }
    case .scatter:
      xml.element("c:scatterChart") { xml in
        xml.setting("c:scatterStyle", "lineMarker")
        xml.setting("c:varyColors", "0")
        writeSeries(drawn, &xml)
        writeAxisNumbers(plot, &xml)
      }
    }
  }

  private func writeGrouping(_ plot: Plot, _ xml: inout XMLBuffer) {
    let grouping: String
    switch plot.kind {
    case .column, .bar: grouping = "clustered"
    case .stackedColumn, .stackedBar, .stackedArea: grouping = "stacked"
    case .line, .area, .scatter: grouping = "standard"
    }
    xml.setting("c:grouping", grouping)
    xml.setting("c:varyColors", "0")
  }

  private func writeSeries(_ drawn: DrawnPlot, _ xml: inout XMLBuffer) {
    for series in drawn.series {
      SeriesElement(
        kind: drawn.plot.kind, drawn: series, chart: chart, source: placed.source,
        language: language
      ).write(&xml)
    }
  }

  private func writeAxisNumbers(_ plot: Plot, _ xml: inout XMLBuffer) {
    let pair = plot.isOnSecondaryAxis ? AxisPair.secondary : AxisPair.primary
    xml.setting("c:axId", pair.across)
    xml.setting("c:axId", pair.values)
  }
}
