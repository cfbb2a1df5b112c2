import Formulas
import Rates
import Renewal
import TestSupport

/// Where the statements of the examples come from.
let example = Provenance(place: "example.yaml:1:1", source: "Example", asOf: Day("2026-11-01"))

extension Scenario {
  /// Flat services from 2027 on: no growth, no AI, no support, money at no cost.
  static func plain(
    years: Int = 1, yearlySpend: Double = 1_200_000, startMonth: Int = 1,
    today: CurrentAgreement? = nil,
    offers: [Offer] = []
  ) -> Scenario {
    .small(
      name: "Plain", years: years, startMonth: startMonth, yearlySpend: yearlySpend,
      today: today, offers: offers, provenance: example)
  }

  /// AI on a model billed through Marketplace, a lever, four papers and a variant.
  ///
  /// The counter is the best paper, but only with its clause.
  static func rich() throws -> Scenario {
    var scenario = Scenario.plain(
      years: 3, yearlySpend: 1_800_000,
      today: CurrentAgreement(
        commitment: 1_500_000, discount: 0.05, ends: try day("2026-12-31"),
        clauses: Clauses([.burnBasis: .choice(BurnBasis.net)]), provenance: example),
      offers: [
        .even(
          2_900_000, discount: 0.12, years: 3, id: "opening", name: "AWS opening"),
        .even(
          2_300_000, discount: 0.09, years: 3, id: "counter", name: "Our counter", role: .counter,
          clauses: Clauses(
            [.burnBasis: .choice(BurnBasis.net)],
            eligibility: [.modelsThroughMarketplace: Eligibility(earns: 0, retires: 1)])),
        .even(
          1_600_000, discount: 0.07, years: 3, id: "walk", name: "Walk-away", role: .walkAway),
      ])
    scenario.name = "Rich"
    scenario.rateCard = try RateCard.bundled()
    scenario.workloads = [try .assistant(growth: 0.3)]
    scenario.levers = [
      Lever(
        kind: .routing, task: "answers", to: "anthropic.claude-haiku-4-5",
        share: .certain(0.5, .share), starts: Month(year: 2027, month: 3), ramp: 6,
        provenance: example)
    ]
    scenario.openQuestions = ["Who bills the model | AWS or *Marketplace*?"]
    var higher = scenario
    higher.workloads = [try .assistant(growth: 1.5)]
    scenario.variants = [NamedVariant(name: "aws-forecast", scenario: higher)]
    return scenario
  }
}

/// A day that is known to be one.
func day(_ text: String) throws -> Day {
  guard let day = Day(text) else { throw NoSuchDay(text: text) }
  return day
}

/// A text that is no day.
struct NoSuchDay: Error {
  let text: String
}

extension Workload {
  /// One assistant on Claude Sonnet 4.6.
  static func assistant(growth: Double, requests: ValueRange = .certain(5_000_000)) throws
    -> Workload
  {
    Workload(
      app: "assistant", task: "answers",
      models: [
        ModelShare(
          model: "anthropic.claude-sonnet-4-6", share: .certain(1, .share), tokens: .certain(1))
      ],
      scope: "us", requests: requests, inputTokens: .certain(2_900),
      outputTokens: .certain(420), growth: .yearly([.certain(growth, .growth)]), provenance: example
    )
  }
}

extension Offer {
  /// An offer of even years.
  static func even(
    _ commitment: Double, discount: Double, years: Int = 1, id: String = "offer",
    name: String = "The offer", role: Role = .quoted, clauses: Clauses = Clauses()
  ) -> Offer {
    Offer(
      id: id, name: name, role: role, commitment: Array(repeating: commitment, count: years),
      discount: Array(repeating: discount, count: years), clauses: clauses, provenance: example)
  }
}
