import Renewal
import Wording

extension Decision {
  /// What the paths say; nil without paths.
  var risk: Risk? { assessment.risk }

  /// What the paths say of the recommended; nil without paths.
  var signedRisk: CandidateRisk? { risk?.candidate(signed.candidate.id) }

  /// Whether the recommended is also what costs least in the base case, to which most figures belong.
  var isCheapestInBase: Bool { outcome.isLeast(signed) }

  /// What a candidate costs: in the mean of the paths where there are any, otherwise in the base case.
  func cost(_ candidate: CandidateOutcome) -> Double {
    risk?.candidate(candidate.candidate.id)?.paid.mean ?? candidate.totalPaid
  }

  /// Where that is so: ` in the mean`, or nothing.
  var inTheMean: String { risk == nil ? "" : " in the mean" }

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
