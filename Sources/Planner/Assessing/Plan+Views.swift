import Formulas
import Projection
import Rates
import Renewal

extension Plan {
  /// The scenario's own future and every variant of the file, under every reading of what papers most
  /// often leave open; then the other contested classes, each alone, in the scenario's own future.
  func views() throws -> [Assessment.View] {
    let main = ChargeClass.modelsThroughMarketplace
    let readings: [Assessment.ReadingOfClass?] =
      [nil]
      + (renewal.chargeClasses.contains(main) ? Self.readings(of: main) : [])
    let futures =
      [(name: String?.none, scenario: renewal.scenario)]
      + renewal.scenario.variants.map { (name: $0.name, scenario: $0.scenario) }
    let others = renewal.chargeClasses.filter { $0 != main }.flatMap(Self.readings)
    return try futures.flatMap { future in
      try readings.map { try view(future.name, future.scenario, $0) }
    } + others.map { try view(nil, renewal.scenario, $0) }
  }

  private static func readings(of charge: ChargeClass) -> [Assessment.ReadingOfClass] {
    Reading.contested(of: charge).map { Assessment.ReadingOfClass(charge: charge, reading: $0) }
  }

  private func view(
    _ future: String?, _ scenario: Scenario, _ reading: Assessment.ReadingOfClass?
  ) throws -> Assessment.View {
    let read = reading.map { Variant.reading($0.charge, $0.reading).change(scenario) }
    let outcome = try outcome(of: read ?? scenario)
    return Assessment.View(
      future: future, reading: reading, outcome: outcome, best: outcome.best)
  }

  /// The shipped hard futures.
  func stresses() throws -> [Assessment.StressResult] {
    let scenario = renewal.scenario
    let sellers = renewal.rates.map(\.vendor) + scenario.otherAI.map(\.item.vendor)
    let vendors = sellers.reduce(into: ["AWS"]) { names, vendor in
      if !names.contains(vendor) { names.append(vendor) }
    }
    return try StressCase.all(for: scenario, mainModel: mainModel, vendors: vendors).map {
      Assessment.StressResult(
        name: $0.name, source: $0.source, outcome: try outcome(of: $0.variant))
    }
  }

  /// The model that costs most at list over the term; nil where there is no AI.
  private var mainModel: String? {
    costOfModels.max { ($0.cost, $1.model) < ($1.cost, $0.model) }?.model
  }

  /// What each model in use costs at list over the term.
  private var costOfModels: [(model: String, cost: Double)] {
    let rates = renewal.model.parents(of: ModelShares.listCost)
    var costs: [String: Double] = [:]
    for (member, rate) in rates.enumerated() {
      costs[renewal.priceRows[rate].rate.model, default: 0] +=
        values.values(ModelShares.listCost, member: member).reduce(0, +)
    }
    return costs.map { ($0.key, $0.value) }
  }

  /// The demand cases: the scenario's own, and every variant of the file.
  func demandCases() throws -> [(name: String, outcome: Outcome)] {
    [("as planned", outcome)]
      + (try renewal.scenario.variants.map { ($0.name, try outcome(of: $0.scenario)) })
  }

  /// What each candidate costs more than the cheapest that can be chosen, and each rung more than the
  /// cheapest of these and of all rungs, in the worst of some cases.
  static func regret(_ cases: [Outcome]) -> [String: Double] {
    var regret: [String: Double] = [:]
    for outcome in cases {
      // Nobody has quoted the rungs, so nobody regrets what was never to be had.
      let leastOfRungs = outcome.rungs.map(\.totalPaid).min() ?? outcome.leastPaid
      let leastOfAll = min(outcome.leastPaid, leastOfRungs)
      for candidate in outcome.candidates + outcome.rungs {
        let least = candidate.candidate.isRung ? leastOfAll : outcome.leastPaid
        let id = candidate.candidate.id
        regret[id] = max(regret[id] ?? -.infinity, candidate.totalPaid - least)
      }
    }
    return regret
  }
}
