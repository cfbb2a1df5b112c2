/// Gathers the problems of one reading, so that all are reported at once.
final class ProblemLog {
  /// What was found so far.
  private(set) var problems: Set<ScenarioProblem> = []
  /// What was found that does not keep the scenario from being read.
  private(set) var warnings: Set<ScenarioProblem> = []
  /// The variant that is being read; nil for the scenario itself.
  var variant: String?

  /// Adds a problem, unless the scenario itself has it already.
  func report(_ kind: ScenarioProblem.Kind, at place: SourcePlace, suggestion: String? = nil) {
    let own = ScenarioProblem(place: place, kind: kind, suggestion: suggestion)
    guard !problems.contains(own) else { return }
    var problem = own
    problem.variant = variant
    problems.insert(problem)
  }

  /// Adds a warning.
  func warn(_ kind: ScenarioProblem.Kind, at place: SourcePlace) {
    warnings.insert(ScenarioProblem(place: place, kind: kind))
  }
}
