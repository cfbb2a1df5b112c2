import Formulas

/// One value with what it was worked out from.
public struct TracedValue: Sendable {
  /// The key of its row.
  public let key: String
  /// The name of its row.
  public let label: String
  /// Which member it belongs to; nil where the row has no members, or several are summed.
  public let member: String?
  /// Which period it belongs to; empty for a row without periods.
  public let period: String
  /// What it is measured in.
  public let unit: Unit
  /// The value.
  public let value: Double
  /// Where it comes from.
  public let origin: Origin
  /// What it was worked out from; for a sum the parts that are listed, the largest first.
  public internal(set) var parts: [TracedValue] = []
  /// The parts of a sum that are not listed.
  public internal(set) var rest: Rest?
  /// Why its parts are not shown; nil where they are, or where there are none.
  public internal(set) var ending: Ending?

  /// Where a value comes from.
  public enum Origin: Sendable {
    /// It is calculated: the formula in words, and the clause that it carries out.
    case line(words: String, clause: String?)
    /// It is stated: who says so, in which words and when; nil for what follows from the term.
    case input(Statement?)
    /// It is the sum of so many values, named in the plural.
    case sum(count: Int, of: String)
  }

  /// The parts of a sum that are not listed one by one.
  public struct Rest: Hashable, Sendable {
    /// How many they are.
    public let count: Int
    /// What they add up to.
    public let sum: Double
  }

  /// Why the parts of a value are not shown.
  public enum Ending: String, Hashable, Sendable {
    /// They stand further up.
    case shown
    /// The line is worked out in the same way further up, for another member or period.
    case alike
    /// The value is nothing, so that there is nothing to follow.
    case nothing
    /// They lie deeper than was asked for.
    case deeper
    /// A larger part of the same sum is followed in its place.
    case smallerPart = "smaller_part"
  }
}
