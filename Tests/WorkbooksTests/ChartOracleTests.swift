import Charts
import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// What others make of our charts.
@Suite("Charts for other programs")
struct ChartOracleTests {
  private static let python = Executable(url: Repository.file(".venv/bin/python"))
  private static let canRun =
    FileManager.default.isExecutableFile(atPath: python.url.path)
    || Repository.isContinuousIntegration
  private static let reason: Comment = "run scripts/install-oracles"
  private static let schemas: [String]? = {
    guard let ooxml = Repository.shared("data/ooxml-xsd"),
      let spreadsheet2003 = Repository.shared("data/xmlss-xsd")
    else { return nil }
    return ["--ooxml-xsd", ooxml.path, "--spreadsheet2003-xsd", spreadsheet2003.path]
  }()

  /// A chart as openpyxl reads it.
  private struct Read: Decodable, Equatable {
    let sheet: String
    let kinds: [String]
    let title: String
    let series: [String]
  }

  /// Runs one of the tools of `Tests/oracles` on the book with all charts.
  private func run(_ tool: String, _ arguments: [String] = []) throws -> Executable.Result {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-charts-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(SampleCharts.book.xlsx()).write(to: file)
    return try Self.python.run(
      [Repository.file("Tests/oracles/\(tool).py").path, file.path] + arguments)
  }

  @Test(
    "openpyxl reads every chart with its kinds, its title and its series",
    .enabled(if: canRun, reason))
  func openpyxl() throws {
    let result = try run("charts")
    #expect(result.errors == "")
    let read = try JSONDecoder().decode([Read].self, from: Data(result.output.utf8))
    let expected = SampleCharts.book.sheets[1].charts.map { placed in
      Read(
        sheet: "Charts", kinds: placed.drawnPlots.map { Self.element($0.plot.kind.family) },
        title: placed.chart.title,
        series: placed.drawnPlots.flatMap(\.series).map {
          "'Chart data'!" + $0.cells.name.absoluteA1
        })
    }
    #expect(read == expected)
  }

  private static func element(_ family: PlotFamily) -> String {
    switch family {
    case .area: "areaChart"
    case .column, .bar: "barChart"
    case .line: "lineChart"
    case .scatter: "scatterChart"
    }
  }

  @Test(
    "The published schemas, openxml-audit and openpyxl find nothing to object to",
    .enabled(if: canRun && schemas != nil, reason))
  func valid() throws {
    let result = try run("validate", try #require(Self.schemas))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }
}
