import Charts
import Workbooks

/// A chart of every kind, each beside the table that it is drawn from.
enum SampleCharts {
  /// The sheet with the tables; its name has to be quoted.
  static let tableSheet = "Chart data"

  /// A workbook with a sheet of tables and a sheet with all charts.
  static let book: Workbook = book(of: all)

  /// All charts, by what is special about each.
  static let all: [(name: String, chart: Chart)] = [
    ("column", column), ("stacked column", stackedColumn), ("waterfall", waterfall), ("bar", bar),
    ("stacked bar", stackedBar), ("line", line), ("area", area), ("stacked area", stackedArea),
    ("scatter", scatter), ("combined", combined), ("secondary", secondary),
  ]

  /// The chart of a name.
  static func chart(_ name: String) -> Chart? { all.first { $0.name == name }?.chart }

  /// A workbook with these charts, two beside each other.
  static func book(of charts: [(name: String, chart: Chart)]) -> Workbook {
    var tables = Sheet(name: tableSheet)
    var shown = Sheet(name: "Charts")
    shown.page = PageSetup(isLandscape: false)
    var row = 1
    for (index, entry) in charts.enumerated() {
      let source = ChartTable(chart: entry.chart, row: row).write(&tables)
      let top = 1 + index / 2 * 18
      let left = 1 + index % 2 * 9
      shown.charts.append(
        PlacedChart(
          entry.chart, area: CellRange(rows: top...(top + 16), columns: left...(left + 7)),
          source: source))
      row += 10
    }
    return Workbook(properties: SampleBook.properties, sheets: [tables, shown])
  }

