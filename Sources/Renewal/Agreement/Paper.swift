/// The text of an agreement: a discount by year and its clauses, whatever is promised under it.
public struct Paper: Hashable, Sendable {
  /// The paper's key; candidates on one paper name the same.
  public var id: String
  /// The paper's name.
  public var name: String
  /// The quoted discount of each contract year, 0 to 1.
  public var discount: [Double]
  /// Discounts earned by the size of the commitment.
  public var tiers: [Offer.Tier]
  /// What it writes.
  public var clauses: Clauses
  /// The support plan held under it.
  public var supportPlan: SupportPlan
  /// Whether existing private rates, credits and the support discount go on.
  public var keepsExistingTerms: Bool
  /// Whether an agreement that is in force today runs on beside it until it ends.
  public var waitsForToday: Bool
  /// Where its terms were stated.
  public var provenance: Provenance

  /// Whether the discount depends on the size of the commitment or of the spend, so that two
  /// candidates on the paper may be charged different prices.
  public var discountDependsOnSize: Bool {
    !tiers.isEmpty || (clauses[.overageDiscount]?.value(year: 0) ?? -1) >= 0
  }
}
