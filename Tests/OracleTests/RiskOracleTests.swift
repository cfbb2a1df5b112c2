import Foundation
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// Random numbers, distributions and chances against NumPy, SciPy and a model in NumPy of its own.
@Suite("NumPy and SciPy agree")
struct RiskOracleTests {
  private func expectClean(_ tool: String, _ input: Data, _ arguments: [String] = []) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-\(UUID().uuidString).json")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try Oracles.tool(tool, arguments + ["--input", file.path])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    print(result.output, terminator: "")
  }

  @Test("Every distribution's percentiles are SciPy's", .needs(.scipy))
  func distributions() throws {
    struct Line: Encodable {
      var distribution: String
      var kind: String
      var low: Double
      var base: Double?
      var high: Double
      var p: [Double]
      var values: [Double]
    }
    let chances = [1e-6, 0.001, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.999, 1 - 1e-6]
    func line(_ range: ValueRange, _ low: Double, _ base: Double?, _ high: Double) -> Line {
      let distribution = Distribution(range)
      return Line(
        distribution: range.distribution.rawValue, kind: "\(range.kind)", low: low, base: base,
        high: high, p: chances,
        values: chances.map { distribution.quantile(score: NormalScore.score($0)) })
    }
    func interval(
      _ low: Double, _ high: Double, _ kind: ValueRange.Kind,
      _ distribution: ValueRange.Distribution? = nil
    ) -> Line {
      line(
        ValueRange(.interval(low: low, high: high), kind: kind, distribution: distribution), low,
        nil, high)
    }
    func triple(
      _ low: Double, _ base: Double, _ high: Double,
      _ distribution: ValueRange.Distribution? = nil
    ) -> Line {
      line(
        ValueRange(
          .triple(low: low, base: base, high: high), kind: .quantity, distribution: distribution),
        low, base, high)
    }
    let lines = [
      interval(2e6, 5e6, .quantity), interval(0.001, 1_000, .quantity),
      interval(-0.2, 0.6, .growth), interval(0.2, 0.9, .share), interval(0.01, 0.02, .share),
      interval(400, 600, .quantity, .normal), interval(0.1, 0.5, .growth, .normal),
      interval(0.3, 0.7, .share, .normal), interval(10, 20, .quantity, .uniform),
      triple(3, 4, 6), triple(1, 1, 2), triple(1, 2, 2), triple(-0.2, 0.6, 2),
      triple(3, 4, 6, .triangular), triple(0, 0, 1, .triangular), triple(0, 1, 1, .triangular),
    ]
    let encoder = JSONEncoder()
    let text = try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
      .joined(separator: "\n")
    try expectClean("distributions", Data(text.utf8))
  }

  @Test("Random words are NumPy's Philox, and scores are uniform and independent", .needs(.scipy))
  func generator() throws {
    var words: [[String: Any]] = []
    for key in [(0, 0), (1, 2), (UInt64.max, 77)] as [(UInt64, UInt64)] {
      for counter in [(0, 0, 0, 0), (1, 0, 0, 0), (12_345, 6, 7, 8)]
        as [(UInt64, UInt64, UInt64, UInt64)]
      {
        let found = Philox(key: key).words(at: counter)
        words.append([
          "key": ["\(key.0)", "\(key.1)"],
          "counter": ["\(counter.0)", "\(counter.1)", "\(counter.2)", "\(counter.3)"],
          "output": ["\(found.0)", "\(found.1)", "\(found.2)", "\(found.3)"],
        ])
      }
    }
    let plan = try Plan(Northwind.scenario())
    let inputs = plan.renewal.scenario.uncertainInputs.filter(\.loadings.isEmpty).prefix(4)
    let scores = plan.pathModel.scores(of: inputs.map(\.name), paths: 50_000, seed: 12)
    let drawn: [String: Any] = ["words": words, "scores": scores]
    try expectClean("generator", JSONSerialization.data(withJSONObject: drawn))
  }

  @Test("Northwind's chances and means are those of a NumPy model of its own", .needs(.scipy))
  func northwind() throws {
    let result = try Oracles.tool(
      "risk",
      [
        "--scenario", Repository.file("scenarios/northwind/scenario.yaml").path, "--paths",
        "100000", "--seed", "4",
      ])
    try #require(result.status == 0, "\(result.errors)")
    let model = try JSONDecoder().decode(Model.self, from: Data(result.output.utf8))
    let count = 20_000
    var scenario = try Northwind.scenario()
    scenario.ladder = nil
    let risk = try #require(
      try Plan(scenario).assessment(PathOptions(paths: count, threads: 2)).risk)
    var compared = 0
    for theirs in model.candidates {
      let ours = try #require(risk.candidate(theirs.id))
      let chances =
        zip(ours.chanceByYear, theirs.probability.byYear) + [(ours.chance, theirs.probability.any)]
      for (a, b) in chances {
        // Two samples: the larger one's error is a part of the smaller one's.
        let error = (max(b * (1 - b), 1.0 / Double(count)) / Double(count) * 1.2).squareRoot()
        #expect(abs(a - b) <= 4 * error, "\(theirs.id): \(a) and \(b)")
        compared += 1
      }
      let error = theirs.expectedError * (100_000.0 / Double(count) + 1).squareRoot()
      #expect(
        abs(ours.paid.mean - theirs.expected) <= 4 * error,
        "\(theirs.id): \(ours.paid.mean) and \(theirs.expected), standard error \(error)")
      compared += 1
    }
    print("model in NumPy: \(compared) figures agree within sampling error")
  }

  private struct Model: Decodable {
    var candidates: [Candidate]

    struct Candidate: Decodable {
      var id: String
      var probability: Chances
      var expected: Double
      var expectedError: Double

      enum CodingKeys: String, CodingKey {
        case id
        case probability = "probability_of_shortfall"
        case expected = "expected_paid"
        case expectedError = "expected_paid_error"
      }
    }

    struct Chances: Decodable {
      var byYear: [Double]
      var any: Double

      enum CodingKeys: String, CodingKey {
        case byYear = "by_year"
        case any = "any_year"
      }
    }
  }
}
