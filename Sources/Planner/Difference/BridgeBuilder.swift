import Renewal

/// Takes the steps of a bridge: each puts one part of the second scenario in the place of the
/// first one's, and works out what the candidate pays then.
struct BridgeBuilder {
  private let candidate: String
  private let plan: Plan
  private let start: Scenario
  private let end: Scenario
  /// Names that a scenario of its own leaves without a meaning.
  private let known: Set<DanglingName>

  /// Parts that move together, with what comes of it.
  private struct Mixture {
    let moves: [Move]
    let scenario: Scenario
    let totals: Bridge.Totals
  }

  /// The way from one scenario to another, for a candidate of both.
  init(from: Scenario, to: Scenario, candidate: String) throws {
    self.candidate = candidate
    start = from.bare(with: candidate)
    end = to.bare(with: candidate)
    plan = try Plan(start)
    known = start.danglingNames.union(end.danglingNames)
  }

  /// The steps from one total to another.
  func steps(from: Bridge.Totals, to: Bridge.Totals) -> [Bridge.Step] {
    var pending = units(Move.moves(from: start, to: end))
    var scenario = start
    var totals = from
    var steps: [Bridge.Step] = []
    while !pending.isEmpty {
      let taken = next(of: pending, on: scenario)
      let moves = taken?.moves ?? pending.flatMap { $0 }
      pending.removeAll { unit in unit.allSatisfy(moves.contains) }
      scenario = taken?.scenario ?? end
      let reached = taken?.totals ?? to
      // What is left at the end is rounding, or a cause that is not known.
      let after = pending.isEmpty && reached.isNear(to) ? to : reached
      steps.append(Bridge.Step(moves, before: totals, after: after))
      totals = after
    }
    if !totals.isNear(to) { steps.append(Bridge.Step([], before: totals, after: to)) }
    return steps
  }

  /// Moves that are taken in one: where the terms have different numbers of contract years, what an
  /// offer states for each year moves with the years.
  private func units(_ moves: [Move]) -> [[Move]] {
    guard start.contractYears.count != end.contractYears.count else { return moves.map { [$0] } }
    let byYear: Set<Cause> = [.commitment, .discount, .term]
    let together = moves.filter { byYear.contains($0.cause) }
    return moves.compactMap { move in
      if !byYear.contains(move.cause) { return [move] }
      return move == together.first ? together : nil
    }
  }

  /// The next unit, alone or with as few others as make a scenario that holds together.
  private func next(of pending: [[Move]], on scenario: Scenario) -> Mixture? {
    let first = pending[0]
    let pairs = pending.dropFirst().map { first + $0 }
    let prefixes = (1...pending.count).dropFirst().map { pending.prefix($0).flatMap { $0 } }
    for moves in [first] + pairs + prefixes {
      if let mixture = mixture(moves, on: scenario) { return mixture }
    }
    return nil
  }

  /// A scenario with some moves carried out; nil where it does not hold together.
  private func mixture(_ moves: [Move], on scenario: Scenario) -> Mixture? {
    var mixed = scenario
    for move in moves { move.carryOut(on: &mixed, towards: end) }
    guard
      mixed.danglingNames.isSubset(of: known),
      let outcome = try? plan.outcome(of: mixed).candidate(candidate)
    else { return nil }
    let totals = Bridge.Totals(outcome)
    return totals.areFinite ? Mixture(moves: moves, scenario: mixed, totals: totals) : nil
  }
}

extension Bridge.Step {
  /// A step of some moves; without any it is what no cause explains.
  fileprivate init(_ moves: [Move], before: Bridge.Totals, after: Bridge.Totals) {
    let moved = moves.map(\.cause)
    causes = Cause.allCases.filter(moved.contains)
    clauses = moves.compactMap(\.clause?.key)
    name = moves.isEmpty ? "Other" : moves.map(\.name).joined(separator: " + ")
    self.before = before
    self.after = after
  }
}

/// A name that one part of a scenario gives to something that another part does not have.
enum DanglingName: Hashable {
  /// A lever names a task.
  case task(String)
  /// A Savings Plan or a milestone names a service group.
  case service(String)
}

extension Scenario {
  /// The names that mean nothing here; none in a checked scenario.
  var danglingNames: Set<DanglingName> {
    let tasks = Set(workloads.map(\.task))
    let groups = Set(services.map(\.name))
    let named = savingsPlans.map(\.covers) + credits.compactMap(\.milestone?.service)
    return Set(levers.map(\.task).filter { !tasks.contains($0) }.map(DanglingName.task))
      .union(named.filter { !groups.contains($0) }.map(DanglingName.service))
  }
}
