import Renewal

/// What comes of comparing the engine with the reference on one scenario.
struct Comparison {
  /// How many candidates were compared.
  private(set) var candidates = 0
  /// Candidates whose only difference comes from a condition within a millionth of its limit.
  private(set) var onTheEdge = 0
  /// The first line that differs, for each candidate that differs.
  private(set) var differences: [Difference] = []

  /// A line on which the two differ.
  struct Difference {
    /// The candidate's key.
    let candidate: String
    /// The line's key.
    let key: String
    /// The engine's numbers; none where the engine has no such line.
    let engine: [Double]
    /// The reference's numbers.
    let reference: [Double]
  }

  /// A way to work out a candidate; the reference, or a reference with a planted error.
  typealias Working = @Sendable (Scenario, Candidate, Demand) -> Reference

  /// Compares every candidate of a scenario, line by line.
  init(_ scenario: Scenario, by working: Working = { Reference($0, $1, $2) }) throws {
    let engine = try Engine(scenario)
    let demand = Demand(scenario)
    for (number, candidate) in engine.candidates.enumerated() {
      candidates += 1
      let reference = working(scenario, candidate, demand)
      for figure in reference.figures {
        let values = engine.values(figure.key, candidate: number) ?? []
        guard !Self.agree(values, figure.values) else { continue }
        if reference.nearestLimit < 1e-6 {
          onTheEdge += 1
        } else {
          differences.append(
            Difference(
              candidate: candidate.id, key: figure.key, engine: values,
              reference: figure.values))
        }
        break
      }
    }
  }

  private static func agree(_ a: [Double], _ b: [Double]) -> Bool {
    guard a.count == b.count else { return false }
    for number in a.indices {
      let allowed = 1e-9 * max(abs(a[number]), abs(b[number])) + 0.005
      guard abs(a[number] - b[number]) <= allowed else { return false }
    }
    return true
  }
}

extension Comparison.Difference: CustomStringConvertible {
  /// Candidate, line and both numbers.
  var description: String {
    "\(candidate): \(key) is \(engine) in the model and \(reference) in the reference"
  }
}
