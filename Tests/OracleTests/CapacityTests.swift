import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import TestSupport
import Testing

/// Two hours of real requests, against `Tests/oracles/capacity.py`: plain loops that share no code.
@Suite("Measured requests against units")
struct CapacityTests {
  private static let folder = Repository.shared("data/usage")
  private static let reason: Comment = "the requests of ../shared/data/usage are not here"

  @Test(
    "Tokens by minute, peaks, and what 1 to 14 units serve and leave",
    .needs(.openpyxl, samples: false), .enabled(if: folder != nil, reason),
    arguments: ["conv", "code"])
  func traces(_ name: String) throws {
    let file = "AzureLLMInferenceTrace_\(name).csv"
    let path = try #require(Self.folder).appending(path: file).path
    let result = try Oracles.tool(
      "capacity", [path, "--input", "100000", "--output", "10000", "--units", "14"])
    try #require(result.status == 0, "\(result.errors)")
    let theirs = try JSONDecoder().decode(Figures.self, from: Data(result.output.utf8))
    let shape = try shape(file, Data(contentsOf: URL(filePath: path)))
    let measured = try #require(shape.measurement)
    #expect(measured.rows == theirs.rows && measured.minutes == theirs.minutes)
    #expect(measured.input == theirs.input.sum && measured.output == theirs.output.sum)
    #expect(measured.peakInput == theirs.input.peak && measured.peakOutput == theirs.output.peak)
    #expect(isClose(shape.peakInput, theirs.input.peakToAverage))
    #expect(isClose(shape.peakOutput, theirs.output.peakToAverage))
    #expect(shape.steps.count == theirs.input.byMinute.count)
    for (step, (input, output)) in zip(
      shape.steps, zip(theirs.input.byMinute, theirs.output.byMinute))
    {
      #expect(isClose(step.input * measured.meanInput, input))
      #expect(isClose(step.output * measured.meanOutput, output))
    }
    let load = UnitLoad(
      shape: shape, unit: .leastReserved,
      load: CapacityUnit(input: measured.meanInput, output: measured.meanOutput),
      unitPrice: 26.73, hours: 730, value: CapacityUnit(input: 1, output: 1),
      prices: CapacityUnit(input: 3.3, output: 16.5))
    for units in 1...14 {
      let ours = load.with(units: units)
      #expect(isClose(ours.served.input, theirs.input.served[units - 1]))
      #expect(isClose(ours.served.output, theirs.output.served[units - 1]))
      #expect(isClose(ours.overflow.input, theirs.input.overflow[units - 1]))
      #expect(isClose(ours.overflow.output, theirs.output.overflow[units - 1]))
    }
  }

  /// The load that a file shows, read as a scenario reads it.
  private func shape(_ file: String, _ bytes: Data) throws -> LoadShape {
    let text = """
      schema: commitbook/scenario/1
      name: Trace
      as_of: 2026-11-23
      anchor: 2026-12
      term: { starts: 2027-01-01, years: 1 }
      workloads:
        - app: app
          task: task
          model: anthropic.claude-sonnet-4-6
          scope: us
          requests: 1M per month
          input_tokens: 1000
          output_tokens: 100
          growth: 0% per year
      capacity:
        - name: reserved
          kind: reserved
          model: anthropic.claude-sonnet-4-6
          scope: us
          units: 1
          commitment: 3 months
          load: { requests: \(file) }
      """
    let files = FilesInMemory(bytes: ["a.yaml": Array(text.utf8), file: Array(bytes)])
    let scenario = try ScenarioReader(files: files, rateCard: .bundled()).read("a.yaml").scenario
    return try #require(scenario.capacities.first).load
  }

  private func isClose(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(abs(a), abs(b)) + 1e-6
  }

  /// What the tool prints.
  private struct Figures: Decodable {
    let rows: Int
    let minutes: Int
    let input: Direction
    let output: Direction

    struct Direction: Decodable {
      let byMinute: [Double]
      let sum: Double
      let peak: Double
      let peakToAverage: Double
      let served: [Double]
      let overflow: [Double]

      enum CodingKeys: String, CodingKey {
        case sum, peak, served, overflow
        case byMinute = "by_minute"
        case peakToAverage = "peak_to_average"
      }
    }
  }
}
