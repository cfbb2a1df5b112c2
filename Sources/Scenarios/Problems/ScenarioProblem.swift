/// One problem of a scenario file: where it is, what it is, and what may have been meant.
public struct ScenarioProblem: Error, Hashable, Sendable {
  /// Where it is.
  public var place: SourcePlace
  /// What is wrong, as facts.
  public var kind: Kind
  /// What may have been meant: the nearest known name, or the right way to write a value.
  public var suggestion: String?
  /// The variant in which it appears; nil when the scenario itself has it.
  public var variant: String?

  /// A problem at a place.
  public init(
    place: SourcePlace, kind: Kind, suggestion: String? = nil, variant: String? = nil
  ) {
    self.place = place
    self.kind = kind
    self.suggestion = suggestion
    self.variant = variant
  }

  /// The subjects that a problem may have.
  public enum Kind: Hashable, Sendable {
    /// The file, as a whole.
    case file(FileFault)
    /// The file's characters and its YAML.
    case text(TextFault)
    /// The keys, and whether a value is a mapping, a list or a scalar.
    case shape(ShapeFault)
    /// A number, its unit and its range.
    case quantity(QuantityFault)
    /// A day, a month or a length of time.
    case date(DateFault)
    /// A name: its characters, whether it is known, whether it is unique.
    case name(NameFault)
    /// Values that do not fit together.
    case match(MatchFault)
    /// A rate or a price.
    case rate(RateFault)
    /// Capacity that does not fit its model, its workloads or its prices.
    case capacity(CapacityFault)
    /// A file of measured requests.
    case usage(UsageFault)
    /// A file of past forecasts.
    case history(HistoryFault)
    /// The path of an override.
    case override(OverrideFault)
  }
}

/// All problems of one reading, by file, line and column.
public struct ScenarioProblems: Error, Hashable, Sendable {
  /// The problems, each once, in the order of their places.
  public let problems: [ScenarioProblem]

  /// Problems in any order, with repetitions.
  public init(_ problems: some Sequence<ScenarioProblem>) {
    let described = Set(problems).map { (problem: $0, text: $0.description) }
    self.problems = described.sorted {
      ($0.problem.place, $0.text) < ($1.problem.place, $1.text)
    }.map(\.problem)
  }
}
