import Foundation
import Renewal
import Testing

@Suite("Reference of the contract arithmetic")
struct ReferenceTests {
  /// The seed of the first scenario; each further one has the next.
  private static let base: UInt64 = 2027
  /// How many scenarios are compared, each with several agreements.
  private static let count = 10_000
  /// How many of them one task compares.
  private static let chunk = 100

  @Test(
    "A reference of plain loops agrees with the engine to the cent on 10,000 random agreements"
  )
  func agreement() async {
    var tally = Tally()
    await withTaskGroup(of: Tally.self) { group in
      for start in stride(from: 0, to: Self.count, by: Self.chunk) {
        group.addTask {
          var tally = Tally()
          for number in start..<start + Self.chunk {
            tally.compare(seed: Self.base + UInt64(number))
          }
          return tally
        }
      }
      for await part in group { tally.add(part) }
    }
    print(
      "Reference: seeds from \(Self.base) on, \(Self.count) scenarios, "
        + "\(tally.candidates) agreements, \(tally.seeds.count) that differ, "
        + "\(tally.onTheEdge) left out on the edge of a condition")
    #expect(tally.candidates >= Self.count)
    #expect(tally.onTheEdge < tally.candidates / 1_000)
    for problem in tally.problems { Issue.record("\(problem)") }
    for (line, seed) in tally.firstOfEachLine { Issue.record("\(Self.report(seed, line))") }
  }

  @Test("A clause that the reference forgets is found, and all else is taken off the scenario")
  func forgottenClause() throws {
    let forgetful: Comparison.Working = { scenario, candidate, demand in
      var other = candidate
      other.paper.clauses = candidate.clauses.without(.shortfallRate)
      return Reference(scenario, other, demand)
    }
    let seed = try #require(Self.firstSeed(where: forgetful))
    let small = Shrinking.smallest(RandomAgreement.scenario(seed: seed)) {
      Self.differs($0, by: forgetful)
    }
    let papers = small.offers.map(\.clauses) + [small.today?.clauses].compactMap(\.self)
    #expect(
      papers.map { paper in Clause.all.filter(paper.writes).map(\.key) } == [["shortfall_rate"]])
    #expect(small.contractYears.count == 1 && small.services.isEmpty && small.marketplace.isEmpty)
    #expect(small.savingsPlans.isEmpty && small.credits.isEmpty && small.events.isEmpty)
    #expect(small.support.plan == .none && small.priceIndex.isEmpty)
    let differences = try Comparison(small, by: forgetful).differences
    #expect(differences.map(\.key) == ["true_up"])
  }

  @Test("A line that is a dollar off is found, whichever line it is")
  func dollarOff() throws {
    let seed = Self.base
    let scenario = RandomAgreement.scenario(seed: seed)
    let candidate = try #require(scenario.offers.first).id
    let lines = Reference(
      scenario, try #require(scenario.candidates.first { $0.id == candidate }), Demand(scenario)
    ).figures.map(\.key)
    for line in lines {
      let wrong: Comparison.Working = { scenario, terms, demand in
        var reference = Reference(scenario, terms, demand)
        for number in reference.figures.indices
        where reference.figures[number].key == line && terms.id == candidate {
          reference.figures[number].values[0] += 1
        }
        return reference
      }
      let found = try Comparison(scenario, by: wrong).differences
      #expect(found.map(\.key) == [line])
      #expect(found.map(\.candidate) == [candidate])
    }
  }

  @Test("Each clause is written often, and changes what is paid or when")
  func clausesMatter() async {
    var uses = ClauseUses()
    await withTaskGroup(of: ClauseUses.self) { group in
      for start in stride(from: 0, to: Self.count, by: Self.chunk) {
        group.addTask {
          var uses = ClauseUses()
          for number in start..<start + Self.chunk { uses.count(seed: Self.base + UInt64(number)) }
          return uses
        }
      }
      for await part in group { uses.add(part) }
    }
    print("Clauses written, and mattering:\n\(uses)")
    for clause in ClauseUses.all {
      #expect(uses.written[clause, default: 0] >= 1_000, "\(clause.key)")
      #expect(uses.mattering[clause, default: 0] >= 20, "\(clause.key)")
    }
  }

  private static func firstSeed(where working: @escaping Comparison.Working) -> UInt64? {
    (base..<base + 1_000).first { seed in
      differs(RandomAgreement.scenario(seed: seed), by: working)
    }
  }

  private static func differs(_ scenario: Scenario, by working: Comparison.Working) -> Bool {
    ((try? Comparison(scenario, by: working))?.differences.isEmpty) == false
  }

  /// A difference in its smallest scenario.
  private static func report(_ seed: UInt64, _ line: String) -> String {
    func difference(_ scenario: Scenario) -> Comparison.Difference? {
      (try? Comparison(scenario))?.differences.first { $0.key == line }
    }
    let small = Shrinking.smallest(RandomAgreement.scenario(seed: seed)) { difference($0) != nil }
    let words = difference(small).map { "\($0)" } ?? "no difference is left"
    return "seed \(seed), made smaller:\n\(small.words)\n\(words)"
  }
}

/// What comparing many scenarios came to.
private struct Tally {
  var candidates = 0
  var onTheEdge = 0
  /// Scenarios with a difference.
  var seeds: [UInt64] = []
  /// The first seed for each line that differs.
  var firstOfEachLine: [String: UInt64] = [:]
  /// Scenarios of which no model could be built.
  var problems: [String] = []

  /// Compares one scenario.
  mutating func compare(seed: UInt64) {
    do {
      let comparison = try Comparison(RandomAgreement.scenario(seed: seed))
      candidates += comparison.candidates
      onTheEdge += comparison.onTheEdge
      guard let first = comparison.differences.first else { return }
      seeds.append(seed)
      firstOfEachLine[first.key] = min(firstOfEachLine[first.key] ?? seed, seed)
    } catch {
      problems.append("seed \(seed): \(error)")
    }
  }

  /// Adds what other scenarios came to.
  mutating func add(_ other: Tally) {
    candidates += other.candidates
    onTheEdge += other.onTheEdge
    seeds += other.seeds
    firstOfEachLine.merge(other.firstOfEachLine) { min($0, $1) }
    problems += other.problems
  }
}
