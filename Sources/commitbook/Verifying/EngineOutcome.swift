import Verification

/// What came of asking an engine.
struct EngineOutcome {
  /// What can come of it.
  enum Result {
    /// It recalculated.
    case recalculated(Recalculation)
    /// It is not installed.
    case missing
    /// It ended with an error, ran too long, or wrote nothing.
    case failed(String)
    /// It was not asked, for a reason.
    case refused(String)
  }

  /// The engine.
  let engine: EngineName
  /// What came of it.
  let result: Result
  /// Whether the command asked for it by name.
  let isAsked: Bool

  /// The values; nil where there are none.
  var values: Recalculation? {
    if case .recalculated(let values) = result { values } else { nil }
  }

  /// Whether something went wrong: it failed, or is not there although it was asked for.
  var isFailure: Bool {
    switch result {
    case .recalculated: false
    case .missing: isAsked
    case .failed, .refused: true
    }
  }

  /// What came of it, where it did not recalculate.
  var words: String {
    switch result {
    case .recalculated(let values): "\(values.engine) recalculated"
    case .missing: "\(engine.name) is not installed"
    case .failed(let reason): "\(engine.name) failed: \(reason)"
    case .refused(let reason): "\(engine.name) was not run: \(reason)"
    }
  }
}
