import Foundation
import Planner
import Renewal
import TestSupport
import Testing

/// Northwind worked out again by `Tests/oracles/northwind.py`: plain loops that share no code.
@Suite("An independent model agrees")
struct IndependentModelTests {
  @Test("Northwind: paid, shortfall, eligible spend and the lever cascade", .needs(.openpyxl))
  func northwind() throws {
    let scenario = Repository.file("scenarios/northwind/scenario.yaml")
    let result = try Oracles.tool("northwind", ["--scenario", scenario.path])
    try #require(result.status == 0, "\(result.errors)")
    let model = try JSONDecoder().decode(Figures.self, from: Data(result.output.utf8))
    let assessment = try Plan(Northwind.scenario()).assessment()
    var compared = 0
    func expectEqual(_ ours: Double, _ theirs: Double, _ what: String) {
      compared += 1
      #expect(abs(ours - theirs) <= 1e-9 * max(abs(ours), abs(theirs)) + 1e-6, "\(what)")
    }
    for candidate in assessment.routed.candidates {
      let id = candidate.candidate.id
      let routed = try #require(model.candidates["buyer"]?["routed"]?["in_cap"]?[id], "\(id)")
      let without = try #require(model.candidates["buyer"]?["unrouted"]?["in_cap"]?[id], "\(id)")
      expectEqual(candidate.totalPaid, routed.paid, "\(id) routed")
      let unrouted = try #require(assessment.unrouted.candidate(id))
      expectEqual(unrouted.totalPaid, without.paid, "\(id) unrouted")
      for year in candidate.shortfall.indices {
        expectEqual(candidate.shortfall[year], routed.shortfall[year], "\(id) shortfall")
        expectEqual(candidate.eligibleSpend[year], routed.eligible[year], "\(id) eligible spend")
      }
    }
    let cascade = try #require(model.aiListCost["buyer"])
    let names = ["unrouted", "routing", "context", "batch", "caching", "routed"]
    for (step, name) in zip(assessment.routed.cascade, names) {
      for (ours, theirs) in zip(step.byYear, try #require(cascade[name])) {
        expectEqual(ours, theirs, name)
      }
    }
    print("independent model: \(compared) figures agree")
  }

  /// What the independent model prints: by view, then demand, reading and candidate.
  private struct Figures: Decodable {
    let candidates: [String: [String: [String: [String: Candidate]]]]
    let aiListCost: [String: [String: [Double]]]

    enum CodingKeys: String, CodingKey {
      case candidates
      case aiListCost = "ai_list_cost"
    }

    struct Candidate: Decodable {
      let paid: Double
      let shortfall: [Double]
      let eligible: [Double]

      enum CodingKeys: String, CodingKey {
        case shortfall
        case paid = "total_paid"
        case eligible = "eligible_spend"
      }
    }
  }
}
