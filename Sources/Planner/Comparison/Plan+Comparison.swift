import Formulas
import Renewal

extension Plan {
  /// The scenario's candidates side by side.
  public func comparison() throws -> ComparisonReport {
    comparison(
      of: outcome, unrouted: try outcome(of: .levers([])), recommendation: try recommendation())
  }

  /// The scenario's candidates, and flat commitments on the terms of one of its offers.
  ///
  /// - Parameter offer: The key of the offer whose discount, tiers and clauses they take; the first
  ///   quoted one where it is nil.
  /// - Throws: ``UnknownName`` where there is no such offer, ``NoOffer`` where there is none at all.
  public func comparison(
    with commitments: CommitmentList, like offer: String? = nil
  ) throws -> ComparisonReport {
    let scenario = renewal.scenario
    let like = try scenario.offer(like: offer)
    let wider = try Plan(scenario.adding(commitments, like: like))
    return comparison(
      of: wider.outcome, unrouted: try wider.outcome(of: .levers([])),
      recommendation: try recommendation(), like: like)
  }

  /// Candidates side by side, of which this plan's own are the stated ones.
  ///
  /// - Parameters:
  ///   - wider: what they come to.
  ///   - unrouted: the same without any lever.
  ///   - recommendation: what to sign, of this plan's own candidates.
  ///   - like: the offer whose terms the others take.
  func comparison(
    of wider: Outcome, unrouted: Outcome, recommendation: Assessment.Recommendation,
    like: Offer? = nil
  ) -> ComparisonReport {
    let scenario = renewal.scenario
    let signed = outcome.candidate(recommendation.sign)
    let stated = Set(outcome.candidates.map(\.candidate.id))
    let today = outcome.candidate(Scenario.todaysTerms)?.totalPaid
    return ComparisonReport(
      scenario: scenario.name, seed: scenario.seed,
      contractYears: scenario.contractYears.map { ($0.starts.description, $0.ends.description) },
      cascade: outcome.cascade,
      rows: zip(wider.candidates, unrouted.candidates).map { candidate, unrouted in
        let id = candidate.candidate.id
        return ComparisonReport.Row(
          outcome: candidate, paidUnrouted: unrouted.totalPaid,
          savingAgainstToday: today.map { $0 - candidate.totalPaid },
          kind: stated.contains(id) ? .stated(candidate.candidate.kind) : .unquoted,
          isRecommended: id == recommendation.sign,
          defaultedClauses: renewal.defaultedClauses(of: candidate.candidate).map(\.name))
      }, like: like,
      conditions: recommendation.conditions.compactMap { signed?.clauses.words($0.clause) },
      otherwise: recommendation.otherwise.flatMap { outcome.candidate($0)?.candidate.name })
  }
}
