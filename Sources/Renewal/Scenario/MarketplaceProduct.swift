import Formulas

/// A product bought from a third party through AWS Marketplace, other than a model.
public struct MarketplaceProduct: Hashable, Sendable {
  /// The product's name; unique in a scenario.
  public var name: String
  /// What is invoiced in a year at the anchor month's prices, in USD.
  public var invoice: ValueRange
  /// The calendar months, 1 to 12, in which equal parts of it are invoiced; never empty.
  public var months: [Int]
  /// How the invoices grow from the anchor month on.
  public var growth: Growth
  /// Whether AWS marks it "deployed on AWS", which decides what its invoices retire.
  public var badge: Badge
  /// The drivers that its ranges move with; none when it moves alone.
  public var loadings: [Loading]
  /// Where it was stated.
  public var provenance: Provenance

  /// Since when a product is "deployed on AWS"; it counts by the date of the invoice.
  public enum Badge: Hashable, Sendable {
    /// It is not.
    case none
    /// It is, and was before the term.
    case always
    /// From a month on.
    case from(Month)
    /// Until the end of a month, in which the badge is withdrawn.
    case until(Month)
  }

  /// The charge class of invoices with the badge.
  public var chargeWithBadge: ChargeClass { hasBadge ? .marketplaceDeployed : .marketplaceOther }
  /// The charge class of invoices without the badge.
  public var chargeWithoutBadge: ChargeClass {
    switch badge {
    case .always: .marketplaceDeployed
    case .none, .from, .until: .marketplaceOther
    }
  }

  private var hasBadge: Bool {
    switch badge {
    case .none: false
    case .always, .from, .until: true
    }
  }

  /// A product as it was stated.
  public init(
    name: String, invoice: ValueRange, months: [Int], growth: Growth = .none,
    badge: Badge = .none, loadings: [Loading] = [], provenance: Provenance
  ) {
    self.name = name
    self.invoice = invoice
    self.months = months
    self.growth = growth
    self.badge = badge
    self.loadings = loadings
    self.provenance = provenance
  }
}
