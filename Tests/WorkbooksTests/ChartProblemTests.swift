import Charts
import Testing

@testable import Workbooks

@Suite("Charts that spreadsheet programs would refuse or that would mislead")
struct ChartProblemTests {
  /// A change that makes a good chart bad, and what is then said of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let claim: String
    let change: @Sendable (inout PlacedChart) -> Void
    var testDescription: String { claim }

    init(_ claim: String, _ change: @escaping @Sendable (inout PlacedChart) -> Void) {
      self.claim = claim
      self.change = change
    }
  }

  private func sentences(_ name: String, _ change: (inout PlacedChart) -> Void) throws -> [String] {
    let chart = try #require(SampleCharts.chart(name))
    var book = SampleCharts.book(of: [(name, chart)])
    change(&book.sheets[1].charts[0])
    return book.problems().map(\.description)
  }

  @Test("A chart of every kind has no problem")
  func none() {
    #expect(SampleCharts.book.problems() == [])
  }

  private static let waterfallFaults: [Fault] = [
    Fault("has no title; say in it what a reader shall take away") { $0.chart.title = "" },
    Fault("has no text for those who cannot see it") { $0.chart.altText = "" },
    Fault("has a gap of 501 percent; it can be 0 to 500") { $0.chart.plots[0].gap = 501 },
    Fault("has a secondary axis, but no plot on it") { $0.chart.secondaryAxis = ValueAxis() },
    Fault("has an axis from 5.0 to 5.0; the first must be below the second") {
      $0.chart.valueAxis = ValueAxis(minimum: 5, maximum: 5)
    },
    Fault("has an axis with marks 0.0 apart; the step must be above zero") {
      $0.chart.valueAxis.majorUnit = 0
    },
    Fault("has an axis with a number that is infinite or not a number") {
      $0.chart.valueAxis.crossing = .infinity
    },
    Fault("has the number format \"\" of 0 characters; it can have 1 to 255") {
      $0.chart.valueAxis.numberFormat = ""
    },
    Fault("reaches beyond the sheet, which has 1,048,576 rows and 16,384 columns") {
      $0.area = CellRange(rows: 0...10, columns: 1...5)
    },
    Fault("reaches beyond the sheet, which has 1,048,576 rows and 16,384 columns") {
      $0.area = CellRange(rows: 1...10, columns: 1...16_384)
    },
    Fault("is drawn from the sheet \"Figures\", which is not there") {
      $0.source.sheet = "Figures"
    },
    Fault("has 3 series, and cells for 2") { $0.source.series.removeLast() },
    Fault("has 5 categories, and 0 cells for them") { $0.source.categories = nil },
    Fault("has categories that are not in one row or one column of the sheet") {
      $0.source.categories = CellRange(rows: 0...4, columns: 1...1)
    },
    Fault("names a category otherwise than its cell 'Chart data'!A3") {
      $0.chart.categories[1] = "Rerouting"
    },
    Fault("has a series \"Cost\" that shows something else than its cell 'Chart data'!D1") {
      $0.source.series[1].name = CellRange(rows: 1...1, columns: 4...4)
    },
    Fault("has a series \"Cost\" that shows something else than its cell 'Chart data'!C6") {
      $0.chart.plots[0].series[1].values[4] = 5.6
    },
    Fault("has a series \"Saving\" that shows something else than its cell 'Chart data'!D2") {
      $0.chart.plots[0].series[2].values[0] = 0
    },
    Fault("has a series \"Cost\" that has values across without being scattered") {
      $0.chart.plots[0].series[1].across = [1, 2, 3, 4, 5]
    },
    Fault("has a series \"Cost\" that has a look for point 5, counted from 0, which is not there") {
      $0.chart.plots[0].series[1].pointLooks = [5: ChartPalette.filled(0)]
    },
    Fault("has a series \"Cost\" that has a line of -1.0 points; it can be 0 to 1584") {
      $0.chart.plots[0].series[1].look.width = -1
    },
    Fault("has a series \"Cost\" that has labels in a format of 0 characters; it can have 1 to 255")
    {
      $0.chart.plots[0].series[1].labelFormat = ""
    },
    Fault(
      "has a series \"Cost\" that is not drawn from one row or one column of the sheet, with its "
        + "name in one cell"
    ) { $0.source.series[1].name = CellRange(rows: 1...2, columns: 3...3) },
    Fault("has a series \"Cost\" that has 5 values, and 4 cells for them") {
      $0.source.series[1].values = CellRange(rows: 2...5, columns: 3...3)
    },
  ]

  @Test("Each fault of a chart with categories is named", arguments: waterfallFaults)
  func waterfall(fault: Fault) throws {
    #expect(
      try sentences("waterfall", fault.change) == [
        "Chart 1 of the sheet \"Charts\" \(fault.claim)."
      ])
  }

  private static let scatterFaults: [Fault] = [
    Fault("has a series \"Offer\" that is scattered without values across, or without their cells")
    { $0.source.series[1].across = nil },
    Fault("has a series \"Offer\" that has a value that is infinite or not a number") {
      $0.chart.plots[0].series[1].across = [.nan]
      $0.source.series[1].across = CellRange(rows: 9...9, columns: 9...9)
    },
    Fault("mixes lying bars or scattered points with another kind") {
      $0.chart.plots.append(Plot(.bar, [$0.chart.plots[0].series[1]]))
    },
  ]

  @Test("Each fault of a scatter chart is named", arguments: scatterFaults)
  func scatter(fault: Fault) throws {
    #expect(
      try sentences("scatter", fault.change).contains(
        "Chart 1 of the sheet \"Charts\" \(fault.claim)."))
  }

  @Test("Values and categories are as many")
  func counts() throws {
    let found = try sentences("secondary") { $0.chart.plots[0].series[0].values.removeLast() }
    #expect(
      found == [
        "Chart 1 of the sheet \"Charts\" has a series \"Tokens\" that has 2 values for 3 places.",
        "Chart 1 of the sheet \"Charts\" has a series \"Tokens\" that has 2 values, and 3 cells for "
          + "them.",
      ])
  }

  @Test("Plots stand on axes that are there")
  func axes() throws {
    let start = "Chart 1 of the sheet \"Charts\" has "
    #expect(
      try sentences("secondary") { $0.chart.secondaryAxis = nil } == [
        start + "a plot on the secondary axis, but no such axis."
      ])
    #expect(
      try sentences("secondary") { $0.chart.plots[0].isOnSecondaryAxis = true } == [
        start + "all plots on the secondary axis; put one on the primary axis."
      ])
    #expect(
      try sentences("combined") { $0.chart.plots[0].kind = .column } == [
        start + "two plots of one kind on the same axis; make one of them, or use the secondary "
          + "axis."
      ])
    #expect(
      try sentences("combined") {
        $0.chart.plots = []
        $0.source.series = []
      } == [start + "nothing to draw; give it a plot, and every plot a series."])
  }

  @Test("Charts hide neither each other nor cells")
  func places() throws {
    var book = SampleCharts.book
    book.sheets[1].charts[1].area = book.sheets[1].charts[0].area
    book.sheets[1].set(.text("hidden"), row: 20, column: 2)
    book.sheets[1].set(.blank, row: 40, column: 2)
    #expect(
      book.problems().map(\.description) == [
        "Chart 2 of the sheet \"Charts\" lies over chart 1.",
        "Chart 3 of the sheet \"Charts\" hides the cell Charts!B20.",
      ])
  }
}
