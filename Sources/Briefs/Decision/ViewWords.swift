import Renewal

extension Assessment.View {
  /// The future as sentences name it: `as planned`, or the file's own name for it.
  var futureCell: String { future.map { MarkdownText.escaped($0) } ?? "as planned" }

  /// What the view supposes: `On **aws-forecast**, read in full`.
  var premise: String {
    let models = reading.map { "\($0.charge.named) \($0.reading.words)" } ?? ""
    switch (future, reading) {
    case (.none, .none): return "As planned"
    case (.none, .some): return "As planned, if \(models)"
    case (.some, .none): return "On **\(futureCell)**"
    case (.some, .some): return "On **\(futureCell)**, if \(models)"
    }
  }

  /// Whether it is the scenario as it stands.
  var isBase: Bool { future == nil && reading == nil }

  /// Whether it reads nothing but what papers most often leave open.
  var isOfMainClass: Bool { reading.map { $0.charge == .contested } ?? true }

  /// What its best candidate costs; nil where it is not among its candidates.
  var bestOutcome: CandidateOutcome? { outcome.candidate(best) }
}

extension Reading {
  /// The reading as a table heads it.
  var heading: String {
    switch self {
    case .inCap: "Inside the cap"
    case .inFull: "In full"
    case .notAtAll: "Not at all"
    }
  }
}

extension ChargeClass {
  /// The class that the assessment's readings are about: what papers most often leave open.
  static let contested = ChargeClass.modelsThroughMarketplace
}
