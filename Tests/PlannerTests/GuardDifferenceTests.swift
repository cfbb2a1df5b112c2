import Formulas
import Planner
import Rates
import Renewal
import TestSupport
import Testing

@Suite("Difference of users, metered items and budgets")
struct GuardDifferenceTests {
  private let heavy = UserProfile(
    name: "heavy", users: .certain(120), requestsPerDay: .certain(90),
    inputTokens: .certain(6_000), outputTokens: .certain(900))

  private func scenario() throws -> Scenario {
    var scenario = try Scenario.starter()
    let nowhere = scenario.provenance
    let item = try #require(scenario.rateCard.item("rerank.amazon"))
    scenario.otherAI = [
      MeteredUse(item: item, app: "search", quantity: .certain(1e6), provenance: nowhere)
    ]
    scenario.budgets = [Budget(app: "search", monthly: [900, 950, 990], provenance: nowhere)]
    scenario.workloads[0].profiles = [heavy]
    return scenario
  }

  @Test(
    "What is stated of them is compared",
    arguments: [
      Statements("metered_quantity") { $0.otherAI[0].quantity = .certain(2e6) },
      Statements("metered_price") { $0.otherAI[0].item.price = 0.0008 },
      Statements("metered_growth") { $0.otherAI[0].growth = .yearly([.certain(0.2, .growth)]) },
      Statements("metered_end") { $0.otherAI[0].end = Month(year: 2028, month: 2) },
      Statements("unit") { $0.otherAI[0].item.unit = "call" },
      Statements("budget_monthly") { $0.budgets[0].monthly[1] = 960 },
      Statements("budget_alert") { $0.budgets[0].alert = 0.5 },
      Statements("budget_cap_share") { $0.budgets[0].cap = 1.2 },
      Statements("budget_start") { $0.budgets[0].starts = Month(year: 2027, month: 2) },
      Statements("profile_users: heavy") { $0.workloads[0].profiles[0].users = .certain(121) },
      Statements("profile_days") { $0.workloads[0].daysPerMonth = .certain(20) },
    ])
  func compared(_ change: Statements) throws {
    let before = try scenario()
    var after = before
    change.make(&after)
    let found = try difference(before, after)
    #expect(found.inputs.map(\.key) == [change.key])
  }

  @Test("More of a metered item is a step of the AI demand")
  // A million queries a month more at $1 per 1,000 are 36,000 over three years, before support.
  func bridge() throws {
    let before = try scenario()
    var after = before
    after.otherAI[0].quantity = .certain(2e6)
    let bridge = try difference(before, after, bridging: "no-agreement").bridge
    #expect(bridge.steps.map(\.causes) == [[.demand]])
    #expect(abs(bridge.to.paid - bridge.from.paid - bridge.steps[0].paid) < 1e-6)
    #expect(bridge.steps[0].paid >= 36_000 - 1e-6)
  }

  @Test("A budget that comes is a row, and a step of no bridge")
  func budgets() throws {
    var before = try scenario()
    before.budgets = []
    let found = try difference(before, scenario(), bridging: "no-agreement")
    #expect(found.inputs.map(\.subject) == ["budget"])
    #expect(found.inputs.map(\.member) == ["search"])
    #expect(found.bridge.steps.isEmpty)
  }
}
