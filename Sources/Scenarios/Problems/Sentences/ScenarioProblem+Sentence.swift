extension ScenarioProblem: CustomStringConvertible {
  /// The problem with its place before it.
  public var description: String { "\(place): \(sentence)" }

  /// The problem in a sentence, with what may have been meant.
  public var sentence: String {
    let meant = suggestion.map { " Did you mean \(Words.quoted($0))?" } ?? ""
    let inVariant = variant.map { "In the variant \(Words.quoted($0)): " } ?? ""
    return inVariant + kind.sentence(from: place) + meant
  }
}

extension ScenarioProblems: CustomStringConvertible {
  /// The problems, a sentence a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension ScenarioProblem.Kind {
  /// What is wrong, as a sentence that stands at a place.
  func sentence(from place: SourcePlace) -> String {
    switch self {
    case .file(let fault): fault.sentence
    case .text(let fault): fault.sentence(from: place)
    case .shape(let fault): fault.sentence(from: place)
    case .quantity(let fault): fault.sentence
    case .date(let fault): fault.sentence
    case .name(let fault): fault.sentence(from: place)
    case .match(let fault): fault.sentence
    case .rate(let fault): fault.sentence
    case .capacity(let fault): fault.sentence
    case .usage(let fault): fault.sentence
    case .history(let fault): fault.sentence
    case .override(let fault): fault.sentence
    }
  }
}
