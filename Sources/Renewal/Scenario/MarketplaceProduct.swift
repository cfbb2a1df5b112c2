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
  /// Whether AWS marks it "deployed on AWS", which decides whether it retires the commitment.
  public var isDeployedOnAWS: Bool
  /// Where it was stated.
  public var provenance: Provenance

  /// A product as it was stated.
  public init(
    name: String, invoice: ValueRange, months: [Int], growth: Growth = .none,
    isDeployedOnAWS: Bool = false, provenance: Provenance
  ) {
    self.name = name
    self.invoice = invoice
    self.months = months
    self.growth = growth
    self.isDeployedOnAWS = isDeployedOnAWS
    self.provenance = provenance
  }
}
