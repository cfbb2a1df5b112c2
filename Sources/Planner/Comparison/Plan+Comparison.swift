import Formulas
import Renewal

extension Plan {
  /// The scenario's candidates side by side.
  public func comparison() throws -> ComparisonReport {
    comparison(of: outcome, unrouted: try outcome(of: .levers([])))
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
      of: wider.outcome, unrouted: try wider.outcome(of: .levers([])), like: like)
  }

  /// Candidates side by side, of which this plan's own are the stated ones.
  ///
  /// - Parameters:
  ///   - wider: what they come to.
  ///   - unrouted: the same without any lever.
  ///   - like: the offer whose terms the others take.
  func comparison(
    of wider: Outcome, unrouted: Outcome, like: Offer? = nil
  ) -> ComparisonReport {
    let scenario = renewal.scenario
    let stated = Set(outcome.candidates.map(\.candidate.id))
    let today = outcome.candidate(Scenario.todaysTerms)?.totalPaid
    let best = outcome.best
    return ComparisonReport(
      scenario: scenario.name, seed: scenario.seed,
      contractYears: scenario.contractYears.map { ($0.starts.description, $0.ends.description) },
      cascade: outcome.cascade,
      rows: zip(wider.candidates, unrouted.candidates).map { candidate, unrouted in
        let id = candidate.candidate.id
        return ComparisonReport.Row(
          outcome: candidate, paidWithoutLevers: unrouted.totalPaid,
          savingAgainstToday: today.map { $0 - candidate.totalPaid },
          kind: stated.contains(id) ? .stated(candidate.candidate.kind) : .unquoted,
          isRecommended: id == best)
      }, like: like)
  }
}
