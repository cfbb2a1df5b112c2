import Formulas
import Renewal

extension Plan {
  /// The scenario's candidates side by side, and its ladder where it has one.
  ///
  /// - Parameter options: the random paths that they are compared on; none for the base case alone.
  public func comparison(_ options: PathOptions = .none) throws -> ComparisonReport {
    let cases = try demandCases()
    let survey = try RiskSurvey(self, options, isWhole: false)
    let figures = survey?.figures ?? []
    return comparison(
      of: outcome, unrouted: try outcome(of: .levers([])),
      recommendation: try recommendation(survey, figures),
      regret: Self.regret(cases.map(\.outcome)), ladder: try ladderFindings(cases),
      cliffs: try tierCliffs(), risk: survey.map { ComparisonReport.Paths($0, figures) })
  }

  /// The scenario's candidates, and a ladder in the place of its own.
  ///
  /// - Parameters:
  ///   - terms: the lengths of its agreements; the horizon where it is nil.
  ///   - ramps: how its commitments grow; not at all where it is nil.
  ///   - offer: the key of the offer whose discount, tiers and clauses they take; the first quoted
  ///     one where it is nil.
  ///   - options: the random paths that they are compared on.
  /// - Throws: ``UnknownName`` where there is no such offer, ``NoOffer`` where there is none at all.
  public func comparison(
    with commitments: CommitmentList, terms: TermList? = nil, ramps: RampList? = nil,
    like offer: String? = nil, _ options: PathOptions = .none
  ) throws -> ComparisonReport {
    let ladder = Ladder(
      commitments: commitments.amounts, terms: terms?.years ?? [], ramps: ramps?.rates ?? [0],
      like: offer)
    return try Plan(renewal.scenario.with(ladder)).comparison(options)
  }

  /// Candidates side by side.
  ///
  /// - Parameters:
  ///   - outcome: what they come to.
  ///   - unrouted: the same without any lever.
  ///   - recommendation: what to sign.
  ///   - regret: what each costs more than the cheapest in the worst demand case.
  ///   - risk: what random paths say.
  func comparison(
    of outcome: Outcome, unrouted: Outcome, recommendation: Assessment.Recommendation,
    regret: [String: Double], ladder: Assessment.LadderFindings?, cliffs: [Assessment.TierCliff],
    risk: ComparisonReport.Paths? = nil
  ) -> ComparisonReport {
    let scenario = renewal.scenario
    let signed = outcome.candidate(recommendation.sign)
    let today = outcome.candidate(Scenario.todaysTerms)?.totalPaid
    let findings = Dictionary(
      uniqueKeysWithValues: (ladder?.rungs ?? []).map { ($0.outcome.candidate.id, $0) })
    return ComparisonReport(
      scenario: scenario.name, seed: scenario.seed,
      contractYears: scenario.contractYears.map { ($0.starts.description, $0.ends.description) },
      cascade: outcome.cascade,
      rows: zip(outcome.candidates + outcome.rungs, unrouted.candidates + unrouted.rungs).map {
        found, unrouted in
        let id = found.candidate.id
        return ComparisonReport.Row(
          outcome: found, paidUnrouted: unrouted.totalPaid,
          savingAgainstToday: today.map { $0 - found.totalPaid }, maxRegret: regret[id],
          finding: findings[id], risk: risk?.figures[id], isRecommended: id == recommendation.sign,
          defaultedClauses: renewal.defaultedClauses(of: found.candidate).map(\.name))
      }, ladder: ladder, cliffs: cliffs, paths: risk,
      unusedAppetite: risk == nil && renewal.isUncertain ? scenario.riskAppetite.words : nil,
      conditions: recommendation.conditions.compactMap { signed?.clauses.words($0.clause) },
      otherwise: recommendation.otherwise.flatMap { outcome.candidate($0)?.candidate.name },
      demandCases: ["as planned"] + scenario.variants.map(\.name),
      refusedRungs: scenario.refusedRungs,
      names: Dictionary(
        uniqueKeysWithValues: outcome.candidates.map { ($0.candidate.id, $0.candidate.name) }))
  }
}
