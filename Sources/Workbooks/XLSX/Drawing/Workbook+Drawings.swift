import Charts

extension Workbook {
  /// The sheets with charts: their place from 0, and the numbers of their charts in the workbook.
  ///
  /// The drawing of the first of them has the number 1, and so on.
  private var sheetsWithCharts: [(sheet: Int, charts: Range<Int>)] {
    var next = 1
    return sheets.indices.filter { !sheets[$0].charts.isEmpty }.map { index in
      let numbers = next..<(next + sheets[index].charts.count)
      next = numbers.upperBound
      return (index, numbers)
    }
  }

  /// The parts of the charts: drawings, charts, and what leads from one to the other.
  var drawingParts: [Part] {
    let office = Namespace.office + "/relationships/"
    return sheetsWithCharts.enumerated().flatMap { index, entry in
      let charts = sheets[entry.sheet].charts
      let drawing = "drawing\(index + 1).xml"
      return [
        Part(
          path: "xl/worksheets/_rels/sheet\(entry.sheet + 1).xml.rels",
          bytes: relationships([(office + "drawing", "../drawings/" + drawing)])),
        Part(path: "xl/drawings/" + drawing, bytes: DrawingPart(charts: charts).bytes),
        Part(
          path: "xl/drawings/_rels/\(drawing).rels",
          bytes: relationships(
            entry.charts.map { (office + "chart", "../charts/chart\($0).xml") })),
      ]
        + zip(entry.charts, charts).map { number, chart in
          Part(
            path: "xl/charts/chart\(number).xml",
            bytes: ChartPart(chart, language: properties.language).bytes)
        }
    }
  }

  /// The paths of drawings and charts with the last words of their content types.
  var drawingContentTypes: [(path: String, type: String)] {
    sheetsWithCharts.enumerated().flatMap { index, entry in
      [("/xl/drawings/drawing\(index + 1).xml", "drawing")]
        + entry.charts.map { ("/xl/charts/chart\($0).xml", "drawingml.chart") }
    }
  }
}
