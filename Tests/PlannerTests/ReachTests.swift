import Formulas
import Foundation
import Projection
import Renewal
import Testing

@testable import Planner

/// Works formulas out from what the explanation says that they read, and nothing else.
private struct Reworked {
  let plan: Plan
  let line: Line
  let member: Int
  let period: Int

  func value(_ node: Formula.Node) -> Double {
    switch node {
    case .constant(let value, _): Double(value)
    case .reference(let reference): sum(.one(reference))
    case .total(let reference, let index, let role): sum(.total(reference, over: index, by: role))
    case .arithmetic(.sum, let a, let b): value(a) + value(b)
    case .arithmetic(.difference, let a, let b): value(a) - value(b)
    case .arithmetic(.product, let a, let b): value(a) * value(b)
    case .arithmetic(.power, let a, let b): pow(value(a), value(b))
    case .ratio(let a, let b): value(b) == 0 ? 0 : value(a) / value(b)
    case .larger(let a, let b): max(value(a), value(b))
    case .smaller(let a, let b): min(value(a), value(b))
    case .choice(let test, let a, let b): holds(test) ? value(a) : value(b)
    case .monthNumber(let a): Double(Month(serial: Int(value(a))).number)
    }
  }

  private func holds(_ test: Condition.Test) -> Bool {
    switch test {
    case .atLeast(let a, let b): value(a) >= value(b)
    case .reaches(let a, let b): value(a) - value(b) >= -0.005
    case .both(let a, let b): holds(a) && holds(b)
    }
  }

  private func sum(_ mention: Mention) -> Double {
    let reach = plan.renewal.model.reach(of: mention, in: line, member: member, period: period)
    guard let reach else { return .nan }
    return reach.members.flatMap { member in
      reach.periods.map { period in
        period == Reach.opening
          ? plan.values.opening(reach.row, member: member)
          : plan.values.value(reach.row, member: member, period: period)
      }
    }.reduce(0, +)
  }
}

@Suite("What formulas read")
struct ReachTests {
  @Test("Every line of the model can be worked out again from what its explanation names")
  func everyLine() throws {
    let plan = try Plan(.starter())
    let model = plan.renewal.model
    var count = 0
    for sealed in model.lines.values {
      let line = sealed.line
      for member in 0..<model.memberCount(line) {
        for period in 0..<model.timeline.periods(line.cadence) {
          let reworked = Reworked(plan: plan, line: line, member: member, period: period)
          let found = reworked.value(sealed.formula.node)
          let expected = plan.values.value(line, member: member, period: period)
          let most = 1e-9 * max(found.magnitude, expected.magnitude) + 1e-6
          #expect(abs(found - expected) <= most, "\(line.id) \(member) \(period)")
          count += 1
        }
        if let opening = sealed.opening {
          let reworked = Reworked(plan: plan, line: line, member: member, period: 0)
          let found = reworked.value(opening.node)
          #expect(abs(found - plan.values.opening(line, member: member)) < 1e-9, "\(line.id)")
        }
      }
    }
    #expect(count > 1_000)
  }
}
