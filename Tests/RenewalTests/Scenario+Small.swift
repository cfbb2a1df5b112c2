import Formulas
import Rates
import Renewal

/// Where the statements of examples come from.
let example = Provenance(place: "example")

extension Scenario {
  /// A scenario of flat services in 2027, for examples worked by hand: no growth, no AI, no support,
  /// money at no cost.
  static func small(
    years: Int = 1, yearlySpend: Double = 1_200_000, services: [ServiceGroup]? = nil,
    offers: [Offer] = []
  ) -> Scenario {
    let starts = Month(year: 2027, month: 1)
    guard let today = Day("2026-11-23") else { preconditionFailure("there is such a day") }
    return Scenario(
      name: "Small", asOf: today,
      anchor: Month(year: 2026, month: 12),
      contractYears: (0..<years).map {
        ContractYear(starts: starts.adding(12 * $0), ends: starts.adding(12 * $0 + 11))
      }, seed: 1, costOfCapital: 0, workloads: [], levers: [],
      services: services ?? [.flat(yearlySpend)], savingsPlans: [], marketplace: [],
      support: Support(plan: .none, provenance: example), credits: [], priceIndex: [:],
      taxOnAWS: 0, taxOnMarketplace: 0, today: nil, offers: offers, variants: [],
      openQuestions: [], rateCard: RateCard([]), provenance: example)
  }
}

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
