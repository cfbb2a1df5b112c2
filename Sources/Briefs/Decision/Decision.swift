import Renewal
import Wording

/// An assessment with its candidates looked up: what every sentence of the brief is about.
struct Decision {
  let scenario: Scenario
  let assessment: Assessment
  let term: TermWords
  /// What is recommended.
  let signed: CandidateOutcome

  /// Looks the recommendation up; nil where the assessment does not have it.
  init?(scenario: Scenario, assessment: Assessment) {
    guard let signed = assessment.routed.candidate(assessment.recommendation.sign) else {
      return nil
    }
    self.scenario = scenario
    self.assessment = assessment
    self.signed = signed
    term = TermWords(scenario.contractYears)
  }

  var outcome: Outcome { assessment.routed }
  var recommendation: Assessment.Recommendation { assessment.recommendation }

  /// Every candidate, the recommended one first and the others from the cheapest on.
  var ranked: [CandidateOutcome] {
    let others = outcome.candidates.filter { $0.candidate.id != signed.candidate.id }
    return [signed] + others.sorted { $0.totalPaid < $1.totalPaid }
  }

  /// The quoted offer to refuse.
  var refused: CandidateOutcome? { recommendation.refuse.flatMap { outcome.candidate($0) } }
  /// Whether a candidate is what to sign once a condition of the advice is refused.
  func isFallback(_ candidate: CandidateOutcome) -> Bool {
    recommendation.conditions.contains { $0.bestWithout == candidate.candidate.id }
  }

  /// Today's terms continued.
  var today: CandidateOutcome? { outcome.candidate(Scenario.todaysTerms) }
  /// No agreement at all.
  var noAgreement: CandidateOutcome? { outcome.candidate(Scenario.noAgreement) }

  /// The offers, in the file's order.
  var offers: [CandidateOutcome] { outcome.candidates.filter(\.candidate.isOffer) }

  /// The offer that was declared as the least that the company would still sign.
  var walkAway: CandidateOutcome? {
    offers.first { $0.candidate.kind == .offer(.walkAway) }
  }

  /// What can be chosen besides the recommended, from the cheapest on.
  var alternatives: [CandidateOutcome] {
    outcome.choices.filter { $0.candidate.id != signed.candidate.id }
      .sorted { $0.totalPaid < $1.totalPaid }
  }

  /// What the company can have without anybody's further consent: a quoted offer, or none.
  var cheapestAtHand: CandidateOutcome? {
    outcome.choices.filter {
      switch $0.candidate.kind {
      case .noAgreement, .offer(.quoted): true
      case .todaysTerms, .rung, .offer(.counter), .offer(.walkAway), .offer(.bridge): false
      }
    }.min { $0.totalPaid < $1.totalPaid }
  }

  /// Whether any AI is planned.
  var hasDemand: Bool { !scenario.workloads.isEmpty }
  /// Whether any capacity is bought.
  var hasCapacityInForce: Bool { scenario.capacities.contains { !$0.isProposed } }
  /// Whether any lever is planned.
  var hasLevers: Bool { hasDemand && !scenario.levers.isEmpty }

  /// The charge classes that cost anything over the term.
  var classesInUse: [ChargeClass] {
    outcome.listCostByClass.filter { $0.byYear.contains { !Money.isNothing($0) } }.map(\.charge)
  }

  /// What all levers save at list over the term.
  var leverListSaving: Double { assessment.levers.map(\.listSaved).reduce(0, +) }

  /// What all levers keep in cash under a candidate.
  func leverCashKept(_ candidate: CandidateOutcome, isReadInFull: Bool = false) -> Double {
    assessment.levers.map { lever in
      let kept = isReadInFull ? lever.cashKeptInFull : lever.cashKept
      return kept[candidate.candidate.id] ?? 0
    }.reduce(0, +)
  }
}
