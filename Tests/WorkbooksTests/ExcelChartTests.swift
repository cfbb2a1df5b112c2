import Charts
import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Our charts beside those in workbooks that Excel saved.
@Suite("Charts are built as Excel builds them")
struct ExcelChartTests {
  /// Two parts to be compared.
  struct Pair: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Our chart.
    let chart: Chart
    /// The workbook that Excel saved.
    let book: String
    /// The element at which to start.
    var root = "chartSpace"
    /// What differs on purpose.
    let exceptions: [ChartException]

    init(
      _ name: String, _ chart: Chart, _ book: String, root: String = "chartSpace",
      _ exceptions: [ChartException] = []
    ) {
      testDescription = name
      self.chart = chart
      self.book = book
      self.root = root
      self.exceptions = exceptions
    }
  }

  private static let folder = Repository.shared("data/excel-made")
  private static let reason: Comment = "the workbooks of ../shared/data are not here"

  private static func excels(_ book: String, _ part: String) throws -> XMLTree {
    let file = try #require(folder).appending(path: book + ".xlsx")
    return try XMLTree(Unzipped([UInt8](Data(contentsOf: file))).bytes(part))
  }

  static let pairs: [Pair] = [
    Pair(
      "column", PlainCharts.one(.column), "chart_column01",
      .everywhere + .shown + .bars + [.categories, .categoryFormat, .gaps]),
    Pair(
      "stacked column", PlainCharts.one(.stackedColumn), "chart_column02",
      .everywhere + .shown + .bars + [.categories, .categoryFormat, .gaps]),
    Pair(
      "bar", PlainCharts.one(.bar), "chart_bar01",
      .everywhere + .shown + .bars + [.textCategories, .gaps]),
    Pair(
      "bar with titles", PlainCharts.one(.bar, axisTitles: true), "chart_axis01",
      .everywhere + .shown + .bars + [.categories, .categoryFormat, .gaps, .titleLook]),
    Pair(
      "stacked bar", PlainCharts.one(.stackedBar), "chart_column02",
      .everywhere + .shown + .bars + [.categories, .categoryFormat, .gaps, .lying]),
    Pair(
      "line", PlainCharts.one(.line), "chart_line01",
      .everywhere + .shown + .lines + [.categories, .categoryFormat, .gaps]),
    Pair(
      "area", PlainCharts.one(.area), "chart_area01",
      .everywhere + .shown + [.seriesLook, .textCategories, .gaps]),
    Pair(
      "stacked area", PlainCharts.one(.stackedArea), "chart_area02",
      .everywhere + .shown + [.seriesLook, .textCategories, .gaps]),
    Pair(
      "scatter", PlainCharts.one(.scatter, axisTitles: true), "chart_axis04",
      .everywhere + [.smooth, .marks, .gaps, .titleLook, .leftmost]),
    Pair(
      "combined", PlainCharts.columnsWithLine, "chart_combined02",
      .everywhere + .shown + .bars + [.smooth, .categories, .categoryFormat]),
    Pair(
      "secondary axis", PlainCharts.linesOnTwoAxes, "chart_line02",
      .everywhere + .lines
        + [.categoryAxis, .hiddenAxis, .textAxis, .categories, .categoryFormat, .gaps]),
    Pair(
      "labels", PlainCharts.one(.column, labels: "0.0"), "chart_data_labels01", root: "ser",
      [.names, .seriesLook, .negative, .categories, .labels]),
    Pair(
      "point", PlainCharts.one(.column, pointLooks: [0: ChartPalette.filled(2)]), "chart_points01",
      root: "dPt", [.negative, .bubble, .outline]),
  ]

  @Test(
    "Each kind has the elements of the one that Excel saved, in their order",
    .enabled(if: folder != nil, reason), arguments: pairs)
  func charts(pair: Pair) throws {
    let ours = try #require(PlainCharts.parts(of: pair.chart).chart.first(pair.root))
    let excels = try #require(
      try Self.excels(pair.book, "xl/charts/chart1.xml").first(pair.root))
    let comparison = ChartComparison(ours, excels, exceptions: pair.exceptions)
    #expect(comparison.differences.joined(separator: "\n") == "")
    #expect(comparison.needless == [])
  }

  @Test("A difference that no exception names is found, and an exception for none")
  func planted() throws {
    let column = try PlainCharts.parts(of: PlainCharts.one(.column)).chart
    let bar = try PlainCharts.parts(of: PlainCharts.one(.bar, axisTitles: true)).chart
    let start = "chartSpace/chart/plotArea/"
    let plain = ChartComparison(bar, column, exceptions: [])
    #expect(plain.differences.contains(start + "barChart/barDir@val: bar, not col"))
    #expect(plain.differences.contains { $0.hasPrefix(start + "catAx: ") })
    let excused = ChartComparison(bar, column, exceptions: [.lying, .smooth])
    #expect(!excused.differences.contains { $0.contains("barDir") })
    #expect(excused.needless == ["smooth: ser/smooth"])
  }

  @Test("So has the drawing that holds them", .enabled(if: folder != nil, reason))
  func drawing() throws {
    let ours = try PlainCharts.parts(of: PlainCharts.one(.column)).drawing
    let excels = try Self.excels("chart_column01", "xl/drawings/drawing1.xml")
    let comparison = ChartComparison(ours, excels, exceptions: [])
    #expect(comparison.differences == [])
  }
}
