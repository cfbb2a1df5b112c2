import Formulas

/// A Savings Plan: a fixed amount an hour that bills while unused, and ends on a date.
public struct SavingsPlan: Hashable, Sendable {
  /// The plan's name; unique in a scenario.
  public var name: String
  /// The service group whose usage it covers.
  public var covers: String
  /// The amount billed an hour, in USD, used or not.
  public var commitment: ValueRange
  /// What covered usage is below its list cost, 0 to 1.
  public var discount: ValueRange
  /// The first month it bills; nil when it already does.
  public var starts: Month?
  /// The last month it bills.
  public var ends: Month
  /// The amount billed an hour after its end, in USD; 0 when it is not renewed.
  public var renewal: ValueRange
  /// The part of the plan's whole cost that is paid in its first month, 0 to 1.
  public var upfront: ValueRange
  /// Whether it is only thought of: it is no part of the base case, and priced as a question.
  public var isProposed: Bool
  /// Where it was stated.
  public var provenance: Provenance

  /// A plan as it was stated.
  public init(
    name: String, covers: String, commitment: ValueRange, discount: ValueRange,
    starts: Month? = nil, ends: Month, renewal: ValueRange,
    upfront: ValueRange = .certain(0, .share), isProposed: Bool = false, provenance: Provenance
  ) {
    self.name = name
    self.covers = covers
    self.commitment = commitment
    self.discount = discount
    self.starts = starts
    self.ends = ends
    self.renewal = renewal
    self.upfront = upfront
    self.isProposed = isProposed
    self.provenance = provenance
  }
}
