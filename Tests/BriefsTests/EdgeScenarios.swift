import Formulas
import Rates
import Renewal
import Testing

/// A scenario at the edge of what a brief has to say, with its name.
struct EdgeScenario: CustomTestStringConvertible, Sendable {
  let name: String
  let scenario: @Sendable () throws -> Scenario

  var testDescription: String { name }

  static let all: [EdgeScenario] = [
    EdgeScenario(name: "rich") { try .rich() },
    EdgeScenario(name: "everything") { try .everything() },
    EdgeScenario(name: "no-offers") { .plain() },
    EdgeScenario(name: "no-offers-but-today") {
      .plain(today: try .flat(1_000_000, discount: 0.05))
    },
    EdgeScenario(name: "one-good-offer") {
      .plain(offers: [.even(1_000_000, discount: 0.1)])
    },
    EdgeScenario(name: "sign-nothing") {
      .plain(
        today: try .flat(1_000_000, discount: 0.05), offers: [.even(2_000_000, discount: 0.1)])
    },
    EdgeScenario(name: "tie-with-nothing") {
      .plain(offers: [.even(1_200_000, discount: 0)])
    },
    EdgeScenario(name: "tie-of-offers") {
      .plain(offers: [
        .even(1_000_000, discount: 0.1, id: "first", name: "First"),
        .even(900_000, discount: 0.1, id: "second", name: "Second"),
      ])
    },
    EdgeScenario(name: "no-quoted-offers") {
      .plain(offers: [.even(1_000_000, discount: 0.1, name: "Our counter", role: .counter)])
    },
    EdgeScenario(name: "walk-away-wins") {
      .plain(offers: [
        .even(2_000_000, discount: 0.1, id: "opening", name: "Opening"),
        .even(900_000, discount: 0.08, id: "walk", name: "Walk-away", role: .walkAway),
      ])
    },
    EdgeScenario(name: "seven-years-from-april") {
      .plain(years: 7, startMonth: 4, offers: [.even(1_000_000, discount: 0.0825, years: 7)])
    },
    EdgeScenario(name: "steps-and-short-years") {
      var offer = Offer.even(1_000_000, discount: 0.1, years: 3)
      offer.commitment = [1_000_000, 1_300_000, 1_250_000]
      offer.discount = [0.06, 0.1, 0.11]
      return .plain(years: 3, offers: [offer])
    },
    EdgeScenario(name: "ai-without-levers") {
      var scenario = try Scenario.rich()
      scenario.levers = []
      scenario.variants = []
      return scenario
    },
    EdgeScenario(name: "models-that-aws-bills") {
      var scenario = try Scenario.rich()
      scenario.workloads[0].models = [
        Workload.ModelShare(
          model: "amazon.nova-pro", share: .certain(1, .share), tokens: .certain(1))
      ]
      scenario.workloads[0].requests = .certain(20_000_000)
      scenario.levers[0].to = "amazon.nova-2-lite"
      scenario.variants = []
      return scenario
    },
    EdgeScenario(name: "shortfall-that-bills-nothing") {
      .plain(offers: [
        .even(2_000_000, discount: 0.1, clauses: Clauses([.shortfallRate: 0]))
      ])
    },
    EdgeScenario(name: "two-conditions") {
      .plain(
        years: 2,
        offers: [
          .even(
            1_250_000, discount: 0.1, years: 2, id: "counter", name: "Counter", role: .counter,
            clauses: Clauses([.burnBasis: .choice(BurnBasis.gross), .shortfallRate: 0.5])),
          .even(1_000_000, discount: 0.06, years: 2, id: "quote", name: "Quote"),
        ])
    },
    EdgeScenario(name: "hostile-names") {
      var scenario = try Scenario.rich()
      scenario.name = "# A | B [x](http://y) `z`\n<b>"
      scenario.offers[0].name = "Opening | *bold* {{sign}}"
      scenario.services[0].name = "Core|\nnet"
      scenario.variants[0].name = "a_b | c"
      scenario.workloads[0].provenance.source = "He said: \"a|b\"\n\n# no heading"
      return scenario
    },
    EdgeScenario(name: "ranges-and-old-prices") {
      var scenario = try Scenario.rich()
      scenario.asOf = try day("2027-06-01")
      scenario.workloads = [
        try .assistant(
          growth: 0.3, requests: ValueRange(.interval(low: 4e6, high: 6e6), kind: .quantity))
      ]
      scenario.services[0].growth = .yearly([
        ValueRange(.triple(low: 0.02, base: 0.05, high: 0.09), kind: .growth)
      ])
      return scenario
    },
  ]

  /// The scenario of a name.
  static func named(_ name: String) throws -> Scenario {
    guard let edge = all.first(where: { $0.name == name }) else { throw NoSuchDay(text: name) }
    return try edge.scenario()
  }
}

extension CurrentAgreement {
  /// An agreement that ends with 2026.
  static func flat(_ commitment: Double, discount: Double) throws -> CurrentAgreement {
    CurrentAgreement(
      commitment: commitment, discount: discount, ends: try day("2026-12-31"),
      provenance: example)
  }
}
