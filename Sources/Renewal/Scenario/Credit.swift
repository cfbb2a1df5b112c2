import Formulas

/// A credit that offsets invoices while it lasts.
public struct Credit: Hashable, Sendable {
  /// The credit's name; unique in a scenario.
  public var name: String
  /// What is granted, in USD.
  public var amount: ValueRange
  /// The first month it may be used.
  public var starts: Month
  /// The last month it may be used; what is left then is lost.
  public var expires: Month
  /// The charge classes that it may pay; no two credits pay one class in the same month.
  public var scope: [ChargeClass]
  /// Where it was stated.
  public var provenance: Provenance

  /// A credit as it was stated.
  public init(
    name: String, amount: ValueRange, starts: Month, expires: Month, scope: [ChargeClass],
    provenance: Provenance
  ) {
    self.name = name
    self.amount = amount
    self.starts = starts
    self.expires = expires
    self.scope = scope
    self.provenance = provenance
  }
}
