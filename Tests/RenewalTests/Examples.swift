import Formulas
import Renewal

/// Where the statements of examples come from.
let example = Provenance(place: "example")

extension ServiceGroup {
  /// Services of an even amount a year, without growth.
  static func flat(
    _ yearlySpend: Double, name: String = "Services", privateRate: Double? = nil
  ) -> ServiceGroup {
    ServiceGroup(
      name: name, spend: .certain(yearlySpend / 12), growth: .none,
      privateRate: privateRate.map { .certain($0, .share) }, provenance: example)
  }
}

extension MarketplaceProduct {
  /// A product invoiced once a year.
  static func yearly(_ name: String, _ invoice: Double, isDeployedOnAWS: Bool) -> MarketplaceProduct
  {
    MarketplaceProduct(
      name: name, invoice: .certain(invoice), months: [6], isDeployedOnAWS: isDeployedOnAWS,
      provenance: example)
  }
}

extension Offer {
  /// An offer of even years.
  static func even(
    _ commitment: Double, discount: Double, years: Int = 1, tiers: [Tier] = [],
    clauses: Clauses = Clauses(), id: String = "offer"
  ) -> Offer {
    Offer(
      id: id, name: id, role: .quoted, commitment: Array(repeating: commitment, count: years),
      discount: Array(repeating: discount, count: years), tiers: tiers, clauses: clauses,
      provenance: example)
  }
}
