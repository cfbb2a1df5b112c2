import Charts

/// `xl/charts/chart1.xml`, and so on: one chart.
///
/// Every switch that programs read in different ways when it is absent is written out. Values and
/// names are kept beside the references to their cells, for programs that do not calculate.
struct ChartPart {
  let placed: PlacedChart
  let plots: [DrawnPlot]
  /// The language of its texts.
  let language: String

  var chart: Chart { placed.chart }

  init(_ placed: PlacedChart, language: String) {
    self.placed = placed
    plots = placed.drawnPlots
    self.language = language
  }

  /// The part.
  var bytes: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "c:chartSpace",
      [
        "xmlns:c": Namespace.drawing + "/chart", "xmlns:a": Namespace.drawing + "/main",
        "xmlns:r": Namespace.office + "/relationships",
      ]
    ) { xml in
      xml.setting("c:lang", language)
      xml.setting("c:roundedCorners", "0")
      xml.element("c:chart") { write(&$0) }
      xml.shape { xml in
        xml.solid(.white)
        xml.line(width: Self.hairline) { $0.solid(Color(ChartPalette.thin)) }
      }
      xml.textProperties(ChartFont(), language)
      Self.writePrintSettings(&xml)
    }
    return xml.bytes
  }

  /// The width of thin lines, in points.
  static let hairline = 0.5

  private func write(_ xml: inout XMLBuffer) {
    xml.title(chart.title, ChartFont(size: 12, isBold: true), language)
    xml.setting("c:autoTitleDeleted", "0")
    xml.element("c:plotArea") { xml in
      xml.element("c:layout")
      for plot in plots { write(plot, &xml) }
      writeAxes(&xml)
      xml.shape { $0.element("a:noFill") }
    }
    writeLegend(&xml)
    // Rows that are folded away stay in the chart, and a missing value is a gap, not a zero.
    xml.setting("c:plotVisOnly", "0")
    xml.setting("c:dispBlanksAs", "gap")
  }

  private func writeLegend(_ xml: inout XMLBuffer) {
    let place: String
    switch chart.legend {
    case .none: return
    case .bottom: place = "b"
    case .right: place = "r"
    case .top: place = "t"
    }
    xml.element("c:legend") { xml in
      xml.setting("c:legendPos", place)
      for drawn in plots.flatMap(\.series) where !drawn.series.isInLegend {
        xml.element("c:legendEntry") { xml in
          xml.setting("c:idx", "\(drawn.number)")
          xml.setting("c:delete", "1")
        }
      }
      xml.element("c:layout")
      xml.setting("c:overlay", "0")
    }
  }

  /// Writes what Excel writes for a chart that is printed alone.
  private static func writePrintSettings(_ xml: inout XMLBuffer) {
    xml.element("c:printSettings") { xml in
      xml.element("c:headerFooter")
      xml.element(
        "c:pageMargins",
        ["b": "0.75", "l": "0.7", "r": "0.7", "t": "0.75", "header": "0.3", "footer": "0.3"])
      xml.element("c:pageSetup")
    }
  }
}
