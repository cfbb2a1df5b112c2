import Charts

extension Workbook {
  /// The charts of a sheet, with their numbers in the workbook.
  private func charts(ofSheet index: Int) -> [(chart: PlacedChart, number: Int)] {
    let before = sheets[..<index].reduce(0) { $0 + $1.charts.count }
    return sheets[index].charts.enumerated().map { ($1, before + $0 + 1) }
  }

  /// The parts of the charts.
  var chartParts: [Part] {
    sheets.indices.flatMap(charts(ofSheet:)).map { chart, number in
      Part(
        path: "xl/charts/chart\(number).xml",
        bytes: ChartPart(chart, language: properties.language).bytes)
    }
  }

  /// The paths and kinds of these parts.
  var chartPartTypes: [(path: String, type: String)] {
    sheets.indices.flatMap(charts(ofSheet:)).map {
      ("xl/charts/chart\($0.number).xml", "-officedocument.drawingml.chart")
    }
  }

  /// Where the drawing of a sheet finds its charts.
  func chartTargets(ofSheet index: Int) -> [(id: String, type: String, target: String)] {
    charts(ofSheet: index).enumerated().map { place, chart in
      ("chart\(place + 1)", "chart", "../charts/chart\(chart.number).xml")
    }
  }
}
