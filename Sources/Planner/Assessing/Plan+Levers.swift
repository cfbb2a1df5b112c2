import Renewal

extension Plan {
  /// What each kind of lever is worth.
  ///
  /// Lever after lever, so that what they keep in cash adds up to what all of them keep.
  func leverWorths() throws -> [Assessment.LeverWorth] {
    // A kind that the scenario does not use changes nothing, and is not worked out.
    let kinds = plannedLevers
    let scenarios = (0...kinds.count).map { count in
      Variant.levers(Set(kinds.prefix(count))).change(renewal.scenario)
    }
    let steps = try scenarios.map { try outcome(of: $0) }
    let resized = try scenarios.map { try resizedOutcome(of: $0) }
    let inFull = try scenarios.map {
      try outcome(of: Variant.reading(.modelsThroughMarketplace, .inFull).change($0))
    }
    return Lever.Kind.allCases.map { kind in
      guard let number = kinds.firstIndex(of: kind) else {
        return Assessment.LeverWorth(
          unused: kind, candidates: outcome.candidates.map(\.candidate.id))
      }
      return Assessment.LeverWorth(
        kind: kind, listSaved: outcome.cascade.first { $0.kind == .saving(kind) }?.total ?? 0,
        cashKept: Self.change(steps, number, \.paidInAll),
        burnLost: Self.change(steps, number) { $0.eligibleSpend.reduce(0, +) },
        cashKeptResized: Self.change(resized, number, \.paidInAll),
        cashKeptInFull: Self.change(inFull, number, \.paidInAll))
    }
  }

  /// What a scenario comes to when every offer's commitments are what is then spent, and no more.
  ///
  /// A smaller commitment lowers the caps that are shares of it, so that it takes a few rounds.
  func resizedOutcome(of scenario: Scenario) throws -> Outcome {
    // Only commitments move from round to round, so the rest is worked out once.
    let plan = try Plan(scenario)
    var scenario = scenario
    var found = plan.outcome
    for _ in 0..<60 {
      guard found.candidates.contains(where: { $0.candidate.isOffer && $0.isShort }) else { break }
      scenario = Variant.resized(to: found).change(scenario)
      found = try plan.outcome(of: scenario)
    }
    return found
  }

  private static func change(
    _ steps: [Outcome], _ number: Int, _ figure: (CandidateOutcome) -> Double
  ) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: zip(steps[number].candidates, steps[number + 1].candidates).map {
        ($1.candidate.id, figure($0) - figure($1))
      })
  }
}

extension CandidateOutcome {
  /// Whether a commitment is not reached in some year, to half a cent.
  var isShort: Bool { shortfall.contains { $0 > 0.005 } }
}
