import Charts
import Workbooks

/// Charts that say no more than they must, as near as can be to those that Excel saved.
enum PlainCharts {
  /// The part of a chart, and that of the sheet's drawing.
  static func parts(of chart: Chart) throws -> (chart: XMLTree, drawing: XMLTree) {
    let file = try Unzipped(SampleCharts.book(of: [("", chart)]).xlsx())
    return (
      try XMLTree(file.bytes("xl/charts/chart1.xml")),
      try XMLTree(file.bytes("xl/drawings/drawing2.xml"))
    )
  }

  /// A chart with one plot.
  static func one(
    _ kind: Plot.Kind, axisTitles: Bool = false, labels: String? = nil,
    pointLooks: [Int: SeriesLook] = [:]
  ) -> Chart {
    let isScatter = kind == .scatter
    let isLine = [.line, .scatter].contains(kind)
    let series = (0..<2).map { number in
      Series(
        name: "Series \(number)", values: [1, 2, 3], across: isScatter ? [1, 2, 3] : [],
        look: isLine
          ? SeriesLook(color: 0x1F4E79, dash: isScatter ? .none : .solid)
          : ChartPalette.filled(number),
        pointLooks: pointLooks, labelFormat: labels)
    }
    return Chart(
      title: "A message", altText: "What it shows.", categories: isScatter ? [] : ["a", "b", "c"],
      categoryTitle: axisTitles ? "Across" : "", plots: [Plot(kind, series)],
      valueAxis: ValueAxis(title: axisTitles ? "Up" : ""), legend: .right)
  }

  /// Columns with a line on the same axis.
  static var columnsWithLine: Chart {
    var chart = one(.column)
    chart.plots.append(line(isOnSecondaryAxis: false))
    return chart
  }

  /// Lines on two axes.
  static var linesOnTwoAxes: Chart {
    var chart = one(.line)
    chart.plots.append(line(isOnSecondaryAxis: true))
    chart.secondaryAxis = ValueAxis(hasGridLines: false)
    return chart
  }

  private static func line(isOnSecondaryAxis: Bool) -> Plot {
    let series = Series(name: "Line", values: [3, 2, 1], look: SeriesLook(color: 0x1F4E79))
    return Plot(.line, [series], isOnSecondaryAxis: isOnSecondaryAxis)
  }
}
