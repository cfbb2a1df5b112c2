import Formulas
import Foundation
import Planner
import Projection
import Rates
import Renewal
import Testing

/// What holds of metered items and budgets in every scenario, by its seed.
struct GuardProperties {
  /// What an application's item costs in each month, in plain loops: quantity × growth × price ×
  /// vendor's index, from the first to the last month of use.
  private func cost(_ use: MeteredUse, _ scenario: Scenario, _ timeline: Timeline) -> [Double] {
    func rates(_ ranges: [Double]) -> (Int) -> Double {
      { ranges.isEmpty ? 0 : ranges[min($0, ranges.count - 1)] }
    }
    guard case .yearly(let ranges) = use.growth else { return [] }
    let growth = rates(ranges.map(\.base))
    let change = rates((scenario.priceIndex[use.item.vendor] ?? []).map(\.base))
    var factor = 1.0
    let before = scenario.anchor.months(to: timeline.months[0]) - 1
    factor *= pow((1 + growth(0)) * (1 + change(0)), Double(before) / 12)
    return timeline.months.enumerated().map { number, month in
      let year = timeline.yearOfMonth[number]
      factor *= pow((1 + growth(year)) * (1 + change(year)), 1.0 / 12)
      let isUsed = month >= use.launch ?? scenario.anchor && month <= use.end ?? month
      return isUsed ? use.quantity.base * use.item.price * factor : 0
    }
  }

  @Test("Other AI is the sum of quantity times price over its items", arguments: Properties.seeds)
  func otherAI(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    let timeline = plan.renewal.model.timeline
    let costs = scenario.otherAI.map { cost($0, scenario, timeline) }
    for month in timeline.months.indices {
      let sum = costs.reduce(0) { $0 + $1[month] }
      #expect(isClose(sum, plan.values.value(OtherAI.listCost, member: 0, period: month)))
    }
  }

  @Test(
    "What a cap leaves never exceeds it, and with what it refuses is the whole spend while the budget is in force",
    arguments: Properties.seeds)
  func caps(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    for (number, budget) in scenario.budgets.enumerated() {
      func values(_ line: Line) -> [Double] { plan.values.values(line, member: number) }
      let (spend, capped) = (values(Budgets.spend), values(HardCaps.capped))
      let (refused, share) = (values(HardCaps.refused), values(HardCaps.refusedShare))
      for (number, month) in plan.renewal.model.timeline.months.enumerated() {
        #expect(refused[number] >= 0 && (0...1).contains(share[number]))
        let isInForce = month >= budget.starts ?? scenario.anchor
        #expect(isClose(capped[number] + refused[number], isInForce ? spend[number] : 0))
        guard let cap = budget.cap, isInForce else {
          #expect(refused[number] == 0)
          continue
        }
        let year = plan.renewal.model.timeline.yearOfMonth[number]
        #expect(capped[number] <= budget.monthly[year] * cap + 1e-6)
      }
    }
    let before = plan.outcome.otherAI.allAI.reduce(0, +)
    let refused = plan.outcome.budgets.reduce(0) { $0 + $1.totalRefused }
    #expect(isClose(before - refused, plan.outcome.cappedAI.reduce(0, +)))
  }

  @Test(
    "The first months of alert and excess are the first that come to them",
    arguments: Properties.seeds)
  func firstMonths(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    let timeline = plan.renewal.model.timeline
    for (number, found) in plan.outcome.budgets.enumerated() {
      let budget = found.budget
      let spend = plan.values.values(Budgets.spend, member: number)
      func months(_ holds: (Double, Double) -> Bool) -> [Month] {
        timeline.months.indices.filter { month in
          timeline.months[month] >= budget.starts ?? scenario.anchor
            && holds(spend[month], budget.monthly[timeline.yearOfMonth[month]])
        }.map { timeline.months[$0] }
      }
      let above = months { $0 > $1 + 0.005 }
      #expect(found.firstExcess == above.first)
      #expect(found.monthsExceeded == above.count)
      #expect(found.firstAlert == months { $0 >= $1 * budget.alert - 0.005 }.first)
    }
  }

  @Test("Budgets change nothing that is paid", arguments: Properties.seeds.prefix(20))
  func budgetsAreBeside(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    var without = scenario
    without.budgets = []
    #expect(
      try Plan(scenario).outcome.candidates.map(\.totalPaid)
        == Plan(without).outcome.candidates.map(\.totalPaid))
  }

  @Test(
    "Users ask for the sum of their requests, at means between the least and the most tokens",
    arguments: Properties.seeds)
  func profiles(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    for (number, workload) in scenario.workloads.enumerated() {
      func value(_ line: Line) -> Double { plan.values.value(line, member: number, period: 0) }
      #expect(isClose(value(Workloads.anchorRequests), workload.baseRequests))
      let tokens = workload.profiles.map(\.inputTokens.base)
      guard let least = tokens.min(), let most = tokens.max(), workload.baseRequests > 0 else {
        continue
      }
      #expect((least - 1e-6...most + 1e-6).contains(value(Workloads.meanInput)))
    }
  }

  @Test("Users, metered items, budgets and caps all turn up in the random scenarios")
  func coverage() throws {
    let all = try Properties.seeds.map(RandomScenario.make)
    #expect(all.contains { $0.workloads.contains { !$0.profiles.isEmpty } })
    #expect(all.count { !$0.otherAI.isEmpty } > 10)
    let outcomes = try all.filter { !$0.budgets.isEmpty }.map { try Plan($0).outcome.budgets }
    #expect(outcomes.count > 10)
    #expect(outcomes.joined().contains { $0.firstExcess == nil })
    #expect(outcomes.joined().contains { $0.totalRefused > 0 })
  }
}
