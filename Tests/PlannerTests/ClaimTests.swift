import Formulas
import Foundation
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// What buyers are told, as scenarios: the figures of `scenarios/claims/expected`, each worked by hand
/// from published prices, lie within the range of the claim.
struct ClaimTests {
  /// One claim, with the figure that its scenario must give.
  struct Claim: Decodable {
    let scenario: String
    let figure: Figure
    let value: Double
    let claim: Span
  }

  /// What a claim is about, as a share.
  enum Figure: String, Decodable {
    case routing = "routing_saving"
    case batch = "batch_saving"
    case discount = "discount_saving"
    case idle = "idle_share"

    /// Reads the figure off an outcome.
    func value(_ plan: Plan) throws -> Double {
      let outcome = plan.outcome
      switch self {
      case .idle: return try Self.idleShare(plan)
      case .routing: return try Self.saving(.routing, outcome)
      case .batch: return try Self.saving(.batch, outcome)
      case .discount:
        return 1
          - (try #require(outcome.candidate("twelve"))).totalPaid
          / (try #require(outcome.candidate("nine"))).totalPaid
      }
    }

    /// The part of the bill that idles, where the purchase loses against paying by the token.
    private static func idleShare(_ plan: Plan) throws -> Double {
      func term(_ line: Line) -> Double {
        plan.values.values(line, member: 0).reduce(0, +)
      }
      #expect(term(CapacityPurchases.savingOfYear) < 0)
      return term(CapacityPurchases.idleCostOfYear) / term(CapacityPurchases.billOfYear)
    }

    private static func saving(_ kind: Lever.Kind, _ outcome: Outcome) throws -> Double {
      let saved = try #require(outcome.cascade.first { $0.kind == .saving(kind) }).total
      return saved / (try #require(outcome.cascade.first)).total
    }
  }

  /// The range that is claimed.
  struct Span: Decodable {
    let low: Double
    let high: Double
  }

  private static let folder = Repository.file("scenarios/claims")

  /// The files of the claims.
  static let names: [String] = {
    let expected = folder.appending(path: "expected").path
    let found = try? FileManager.default.contentsOfDirectory(atPath: expected)
    return (found ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("Every claim has its scenario and its figure")
  func count() { #expect(Self.names.count >= 4) }

  @Test(
    "A claim's scenario gives the figure worked by hand, within the claimed range", arguments: names
  )
  func claim(name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "expected/\(name)"))
    let claim = try JSONDecoder().decode(Claim.self, from: data)
    let plan = try Plan(Scenario.sample("claims/\(claim.scenario)"))
    let found = try claim.figure.value(plan)
    #expect(abs(found - claim.value) < 1e-9, "\(found)")
    #expect((claim.claim.low...claim.claim.high).contains(found), "\(found)")
  }
}
