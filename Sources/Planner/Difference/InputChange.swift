import Renewal

/// Something that two scenarios state differently.
public struct InputChange: Hashable, Sendable {
  /// What kind of change it is.
  public enum Kind: String, Hashable, Sendable {
    /// Both scenarios have the member, and say something else of it.
    case changed
    /// Only the second scenario has the member.
    case added
    /// Only the first scenario has the member.
    case removed
  }

  /// What kind of change it is.
  public let kind: Kind
  /// What kind of thing it is about: `workload`, `offer`.
  public let subject: String
  /// What tells the thing apart from others of its kind; empty for the only one.
  public let member: String
  /// What people call it; empty for the only one of its kind.
  public let name: String
  /// The key of what changed; empty where the member itself came or went.
  public let key: String
  /// What that is called; empty where the member itself came or went.
  public let label: String
  /// The contract years in which it changed so, from 0; nil where all do alike.
  public let years: ClosedRange<Int>?
  /// What the first scenario says; nil where it says nothing.
  public let from: StatedValue?
  /// What the second scenario says; nil where it says nothing.
  public let to: StatedValue?
  /// The cause that it belongs to; nil for what moves no number of the candidate in question.
  public let cause: Cause?

  /// The second number less the first; nil where either is none.
  public var difference: Double? {
    from?.number.flatMap { from in to?.number.map { $0 - from } }
  }
}
