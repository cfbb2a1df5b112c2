/// The values of one input, with what was said of each member's.
public struct InputValues: Sendable {
  /// The input.
  public let input: Input
  /// The values by member and period.
  public let values: [[Double]]
  /// What was said of each member's values; empty where there is nothing to say.
  public let statements: [Statement]

  /// Values by member and period, with a statement for each member or none at all.
  public init(_ input: Input, _ values: [[Double]], statements: [Statement] = []) {
    self.input = input
    self.values = values
    self.statements = statements
  }
}

/// What was said of a value: in which words, by whom, where and when.
public struct Statement: Hashable, Sendable {
  /// The words it was stated in, where they say more than the number: `35% to 55%`.
  public var wording: String?
  /// Who says so.
  public var source: String
  /// The day the source speaks of, as `2026-11-23`.
  public var asOf: String?

  /// A statement by a source.
  public init(wording: String? = nil, source: String, asOf: String? = nil) {
    self.wording = wording
    self.source = source
    self.asOf = asOf
  }
}
