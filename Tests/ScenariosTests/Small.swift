import Rates
import Renewal
import Scenarios
import Testing

/// Small scenarios as text, and what reading them gives.
enum Small {
  /// What every scenario needs.
  static let top = """
    schema: commitbook/scenario/1
    name: Small
    as_of: 2026-11-23
    anchor: 2026-12
    term: { starts: 2027-01-01, years: 3 }

    """

  /// One workload, its last line the growth.
  static let workload = """
    workloads:
      - app: assistant
        task: answers
        model: anthropic.claude-sonnet-4-6
        scope: us
        requests: 1M per month
        input_tokens: 2000
        output_tokens: 300
        growth: 20% per year

    """

  /// One service group.
  static let estate = """
    estate:
      - { name: Compute, spend: 100k per month, growth: 5% per year }

    """

  /// Reads a file among others in memory.
  static func reading(_ files: [String: String]) throws -> ScenarioReading {
    try ScenarioReader(files: FilesInMemory(files), rateCard: .bundled()).read("a.yaml")
  }

  /// Reads one text.
  static func scenario(_ text: String) throws -> Scenario {
    try reading(["a.yaml": text]).scenario
  }

  /// The lines of what is wrong with files; none when nothing is.
  static func problems(_ files: [String: [UInt8]]) throws -> [String] {
    let reader = try ScenarioReader(files: FilesInMemory(bytes: files), rateCard: .bundled())
    do throws(ScenarioProblems) {
      _ = try reader.read("a.yaml")
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  /// The lines of what is wrong with a text.
  static func problems(_ text: String) throws -> [String] {
    try problems(["a.yaml": Array(text.utf8)])
  }
}
