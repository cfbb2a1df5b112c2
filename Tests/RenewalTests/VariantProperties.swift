import Planner
import Renewal
import Testing

/// A change laid over a model gives what a model of its own gives, to the bit.
struct VariantProperties {
  private func expectSame(_ plan: Plan, _ scenario: Scenario, _ variant: Variant) throws {
    let laid = try plan.outcome(of: variant)
    let own = try Plan(variant.change(scenario)).outcome
    for (one, other) in zip(laid.candidates, own.candidates) {
      #expect(one.totalPaid == other.totalPaid, "\(variant.name)")
      #expect(one.presentValue == other.presentValue, "\(variant.name)")
      #expect(one.shortfall == other.shortfall, "\(variant.name)")
      #expect(one.eligibleSpend == other.eligibleSpend, "\(variant.name)")
    }
  }

  @Test("A variant is worked out alike both ways", arguments: Properties.seeds.prefix(30))
  func variants(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    for variant in [
      Variant.levers([]), .levers([.routing]), .discount(higherBy: 0.02), .without(.burnBasis),
      .reading(.modelsThroughMarketplace, .inFull),
    ] {
      try expectSame(plan, scenario, variant)
    }
  }

  @Test("Every clause that is written, and taken out", arguments: Properties.seeds.prefix(12))
  func clauses(seed: UInt64) throws {
    let scenario = try RandomScenario.make(seed: seed)
    let plan = try Plan(scenario)
    for clause in Clause.all
    where scenario.offers.contains(where: { $0.clauses.writes(clause) }) {
      try expectSame(plan, scenario, .without(clause))
    }
  }

  @Test("Every clause there is turns up in some random scenario")
  func everyClauseTurnsUp() throws {
    let written = try Properties.seeds.reduce(into: Set<String>()) { keys, seed in
      for offer in try RandomScenario.make(seed: seed).offers {
        keys.formUnion(Clause.all.filter(offer.clauses.writes).map(\.key))
      }
    }
    #expect(written == Set(Clause.all.map(\.key)))
  }
}
