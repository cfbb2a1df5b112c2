import Formulas
import Rates
import Renewal

extension Scenario {
  /// A scenario of one flat group of services in 2027, for examples worked by hand: no growth, no AI,
  /// no support, money at no cost.
  static func small(
    years: Int = 1, monthlySpend: Double = 100_000, services: [ServiceGroup]? = nil,
    offers: [Offer] = []
  ) -> Scenario {
    let here = Provenance(place: "example")
    let starts = Month(year: 2027, month: 1)
    return Scenario(
      name: "Small", asOf: .init(year: 2026, month: 11, day: 23)!,
      anchor: Month(year: 2026, month: 12),
      contractYears: (0..<years).map {
        ContractYear(starts: starts.adding(12 * $0), ends: starts.adding(12 * $0 + 11))
      }, seed: 1, costOfCapital: 0, workloads: [], levers: [],
      services: services ?? [
        ServiceGroup(
          name: "Services", spend: .certain(monthlySpend), growth: .none, provenance: here)
      ], savingsPlans: [], marketplace: [],
      support: Support(plan: .none, provenance: here), credits: [], priceIndex: [:], taxOnAWS: 0,
      taxOnMarketplace: 0, today: nil, offers: offers, variants: [], openQuestions: [],
      rateCard: RateCard([]), provenance: here)
  }
}
