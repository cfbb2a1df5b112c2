import Foundation
import Planner
import Renewal
import TestSupport
import Testing

/// Agreements from public filings, against the figures that `scenarios/filings/expected` holds; the
/// filing of each is named in its file, and `scenarios/filings/README.md` says what was published.
struct FilingTests {
  /// What a filing's scenario must come to.
  struct Expected: Decodable {
    let scenario: String
    let tolerance: Double
    let candidates: [String: Figures]
  }

  /// The figures of one candidate, by contract year, in USD; nil where nothing is expected.
  struct Figures: Decodable {
    let commitment: [Double]?
    let eligibleSpend: [Double]?
    let shortfall: [Double]?
    let paid: [Double]?
    let totalPaid: Double?

    enum CodingKeys: String, CodingKey {
      case commitment, shortfall, paid
      case eligibleSpend = "eligible_spend"
      case totalPaid = "total_paid"
    }
  }

  /// The names of the files with expected figures.
  static let names: [String] = {
    let folder = Repository.file("scenarios/filings/expected")
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (found ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("Fifteen samples after filings have expected figures")
  func count() { #expect(Self.names.count == 15) }

  @Test("A filing's scenario comes to the published figures, to the cent", arguments: names)
  func filing(name: String) throws {
    let folder = Repository.file("scenarios/filings")
    let expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: folder.appending(path: "expected/\(name)")))
    let scenario = try Scenario.sample("filings/\(expected.scenario)")
    let outcome = try Plan(scenario).outcome
    for (id, figures) in expected.candidates {
      let found = try #require(outcome.candidate(id), "\(id)")
      let pairs: [(String, [Double]?, [Double])] = [
        ("commitment", figures.commitment, found.candidate.commitment),
        ("eligible spend", figures.eligibleSpend, found.eligibleSpend),
        ("shortfall", figures.shortfall, found.shortfall), ("paid", figures.paid, found.paid),
        ("total paid", figures.totalPaid.map { [$0] }, [found.totalPaid]),
      ]
      for (what, wanted, values) in pairs {
        guard let wanted else { continue }
        #expect(wanted.count == values.count, "\(id) \(what)")
        for (one, other) in zip(wanted, values) {
          #expect(abs(one - other) <= expected.tolerance, "\(id) \(what): \(other), not \(one)")
        }
      }
    }
  }
}
