import Charts
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Charts as SVG, judged on what every reader needs of a picture.
struct ChartPictureTests {
  /// A chart of each kind, with a secondary axis, patterns, gaps and a name that is XML.
  static let charts: [String: Chart] = {
    let names = ["Year <1>", "Year & 2", "Year \"3\""]
    func series(_ number: Int, _ values: [Double?]) -> Series {
      Series(
        name: "Series \(number) <&>", values: values, look: ChartPalette.filled(number),
        labelFormat: "#,##0")
    }
    func line(_ number: Int, _ values: [Double?]) -> Series {
      Series(name: "Line \(number)", values: values, look: ChartPalette.line(number))
    }
    let boxes = [series(0, [10, 20, 30]), series(9, [5, nil, -8]), series(17, [1, 2, 3])]
    func chart(_ plots: [Plot], secondary: ValueAxis? = nil) -> Chart {
      Chart(
        title: "One < two & three", altText: "Figures: 10, 20 & 30.", categories: names,
        categoryTitle: "Years", plots: plots,
        valueAxis: ValueAxis(title: "USD", numberFormat: "#,##0"), secondaryAxis: secondary)
    }
    var charts: [String: Chart] = [:]
    for kind in Plot.Kind.allCases where kind != .scatter {
      charts[kind.rawValue] = chart([Plot(kind, boxes)])
    }
    charts["combined"] = chart(
      [
        Plot(.stackedColumn, boxes), Plot(.line, [line(0, [1, nil, 3])], isOnSecondaryAxis: true),
      ], secondary: ValueAxis(title: "Chance", numberFormat: "0%", minimum: 0, maximum: 4))
    charts["scatter"] = Chart(
      title: "Scatter", altText: "Two points.",
      plots: [
        Plot(
          .scatter,
          [Series(name: "Points", values: [1, 4], across: [2, 5], look: ChartPalette.line(1))])
      ])
    charts["nothing"] = chart([Plot(.column, [series(0, [nil, nil, nil])])])
    charts["no categories"] = Chart(title: "None", altText: "None.", plots: [Plot(.bar, [])])
    return charts
  }()

  @Test("Every kind is well-formed, has a title and a description", arguments: charts.keys.sorted())
  func wellFormed(name: String) throws {
    let chart = try #require(Self.charts[name])
    #expect(XMLParser(data: Data(chart.svg.utf8)).parse())
    let root = try #require(try XMLDocument(xmlString: chart.svg, options: []).rootElement())
    #expect(root.name == "svg" && chart.svg.contains("role=\"img\""))
    #expect(root.elements(forName: "title").first?.stringValue == chart.title)
    #expect(root.elements(forName: "desc").first?.stringValue == chart.altText)
    #expect(!chart.svg.contains("nan") && !chart.svg.contains("inf"))
  }

  @Test("The same chart gives the same bytes", arguments: charts.keys.sorted())
  func deterministic(name: String) throws {
    let chart = try #require(Self.charts[name])
    #expect(Array(chart.svg.utf8) == Array(chart.svg.utf8))
  }

  /// The boxes of a colour.
  private static func boxes(_ chart: Chart, fill: String) -> [(y: Double, height: Double)] {
    chart.svg.matches(
      of: /<rect x="[0-9.]+" y="([0-9.]+)" width="[0-9.]+" height="([0-9.]+)" fill="(#[0-9A-F]+)"/
    ).filter { $0.3 == fill }.compactMap { match in
      guard let y = Double(match.1), let height = Double(match.2) else { return nil }
      return (y, height)
    }
  }

  @Test("A waterfall's base is not drawn, and what stands on it floats")
  func invisibleBase() throws {
    let chart = Chart(
      title: "Waterfall", altText: "From 10 to 4.", categories: ["Start", "Off"],
      plots: [
        Plot(
          .stackedColumn,
          [
            Series(
              name: "Base", values: [0, 4], look: SeriesLook(color: 0x123456, fill: .none),
              isInLegend: false),
            Series(name: "Box", values: [10, 6], look: SeriesLook(color: 0x654321)),
          ])
      ], legend: .none)
    #expect(Self.boxes(chart, fill: "#123456").isEmpty)
    let boxes = Self.boxes(chart, fill: "#654321")
    try #require(boxes.count == 2)
    #expect(abs(boxes[0].y - boxes[1].y) < 0.15)
    #expect(abs(boxes[1].height / boxes[0].height - 0.6) < 0.01)
  }

  @Test("A pattern is declared once, and a point's own look is drawn")
  func looks() throws {
    let look = SeriesLook(color: 0xAA0000, fill: .slanted)
    let chart = Chart(
      title: "Looks", altText: "1, 2.", categories: ["a", "b"],
      plots: [
        Plot(
          .column,
          [
            Series(
              name: "One", values: [1, 2], look: look, pointLooks: [1: SeriesLook(color: 0x00BB00)]),
            Series(name: "Two", values: [2, 1], look: look),
          ])
      ])
    let svg = chart.svg
    #expect(svg.components(separatedBy: "<pattern ").count == 2)
    #expect(svg.contains("fill=\"url(#slanted-AA0000)\""))
    #expect(svg.contains("fill=\"#00BB00\""))
  }

  @Test("Many categories are named so that no two names overlap")
  func manyCategories() throws {
    let months = (1...36).map { "2027-\($0)" }
    let chart = Chart(
      title: "Months", altText: "Ones.", categories: months,
      plots: [
        Plot(
          .line,
          [
            Series(
              name: "One", values: months.map { _ in 1 }, look: ChartPalette.line(0))
          ])
      ])
    let shown = months.filter { chart.svg.contains(">\($0)<") }
    #expect(shown.count >= 9 && shown.count < 36)
    #expect(shown.first == "2027-1")
  }
}
