import Formulas

/// What one row of the model is, what it is worth, and what it was worked out from.
public struct Explanation: Sendable {
  /// The row's key.
  public let key: String
  /// The row's name.
  public let label: String
  /// What it is measured in.
  public let unit: Unit
  /// How often it has a value.
  public let cadence: Cadence
  /// The clause that it carries out, if any.
  public let clause: String?
  /// Its formula in words; nil for an input.
  public let words: String?
  /// What it is worth before the first period, in words, if anything.
  public let openingWords: String?
  /// What its members are, in the plural; nil for a single row.
  public let things: String?
  /// The candidate that the followed value belongs to; nil where it belongs to none.
  public let candidate: String?
  /// The periods that are shown; a single empty text for a row without periods.
  public let periods: [String]
  /// The values of the members that are shown.
  public let members: [MemberValues]
  /// One of the values, with all that it was worked out from; nil where the row has no members.
  public let trace: TracedValue?

  /// The values of one member.
  public struct MemberValues: Hashable, Sendable {
    /// What the member is called; empty for a single row.
    public let label: String
    /// The values, one for each period that is shown.
    public let values: [Double]
  }
}

/// Which row to explain, and which of its values.
public struct ExplanationWish: Hashable, Sendable {
  /// The key or the label of the row, with a period after `@`.
  public var line: String
  /// The key of the candidate; nil for the recommended one.
  public var offer: String?
  /// A part of a member's label.
  public var member: String?
  /// The most levels that are followed; nil for all.
  public var depth: Int?

  /// A row by its key or label, as `shortfall@2028`.
  public init(
    line: String, offer: String? = nil, member: String? = nil, depth: Int? = nil
  ) {
    self.line = line
    self.offer = offer
    self.member = member
    self.depth = depth
  }
}
