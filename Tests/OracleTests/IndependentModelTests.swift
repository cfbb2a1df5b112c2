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
    // Northwind plans no refresh, so that its model knows of none.
    let steps = assessment.routed.cascade.filter { $0.kind != .saving(.refresh) }
    for (step, name) in zip(steps, names) {
      for (ours, theirs) in zip(step.byYear, try #require(cascade[name])) {
        expectEqual(ours, theirs, name)
      }
    }
    print("independent model: \(compared) figures agree")
  }

  @Test("The meter: the cascade, workloads and the frontier reference", .needs(.openpyxl))
  func meter() throws {
    let sample = try Sample.named("meter")
    let result = try Oracles.tool(
      "meter",
      [
        "--scenario", sample.scenario.path, "--card",
        Repository.file("Sources/Rates/Card/rates.csv").path,
      ])
    try #require(result.status == 0, "\(result.errors)")
    let model = try JSONDecoder().decode(Meter.self, from: Data(result.output.utf8)).byYear
    let outcome = try Plan(sample.read()).outcome
    func expectEqual(_ ours: [Double], _ theirs: [Double], _ what: String) {
      #expect(ours.count == theirs.count)
      for (a, b) in zip(ours, theirs) {
        #expect(abs(a - b) <= 1e-9 * max(abs(a), abs(b)) + 1e-6, "\(what)")
      }
    }
    let names = ["unrouted", "routing", "refresh", "context", "batch", "caching", "routed"]
    let theirs = [
      model.unrouted, model.routing, model.refresh, model.context, model.batch, model.caching,
      model.routed,
    ]
    #expect(outcome.cascade.count == names.count)
    for (number, step) in outcome.cascade.enumerated() {
      expectEqual(step.byYear, theirs[number], names[number])
    }
    for workload in outcome.workloads {
      expectEqual(
        workload.byYear, try #require(model.workloads[workload.workload]), workload.workload)
    }
    expectEqual(outcome.frontierCost, model.frontier, "frontier")
  }

  /// What the independent meter prints, by contract year.
  private struct Meter: Decodable {
    let byYear: Figures

    struct Figures: Decodable {
      let unrouted, routing, refresh, context, batch, caching, routed, frontier: [Double]
      let workloads: [String: [Double]]
    }

    enum CodingKeys: String, CodingKey { case byYear = "by_year" }
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
