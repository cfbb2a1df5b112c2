import Projection
import Renewal

extension RiskSurvey {
  /// The choices by the scenario's risk appetite.
  func ranking(_ figures: [CandidateRisk]) -> Ranking {
    let choices = Set(plan.renewal.candidates.filter(\.isChoice).map(\.id))
    return plan.renewal.scenario.riskAppetite.ranking(
      figures.filter { choices.contains($0.candidate) }.map {
        ($0.candidate, $0.paid.mean, $0.chance, $0.maxRegret)
      })
  }

  /// The choices if no offer had a clause; nil where that was not worked out.
  func ranking(without clause: Clause) -> Ranking? {
    contractFutures.first { $0.isWritten && $0.clause == clause }.map {
      ranking($0.candidates, values)
    }
  }

  /// The choices if no offer had any of some clauses.
  func ranking(without clauses: [Clause]) throws -> Ranking? {
    if clauses.count == 1 { return ranking(without: clauses[0]) }
    var model = model
    let other = Variant.without(clauses).change(plan.renewal.scenario)
    guard let pairs = try plan.candidates(in: other, &model) else { return nil }
    let values = model.run(
      [PathRequest(pairs.flatMap(\.all), paths: values.paths)], seed: seed,
      threads: options.threads)
    return ranking(pairs, values)
  }

  private func ranking(_ pairs: [PathPair], _ values: PathValues) -> Ranking {
    let choices = zip(plan.renewal.statedCandidates, pairs).filter { $0.0.isChoice }
    let least = Self.least(choices.map { values[$0.1.paid] }, paths: values.paths)
    return plan.renewal.scenario.riskAppetite.ranking(
      choices.map { candidate, pair in
        (
          candidate.id, values.mean(pair.paid), values.chance(pair.shortfall),
          zip(values[pair.paid], least).map(-).max() ?? 0
        )
      })
  }
}
