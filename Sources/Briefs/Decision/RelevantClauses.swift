import Renewal

extension Decision {
  /// Whether a clause can move a dollar for a candidate.
  func concerns(_ clause: Clause, _ candidate: CandidateOutcome) -> Bool {
    scenario.concerns(clause, candidate.candidate, classes: classesInUse)
  }

  /// The clauses that matter and that a candidate's paper leaves to their defaults.
  func defaulted(_ candidate: CandidateOutcome) -> [Clause] {
    Clause.all.filter {
      concerns($0, candidate) && !candidate.candidate.clauses.writes($0)
    }
  }
}
