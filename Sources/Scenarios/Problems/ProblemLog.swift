/// Gathers the problems of one reading, so that all are reported at once.
final class ProblemLog {
  /// The most problems that are gathered.
  static let most = 200

  /// What was found so far.
  private(set) var problems: Set<ScenarioProblem> = []
  /// What was found that does not keep the scenario from being read.
  private(set) var warnings: Set<ScenarioProblem> = []
  /// Whether there was more than is gathered.
  private(set) var isFull = false
  /// The variant that is being read; nil for the scenario itself.
  var variant: String?

  /// Adds a problem, unless the scenario itself has it already.
  func report(_ kind: ScenarioProblem.Kind, at place: SourcePlace, suggestion: String? = nil) {
    let own = ScenarioProblem(place: place, kind: kind, suggestion: suggestion)
    guard !problems.contains(own) else { return }
    var problem = own
    problem.variant = variant
    guard problems.count < Self.most || problems.contains(problem) else {
      isFull = true
      return
    }
    problems.insert(problem)
  }

  /// Says at the start of a file that there are more problems than were gathered.
  func close(_ file: String) {
    guard isFull else { return }
    let start = SourcePlace(file: file, line: 1, column: 1)
    problems.insert(
      ScenarioProblem(place: start, kind: .file(.tooManyProblems(limit: Self.most))))
  }

  /// Adds a warning.
  func warn(_ kind: ScenarioProblem.Kind, at place: SourcePlace) {
    warnings.insert(ScenarioProblem(place: place, kind: kind))
  }
}
