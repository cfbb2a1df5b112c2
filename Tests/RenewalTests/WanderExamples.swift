import Formulas
import Foundation
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Growth that wanders, worked by hand.
struct WanderExamples {
  /// 44 % a year, a factor of 1.2 after six months, with a chance of 5 % a month.
  private static let growth = Growth.wandering(
    drift: [.certain(0.44, .growth)], volatility: 0.05)

  /// A workload of $4,950 a month and services of $100,000 a month; one of each wanders.
  private func scenario(_ growth: Growth = growth) throws -> Scenario {
    var scenario = Scenario.small(offers: [.even(0, discount: 0)])
    scenario.rateCard = try RateCard.bundled()
    func workload(_ app: String, _ growth: Growth) -> Workload {
      Workload(
        app: app, task: "task",
        models: [
          Workload.ModelShare(
            model: "anthropic.claude-sonnet-4-6", share: .certain(1, .share), tokens: .certain(1))
        ], scope: "us", requests: .certain(1e6), inputTokens: .certain(1_000),
        outputTokens: .certain(100), growth: growth, provenance: example)
    }
    scenario.workloads = [workload("calm", .none), workload("wild", growth)]
    var wild = scenario.services[0]
    wild.name = "Wild"
    wild.growth = growth
    scenario.services.append(wild)
    return scenario
  }

  /// The values of a line where chance is 1.1 in the first month, 0.5 in the third and 1 otherwise.
  private func values(_ line: Line, _ input: Input, member: Int) throws -> [Double] {
    let projector = Projector(try RenewalModel(scenario()).model)
    let chance = [1.1, 1, 0.5] + Array(repeating: 1, count: 9)
    return projector.base(changing: [InputValues(input, [chance])], from: projector.base())
      .values(line, member: member)
  }

  @Test("The base case of growth that wanders is that of its drift")
  func base() throws {
    let wandering = try Plan(scenario())
    let steady = try Plan(scenario(.yearly([.certain(0.44, .growth)])))
    for (line, member) in [(Workloads.requests, 1), (Services.listCost, 1)] {
      #expect(
        wandering.values.values(line, member: member) == steady.values.values(line, member: member))
    }
    #expect(Set(wandering.values.values(Wander.workload, member: 0)) == [1])
  }

  @Test("A month's chance stays: 1.1 in January, 0.5 in March, so 0.55 from March on")
  func requests() throws {
    let requests = try values(Workloads.requests, Wander.ofWorkload, member: 1)
    expectCents(requests[0], 1e6 * pow(1.44, 1 / 12) * 1.1)
    expectCents(requests[1], 1e6 * pow(1.44, 2 / 12) * 1.1)
    expectCents(requests[5], 1e6 * 1.2 * 0.55)
    expectCents(requests[11], 1e6 * 1.44 * 0.55)
    // The other workload is as it was.
    #expect(try values(Workloads.requests, Wander.ofWorkload, member: 0).allSatisfy { $0 == 1e6 })
  }

  @Test("Services wander alike: 100,000 × 1.2 × 0.55 in June")
  func services() throws {
    expectCents(try values(Services.listCost, Wander.ofService, member: 1)[5], 66_000)
    expectCents(try values(Services.listCost, Wander.ofService, member: 0)[5], 100_000)
  }

  @Test("Each month has a draw of its own, with a median of 1 and 5 % around it")
  func cells() throws {
    let cells = try RenewalModel(scenario()).uncertainCells
    let names = cells.flatMap(\.ranges).map(\.name)
    #expect(names.count == 24 && Set(names).count == 24)
    #expect(names.first == "workloads.wild/task.wander.2027-01")
    #expect(names.last == "services.Wild.wander.2027-12")
    for cell in cells {
      guard case .interval(let low, let high) = cell.ranges[0].shape else {
        Issue.record("a month's chance is an interval")
        continue
      }
      #expect(cell.ranges[0].base == 1 && cell.ranges[0].distribution == .lognormal)
      #expect(abs(log(high) - 1.6448536269514722 * 0.05) < 1e-15 && abs(low * high - 1) < 1e-15)
    }
  }

  @Test("Whatever the volatility, the base is 1 to the last digit")
  func exactness() throws {
    for volatility in stride(from: 0.013, through: 1, by: 0.047) {
      let growth = Growth.wandering(drift: [.certain(0, .growth)], volatility: volatility)
      let inputs = try RenewalModel(scenario(growth)).model.inputs
      #expect(inputs[Wander.ofService.id]?.values[0].allSatisfy { $0 == 1 } == true)
    }
  }

  @Test("The drift may be a range, which is one statement; the months are none")
  func drift() throws {
    let range = ValueRange(.interval(low: 0.2, high: 0.4), kind: .growth)
    let growth = Growth.wandering(drift: [range], volatility: 0.05)
    let inputs = try scenario(growth).uncertainInputs
    #expect(inputs.map(\.name) == ["workloads.wild/task.growth", "services.Wild.growth"])
  }
}
