import Foundation
import Renewal
import Scenarios
import Testing

/// Forecasts with a file of how forecasts came out; expected values from SciPy 1.x and NumPy:
/// `stats.t.ppf(.95, n - 1)`, `log(actual / forecast)`, its mean and `std(ddof=1)`.
struct BackTestReadingTests {
  private static let rows = [
    "2025-09,400,412", "2025-10,410,405", "2025-11,420,445", "2025-12,430,428", "2026-01,440,470",
    "2026-02,450,441", "2026-03,460,489", "2026-04,470,480", "2026-05,480,470", "2026-06,490,525",
    "2026-07,500,520", "2026-08,510,498",
  ]

  private func reading(
    _ rows: some Sequence<String>,
    spend: String = "{ forecast: 420k per month, errors: history.csv }"
  ) throws -> ScenarioReading {
    let estate = Small.estate.replacing("100k per month", with: spend)
    let history = (["month,forecast,actual"] + rows).joined(separator: "\n") + "\n"
    return try Small.reading(["a.yaml": Small.top + estate, "history.csv": history])
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) < 1e-9 * abs(other)
  }

  @Test("Twelve forecasts: bias 2.18 %, spread 3.68 %, and 400,698 to 459,862 about 429,262")
  func twelve() throws {
    let scenario = try reading(Self.rows).scenario
    let range = try #require(scenario.services.first).spend
    guard case .interval(let low, let high) = range.shape else {
      Issue.record("twelve forecasts make an interval")
      return
    }
    #expect(isNear(low, 400_697.5074029617) && isNear(high, 459_861.81224084436))
    #expect(isNear(range.base, 429_261.55420060054))
    #expect(range.kind == .quantity && range.distribution == .lognormal)
    let found = try #require(scenario.backTests.first)
    #expect(scenario.backTests.count == 1)
    #expect(found.label == "Spend of Compute" && found.name == "services.Compute.spend")
    #expect(found.backTest.file == "history.csv" && found.backTest.rows == 12)
    #expect(isNear(found.backTest.bias, 0.021811705320439027))
    #expect(isNear(found.backTest.spread, 0.03683876707622589))
    #expect(found.backTest.state == .used)
    #expect(range.wording?.hasSuffix("by the errors of 12 forecasts in history.csv") == true)
  }

  @Test("Eight forecasts are enough; any scale of the numbers will do, and any line end")
  func eight() throws {
    let rows = Self.rows.prefix(8).map { row in
      let fields = row.split(separator: ",")
      return "\(fields[0]),\(fields[1])k,\(fields[2])k\r"
    }
    let reading = try reading(rows)
    let range = try #require(reading.scenario.services.first).spend
    guard case .interval(let low, let high) = range.shape else {
      Issue.record("eight forecasts make an interval")
      return
    }
    #expect(isNear(low / 420_000, 0.9561423724249359))
    #expect(isNear(high / 420_000, 1.09905001744247))
    #expect(reading.warnings.isEmpty && reading.files == ["a.yaml", "history.csv"])
  }

  @Test("Seven are not: the forecast stands as it is, with a warning")
  func seven() throws {
    let reading = try reading(Self.rows.prefix(7))
    let spend = try #require(reading.scenario.services.first).spend
    #expect(spend.shape == .certain(420_000))
    #expect(reading.scenario.backTests.map(\.backTest.state) == [.notEnoughData])
    #expect(reading.scenario.backTests.map(\.backTest.rows) == [7])
    #expect(reading.scenario.uncertainInputs.isEmpty)
    #expect(
      reading.warnings.map(\.description) == [
        "a.yaml:7:65: There is not enough data for a range: \"history.csv\" has 7 forecasts, and 8 "
          + "are needed; the forecast stands as certain."
      ])
  }

  @Test("Errors that are all alike shift the forecast, and leave nothing to spread")
  func alike() throws {
    let rows = (1...9).map { "2026-0\($0),400,440" }
    let spend = try #require(try reading(rows).scenario.services.first).spend
    #expect(isNear(spend.base, 462_000))
  }

  @Test("Requests, invoices and the like may be back-tested too")
  func others() throws {
    let workload = Small.workload.replacing(
      "1M per month", with: "{ forecast: 1M per month, errors: history.csv }")
    let history = (["month,forecast,actual"] + Self.rows).joined(separator: "\n")
    let scenario = try Small.reading(
      ["a.yaml": Small.top + workload, "history.csv": history]).scenario
    #expect(scenario.backTests.map(\.name) == ["workloads.assistant/answers.requests"])
  }
}
