import Renewal

extension Plan {
  /// Works out what the renewal is decided on.
  public func assessment() throws -> Assessment {
    var steps: [Outcome] = []
    for count in Lever.Kind.allCases.indices {
      steps.append(try outcome(of: .levers(Set(Lever.Kind.allCases.prefix(count)))))
    }
    steps.append(outcome)
    return Assessment(
      routed: outcome, unrouted: steps[0], levers: leverWorths(steps),
      clauses: try clauseWorths(), twoPoints: try worthOfTwoPoints(), views: try views())
  }

  /// Lever after lever, so that what they keep in cash adds up to what all of them keep.
  private func leverWorths(_ steps: [Outcome]) -> [Assessment.LeverWorth] {
    Lever.Kind.allCases.enumerated().map { number, kind in
      let saved = outcome.cascade.first { $0.kind == .saving(kind) }?.total ?? 0
      let kept = zip(steps[number].candidates, steps[number + 1].candidates).map { before, after in
        (after.candidate.id, before.totalPaid - after.totalPaid)
      }
      return Assessment.LeverWorth(
        kind: kind, listSaved: saved, cashKept: Dictionary(uniqueKeysWithValues: kept))
    }
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
    let contested = ChargeClass.modelsThroughMarketplace
    let readings: [Reading?] =
      renewal.chargeClasses.contains(contested) ? [nil, .inFull, .notAtAll] : [nil]
    let futures = [(name: String?.none, scenario: renewal.scenario)]
      + renewal.scenario.variants.map { (name: $0.name, scenario: $0.scenario) }
    return try futures.flatMap { future in
      try readings.map { reading in
        let scenario = reading.map { Variant.reading(contested, $0).change(future.scenario) }
        let outcome = try outcome(of: scenario ?? future.scenario)
        return Assessment.View(
          future: future.name, reading: reading, outcome: outcome, best: outcome.best)
      }
    }
  }
}
