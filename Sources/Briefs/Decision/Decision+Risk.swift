import Renewal

extension Decision {
  /// What the paths say; nil without paths.
  var risk: Risk? { assessment.risk }

  /// What the paths say of the recommended; nil without paths.
  var signedRisk: CandidateRisk? { risk?.candidate(signed.candidate.id) }

  /// The offer whose sizes are shown: the recommended, or else the ladder's, or else the first.
  var curve: CommitmentCurve? {
    guard let curves = risk?.curves else { return nil }
    func of(_ id: String?) -> CommitmentCurve? { curves.first { $0.offer == id } }
    return of(signed.candidate.id) ?? of(assessment.ladder?.offer.id) ?? curves.first
  }

  /// The chance that a candidate falls short; a dash where it promises nothing or nothing is known.
  func chanceCell(_ candidate: CandidateOutcome) -> String {
    guard candidate.isCommitted, let chance = risk?.candidate(candidate.candidate.id)?.chance else {
      return "–"
    }
    return Chance.words(chance)
  }
}
