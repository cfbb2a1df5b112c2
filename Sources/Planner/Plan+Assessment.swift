import Renewal

extension Plan {
  /// Works out what the renewal is decided on.
  public func assessment() throws -> Assessment {
    let steps = try leverSteps(of: renewal.scenario)
    let inFull = try leverSteps(
      of: Variant.reading(Self.contested, .inFull).change(renewal.scenario))
    let clauses = try clauseWorths()
    return Assessment(
      routed: outcome, unrouted: steps[0], levers: leverWorths(steps, inFull: inFull),
      clauses: clauses, twoPoints: try worthOfTwoPoints(), views: try views(),
      recommendation: try recommendation(clauses))
  }

  /// What to sign, without the rest of what a renewal is decided on.
  public func recommendation() throws -> Assessment.Recommendation {
    try recommendation(clauseWorths())
  }

  private func recommendation(
    _ clauses: [Assessment.ClauseWorth]
  ) throws -> Assessment.Recommendation {
    try Assessment.Recommendation(outcome, clauses: clauses) { try outcome(of: .without($0)) }
  }

  /// The class that papers most often leave open.
  private static let contested = ChargeClass.modelsThroughMarketplace

  /// What a scenario comes to without levers, then lever after lever, and with all of them.
  private func leverSteps(of scenario: Scenario) throws -> [Outcome] {
    let kinds = Lever.Kind.allCases
    return try (0...kinds.count).map { count in
      try outcome(of: Variant.levers(Set(kinds.prefix(count))).change(scenario))
    }
  }

  /// Lever after lever, so that what they keep in cash adds up to what all of them keep.
  private func leverWorths(
    _ steps: [Outcome], inFull: [Outcome]
  ) -> [Assessment.LeverWorth] {
    Lever.Kind.allCases.enumerated().map { number, kind in
      Assessment.LeverWorth(
        kind: kind, listSaved: outcome.cascade.first { $0.kind == .saving(kind) }?.total ?? 0,
        cashKept: Self.kept(steps[number], steps[number + 1]),
        cashKeptInFull: Self.kept(inFull[number], inFull[number + 1]))
    }
  }

  private static func kept(_ before: Outcome, _ after: Outcome) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: zip(before.candidates, after.candidates).map {
        ($1.candidate.id, $0.totalPaid - $1.totalPaid)
      })
  }

  private func clauseWorths() throws -> [Assessment.ClauseWorth] {
    let offers = renewal.scenario.offers
    return try Clause.all.flatMap { clause -> [Assessment.ClauseWorth] in
      let writers = offers.filter { $0.clauses.writes(clause) }
      if writers.isEmpty { return [] }
      let without = try outcome(of: .without(clause))
      return writers.map { offer in
        Assessment.ClauseWorth(
          offer: offer.id, clause: clause,
          worth: (without.candidate(offer.id)?.totalPaid ?? 0)
            - (outcome.candidate(offer.id)?.totalPaid ?? 0),
          bestWithout: without.best)
      }
    }
  }

  private func worthOfTwoPoints() throws -> [String: Double] {
    let higher = try outcome(of: .discount(higherBy: 0.02))
    return Dictionary(
      uniqueKeysWithValues: renewal.scenario.offers.map { offer in
        (
          offer.id,
          (outcome.candidate(offer.id)?.totalPaid ?? 0)
            - (higher.candidate(offer.id)?.totalPaid ?? 0)
        )
      })
  }

  /// The scenario's own future and every variant of the file, under every reading of the class that
  /// papers most often leave open.
  private func views() throws -> [Assessment.View] {
    let readings: [Reading?] =
      renewal.chargeClasses.contains(Self.contested) ? [nil, .inFull, .notAtAll] : [nil]
    let futures =
      [(name: String?.none, scenario: renewal.scenario)]
      + renewal.scenario.variants.map { (name: $0.name, scenario: $0.scenario) }
    return try futures.flatMap { future in
      try readings.map { reading in
        let scenario = reading.map { Variant.reading(Self.contested, $0).change(future.scenario) }
        let outcome = try outcome(of: scenario ?? future.scenario)
        return Assessment.View(
          future: future.name, reading: reading, outcome: outcome, best: outcome.best)
      }
    }
  }
}
