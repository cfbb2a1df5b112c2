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
  /// The charge classes that it may pay; credits that may pay one class in the same month pay at
  /// most 100 % of it together.
  public var scope: [ChargeClass]
  /// The part of the charges in its scope that it may pay in a month, 0 to 1: below 1 for a match.
  public var share: Double
  /// The fraction of what it pays that still retires the commitment, 0 to 1; nil where the paper's
  /// clause decides.
  public var retires: Double?
  /// What must come about before it is granted; nil for a credit without a condition.
  public var milestone: Milestone?
  /// Where it was stated.
  public var provenance: Provenance

  /// A condition on the spend of one service group.
  public struct Milestone: Hashable, Sendable {
    /// The service group.
    public var service: String
    /// What its list cost must reach in each month, in USD; 0 where that is no condition.
    public var monthly: Double
    /// The share of all services that it must reach in each month, 0 to 1; 0 where that is none.
    public var share: Double
    /// What its list cost must have come to since the term began, in USD; 0 where that is none.
    public var spent: Double
    /// For how many months in a row all of it must hold, from 1.
    public var months: Int
    /// The last month in which it can be met.
    public var by: Month

    /// A condition on a service group.
    public init(
      service: String, monthly: Double = 0, share: Double = 0, spent: Double = 0, months: Int = 1,
      by: Month
    ) {
      self.service = service
      self.monthly = monthly
      self.share = share
      self.spent = spent
      self.months = months
      self.by = by
    }
  }

  /// A credit as it was stated.
  public init(
    name: String, amount: ValueRange, starts: Month, expires: Month, scope: [ChargeClass],
    share: Double = 1, retires: Double? = nil, milestone: Milestone? = nil, provenance: Provenance
  ) {
    self.name = name
    self.amount = amount
    self.starts = starts
    self.expires = expires
    self.scope = scope
    self.share = share
    self.retires = retires
    self.milestone = milestone
    self.provenance = provenance
  }
}
