import Renewal

extension Plan {
  /// What each clause that an offer writes is worth to it.
  ///
  /// - Parameter survey: the paths by which candidates are ranked; nil ranks them by the base case.
  func clauseWorths(_ survey: RiskSurvey?) throws -> [Assessment.ClauseWorth] {
    let offers = renewal.scenario.offers
    return try Clause.all.flatMap { clause -> [Assessment.ClauseWorth] in
      let writers = offers.filter { $0.clauses.writes(clause) }
      if writers.isEmpty { return [] }
      let without = try outcome(of: .without(clause))
      let best = (survey?.ranking(without: clause) ?? without.ranking).best
      return writers.map { offer in
        Assessment.ClauseWorth(
          offer: offer.id, clause: clause, worth: saved(offer.id, by: outcome, against: without),
          bestWithout: best)
      }
    }
  }

  /// The clauses that a buyer asks for, and that can make a difference to some offer.
  var asks: [Clause] {
    let offers = renewal.candidates.filter(\.isOffer)
    return Clause.settings.filter { clause in
      clause.ask != nil && offers.contains { renewal.concerns(clause, $0) }
    }
  }

  /// What each ask is worth to each offer that does not write it so already.
  func askWorths() throws -> [Assessment.AskWorth] {
    try asks.flatMap { clause -> [Assessment.AskWorth] in
      guard let ask = clause.ask else { return [] }
      let askers = outcome.candidates.filter {
        $0.candidate.isOffer && $0.clauses.setting(clause) != Setting(ask)
          && renewal.concerns(clause, $0.candidate)
      }
      if askers.isEmpty { return [] }
      let granted = try outcome(of: .asking(for: [clause]))
      return askers.map { offer in
        Assessment.AskWorth(
          offer: offer.candidate.id, clause: clause,
          words: granted.candidate(offer.candidate.id)?.clauses.words(clause) ?? "",
          worth: saved(offer.candidate.id, by: granted, against: outcome))
      }
    }
  }

  /// What a change of every offer is worth to each: taken away, what it was worth; added, what it
  /// would be.
  func worth(of variant: Variant, isTaken: Bool) throws -> [String: Double] {
    worth(from: try outcome(of: variant), isTaken: isTaken)
  }

  /// The same, once the outcome of the change is known.
  func worth(from changed: Outcome, isTaken: Bool) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: renewal.scenario.offers.map { offer in
        let saved = saved(offer.id, by: changed, against: outcome)
        return (offer.id, isTaken ? -saved : saved)
      })
  }

  /// What every offer pays in an outcome, by its key, in USD; what providers are paid counts.
  func paid(in outcome: Outcome) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: renewal.scenario.offers.map {
        ($0.id, outcome.candidate($0.id)?.paidInAll ?? 0)
      })
  }

  /// What a candidate pays less in one outcome than in another, in USD; what providers are paid counts.
  func saved(_ id: String, by better: Outcome, against other: Outcome) -> Double {
    (other.candidate(id)?.paidInAll ?? 0) - (better.candidate(id)?.paidInAll ?? 0)
  }
}