  private static let years = ["2027", "2028", "2029"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
  private static let money = ValueAxis(
    title: "USD million a year", numberFormat: "#,##0.0", minimum: 0)

  private static let column = Chart(
    title: "Spend reaches the commitment in the second year, and passes it in the third & last one",
    altText: "Columns of spend and commitment: 11.2 and 12.5 in 2027, 12.9 and 12.5 in 2028.",
    categories: years, categoryTitle: "Contract year",
    plots: [
      Plot(
        .column,
        [
          Series(
            name: "Eligible spend", values: [11.2, 12.9, 14.4], look: ChartPalette.filled(0),
            pointLooks: [0: SeriesLook(color: 0x8C2D04, fill: .slanted)], labelFormat: "0.0"),
          Series(
            name: "Commitment <a year>", values: [12.5, 12.5, 12.5], look: ChartPalette.filled(1),
            labelFormat: "0.0"),
        ])
    ], valueAxis: money)

  private static let stackedColumn = Chart(
    title: "AI is a third of the bill by 2029", altText: "Stacked columns of spend by class.",
    categories: years,
    plots: [
      Plot(
        .stackedColumn,
        [
          Series(
            name: "Compute", values: [6, 6.4, 6.7], look: ChartPalette.filled(0),
            labelFormat: "0.0"),
          Series(
            name: "Storage", values: [2, 2.1, 2.3], look: ChartPalette.filled(1),
            labelFormat: "0.0"),
          Series(
            name: "AI", values: [2.4, 3.6, 4.9], look: SeriesLook(color: 0x8C2D04, fill: .crossed),
            labelFormat: "0.0"),
        ])
    ], valueAxis: money, legend: .right)

  private static let waterfall = Chart(
    title: "Routing saves most", altText: "A waterfall from list cost to what is paid.",
    categories: ["List cost", "Routing", "Batch", "Discount", "Paid"],
    plots: [
      Plot(
        .stackedColumn,
        [
          Series(
            name: "Base", values: [0, 8, 7, 5.5, 0], look: SeriesLook(color: 0, fill: .none),
            isInLegend: false),
          Series(
            name: "Cost", values: [10, nil, nil, nil, 5.5], look: ChartPalette.filled(0)),
          Series(
            name: "Saving", values: [nil, 2, 1, 1.5, nil],
            look: SeriesLook(color: 0x1F4E79, fill: .slanted), labelFormat: "-0.0"),
        ], gap: 30)
    ], valueAxis: money)

  private static let bar = Chart(
    title: "The Marketplace cap is worth more than the next tier",
    altText: "Bars of what each clause is worth, from 900 to -120.",
    categories: ["Marketplace cap", "Next tier", "Rollover", "A clause with a long name", "Audit"],
    plots: [
      Plot(
        .bar,
        [
          Series(
            name: "Worth", values: [900, 640, 310, 120, -120], look: ChartPalette.filled(0),
            labelFormat: "#,##0")
        ])
    ], valueAxis: ValueAxis(title: "USD thousand over the term", numberFormat: "#,##0"),
    legend: .none, isReversed: true)

  private static let stackedBar = Chart(
    title: "Who is billed by whom", altText: "Stacked bars of spend by channel.",
    categories: ["Today", "Offer"],
    plots: [
      Plot(
        .stackedBar,
        [
          Series(
            name: "AWS", values: [8, 9], look: SeriesLook(color: 0x1F4E79, fill: .dotted),
            labelFormat: "0"),
          Series(
            name: "Marketplace", values: [2, 4], look: SeriesLook(color: 0xE0A100),
            labelFormat: "0"),
        ])
    ], valueAxis: money, legend: .top)

  private static let line = Chart(
    title: "Tokens double in half a year",
    altText: "Lines of tokens by month, with a gap in March.",
    categories: months, categoryTitle: "Month of 2027",
    plots: [
      Plot(
        .line,
        [
          Series(
            name: "Base", values: [10, 11.5, nil, 15, 17.5, 20], look: ChartPalette.line(0)),
          Series(
            name: "Low", values: [10, 10.5, 11, 11.6, 12.2, 12.8], look: ChartPalette.line(1)),
          Series(
            name: "High", values: [10, 13, 16, 20, 25, 31], look: ChartPalette.line(2),
            pointLooks: [5: SeriesLook(color: 0xB00020, mark: .triangle)], labelFormat: "0"),
          Series(
            name: "Limit", values: [28, 28, 28, 28, 28, 28],
            look: SeriesLook(color: ChartPalette.promise, dash: .dashDotted)),
        ])
    ], valueAxis: ValueAxis(title: "Billion tokens", numberFormat: "0", minimum: 0))

  private static let area = Chart(
    title: "Capacity stands idle at night", altText: "Areas of bought and used units.",
    categories: months,
    plots: [
      Plot(
        .area,
        [
          Series(
            name: "Bought", values: [6, 6, 8, 8, 8, 8], look: SeriesLook(color: 0xA9C4DC)),
          Series(
            name: "Used", values: [4, 5, 5, 6, 7, 7],
            look: SeriesLook(color: 0x1F4E79, fill: .slanted), labelFormat: "0"),
        ])
    ], valueAxis: ValueAxis(title: "Units", minimum: 0, hasGridLines: false))

  private static let stackedArea = Chart(
    title: "Most paths stay below the commitment", altText: "A fan of paths by month.",
    categories: months,
    plots: [
      Plot(
        .stackedArea,
        [
          Series(
            name: "To P10", values: [3, 3.2, 3.3, 3.5, 3.6, 3.8],
            look: SeriesLook(color: 0, fill: .none), isInLegend: false),
          Series(
            name: "P10 to P90", values: [1, 1.4, 1.8, 2.3, 2.9, 3.4],
            look: SeriesLook(color: 0xA9C4DC)),
        ]),
      Plot(
        .line,
        [
          Series(
            name: "Median", values: [3.5, 3.9, 4.2, 4.6, 5, 5.4],
            look: SeriesLook(color: 0x1F4E79))
        ]),
    ], valueAxis: money)

  private static let scatter = Chart(
    title: "12.5 million costs least where it matters",
    altText: "Points of expected cost and of risk for three commitments.",
    plots: [
      Plot(
        .scatter,
        [
          Series(
            name: "Rungs", values: [33, 32.4, 34], across: [0.1, 0.25, 0.4],
            look: SeriesLook(color: 0x1F4E79, mark: .circle), labelFormat: "0.0"),
          Series(
            name: "Offer", values: [32.6], across: [0.2],
            look: SeriesLook(color: 0xB00020, dash: .none, mark: .diamond)),
        ])
    ],
    valueAxis: ValueAxis(
      title: "Expected total paid, USD million", numberFormat: "0", minimum: 30, maximum: 36,
      majorUnit: 2, crossing: 30),
    acrossAxis: ValueAxis(
      title: "Probability of a shortfall", numberFormat: "0%", minimum: 0, maximum: 0.5,
      majorUnit: 0.1, hasGridLines: false))

  private static let combined = Chart(
    title: "The ramp fits until 2028", altText: "Columns of spend with a mark for the commitment.",
    categories: years,
    plots: [
      Plot(
        .line,
        [
          Series(
            name: "Commitment", values: [10, 12, 16],
            look: SeriesLook(color: ChartPalette.promise, dash: .none, mark: .bar))
        ]),
      Plot(
        .stackedColumn,
        [
          Series(name: "Spend", values: [11, 12.4, 13], look: ChartPalette.filled(4)),
          Series(name: "Credits", values: [1, 1, 1], look: ChartPalette.filled(6)),
        ], gap: 100),
    ], valueAxis: money)

  private static let secondary = Chart(
    title: "More volume, lower price", altText: "Columns of volume with a line of the unit price.",
    categories: years,
    plots: [
      Plot(
        .column, [Series(name: "Tokens", values: [120, 180, 260], look: ChartPalette.filled(4))]),
      Plot(
        .line,
        [Series(name: "Price", values: [3.1, 2.6, 2.2], look: ChartPalette.line(0))],
        isOnSecondaryAxis: true),
    ], valueAxis: ValueAxis(title: "Billion tokens", numberFormat: "#,##0", minimum: 0),
    secondaryAxis: ValueAxis(
      title: "USD a million tokens", numberFormat: "0.00", minimum: 0, maximum: 4,
      hasGridLines: false))
}
