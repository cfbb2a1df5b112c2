import Rates
import Renewal
import Scenarios

/// What a scenario comes to under one rate card and under another.
struct CardEffect {
  /// The scenario's name.
  let scenario: String
  /// List cost of AI over the term, with all levers, in USD.
  let listCost: (from: Double, to: Double)
  /// The candidates.
  let candidates: [CandidateChange]
  /// The candidate whose way is followed.
  let candidate: String
  /// The steps of the way, model by model; together they make the whole difference.
  let steps: [Step]

  /// What the prices of one model make.
  struct Step {
    /// The model's short id; nil for what no model in use explains.
    let model: String?
    /// Everything paid before the step, in USD.
    let before: Double
    /// Everything paid after it, in USD.
    let after: Double
    /// List cost of AI after it less before it, in USD.
    let listCost: Double
  }

  /// Prices a scenario under two cards, each laid over the bundled one in the place of the cards that
  /// the scenario names; its own rates stay on top.
  init(
    of path: String, from source: any FileSource, _ old: NamedCard, _ new: NamedCard,
    bridging wished: String?
  ) throws {
    let first = try Self.plan(path, source, old)
    let second = try Self.plan(path, source, new)
    scenario = second.renewal.scenario.name
    listCost = (first.outcome.aiListCost, second.outcome.aiListCost)
    candidates = CandidateChange.changes(from: first.outcome, to: second.outcome)
    candidate = try first.bridged(to: second, wishing: wished)
    steps = try Self.steps(first, second, candidate)
  }

  private static func plan(
    _ path: String, _ source: any FileSource, _ card: NamedCard
  ) throws -> Plan {
    let cards = card.isBundled ? [] : [card.card]
    return try Plan(
      CheckedScenario(reading: path, from: source, replacingCards: cards).scenario)
  }

  /// The models in use take their prices of the second card one after the other.
  private static func steps(
    _ first: Plan, _ second: Plan, _ candidate: String
  ) throws -> [Step] {
    let end = second.renewal.scenario.rateCard
    var scenario = first.renewal.scenario
    var models: [String] = []
    for rate in first.renewal.rates + second.renewal.rates where !models.contains(rate.model) {
      models.append(rate.model)
    }
    var steps: [Step] = []
    var at = first.outcome
    for model in models.sorted() {
      scenario.rateCard = scenario.rateCard.taking([model], from: end)
      let outcome = try first.outcome(of: scenario)
      if let step = step(model, at, outcome, candidate) { steps.append(step) }
      at = outcome
    }
    if let rest = step(nil, at, second.outcome, candidate), abs(rest.after - rest.before) > 0.005 {
      steps.append(rest)
    }
    return steps
  }

  private static func step(
    _ model: String?, _ before: Outcome, _ after: Outcome, _ candidate: String
  ) -> Step? {
    guard let old = before.candidate(candidate), let new = after.candidate(candidate) else {
      return nil
    }
    let listCost = after.aiListCost - before.aiListCost
    guard old.totalPaid != new.totalPaid || listCost != 0 else { return nil }
    return Step(model: model, before: old.totalPaid, after: new.totalPaid, listCost: listCost)
  }
}

extension Outcome {
  /// List cost of AI over the term, with all levers, in USD.
  fileprivate var aiListCost: Double { cascade.first { $0.kind == .routed }?.total ?? 0 }
}
