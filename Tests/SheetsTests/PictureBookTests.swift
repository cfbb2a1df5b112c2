import Charts
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

/// The charts of the workbook, judged on Northwind with invented paths.
struct PictureBookTests {
  private static let book: Result<Book, any Error> = Result {
    let stored = try String(
      contentsOf: Repository.file("scenarios/northwind/scenario.yaml"), encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory(["scenario.yaml": stored]), rateCard: RateCard.bundled()
    ).read("scenario.yaml").scenario
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario, paths: 20).risk()
    return plan.book(
      assessment.with(risk),
      origin: Book.Origin(file: "a", hash: "0", engineVersion: "test", command: "test"))
  }

  /// The contents of a sheet's cells by row and column.
  private static func contents(_ sheet: Sheet) -> [[Int]: Content] {
    Dictionary(
      sheet.cells.map { ([$0.row, $0.column], $0.content) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private static func cells(_ range: CellRange) -> [[Int]] {
    range.rows.flatMap { row in range.columns.map { [row, $0] } }
  }

  @Test(
    "Rule 44: eight charts stand on the output sheets that they belong to, and the cover repeats one"
  )
  func places() throws {
    let sheets = try Self.book.get().workbook.sheets
    let counts = sheets.filter { !$0.charts.isEmpty }.map { "\($0.name) \($0.charts.count)" }
    #expect(counts == ["Cover 1", "Decision 1", "Offers 2", "Ladder 1", "Levers 2", "Risk 2"])
  }

  @Test("The cells of every chart hold its values, its names and its categories")
  func values() throws {
    let sheets = try Self.book.get().workbook.sheets
    for sheet in sheets {
      for placed in sheet.charts {
        let source = try #require(sheets.first { $0.name == placed.source.sheet })
        #expect(source.name == sheet.name || sheet.name == "Cover")
        let contents = Self.contents(source)
        let series = placed.chart.plots.flatMap(\.series)
        #expect(placed.source.series.count == series.count)
        for (series, source) in zip(series, placed.source.series) {
          let values = Self.cells(source.values).map { cell -> Double? in
            switch contents[cell] {
            case .number(let value), .formula(_, .number(let value)): value
            case .blank, .text, .link, .formula, nil: nil
            }
          }
          #expect(values.count == series.values.count)
          for (cell, value) in zip(values, series.values) {
            let slack = 1e-9 * max(abs(cell ?? 0), abs(value ?? 0)) + 1e-6
            #expect((cell == nil) == (value == nil), "\(placed.chart.title): \(series.name)")
            #expect(abs((cell ?? 0) - (value ?? 0)) <= slack, "\(series.name)")
          }
          #expect(contents[Self.cells(source.name)[0]] == .text(series.name))
        }
        let names =
          try #require(placed.source.categories).rows.isEmpty
          ? []
          : Self.cells(
            try #require(placed.source.categories))
        #expect(names.map { contents[$0] } == placed.chart.categories.map { .text($0) })
      }
    }
  }

  @Test("No chart covers a cell or another chart")
  func free() throws {
    for sheet in try Self.book.get().workbook.sheets {
      for (number, placed) in sheet.charts.enumerated() {
        let area = placed.area
        let covered = sheet.cells.filter {
          area.rows.contains($0.row) && area.columns.contains($0.column) && $0.content != .blank
        }
        #expect(covered.isEmpty, "\(sheet.name): \(placed.chart.title)")
        for other in sheet.charts.dropFirst(number + 1) {
          #expect(
            !area.rows.overlaps(other.area.rows) || !area.columns.overlaps(other.area.columns))
        }
      }
    }
  }

  @Test("Down each column of a chart's table the R1C1 text of what is worked out is the same")
  func oneFormula() throws {
    let sheet = try #require(try Self.book.get().workbook.sheets.first { $0.name == "Offers" })
    let burn = try #require(sheet.charts.last).source
    let rows = try #require(burn.categories).rows
    for column in 4...8 {
      let texts = sheet.cells.compactMap { cell -> String? in
        guard rows.contains(cell.row), cell.column == column,
          case .formula(let text, _) = cell.content
        else { return nil }
        return text.r1c1
      }
      #expect(texts.count == rows.count && Set(texts).count == 1, "column \(column)")
    }
  }

  @Test("Nothing is wrong with a workbook with charts, also without paths and without an offer")
  func problems() throws {
    #expect(try Self.book.get().workbook.problems().isEmpty)
    let plan = try Plan(Scenario.small())
    let book = plan.book(
      try plan.assessment(),
      origin: Book.Origin(file: "a", hash: "0", engineVersion: "test", command: "test"))
    #expect(book.workbook.problems().isEmpty, "\(book.workbook.problems())")
  }
}
