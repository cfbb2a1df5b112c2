import Formulas

/// An input's month that an event sets, where it is not certain whether or when.
///
/// All months of one event come from the same draw, which says whether it happens and when.
public struct UncertainMonth: Sendable {
  /// The key of the event's random draws.
  public let name: String
  /// The probability that it happens at all, above 0 and at most 1.
  public let probability: Double
  /// The months in which it may happen, each as likely as any other.
  public let months: ClosedRange<Month>
  /// The input.
  public let input: Input
  /// Its member, from 0.
  public let member: Int
  /// The date number of the input where it does not happen.
  public let otherwise: Double
  /// The date number of the input in the base case.
  public let base: Double
}
