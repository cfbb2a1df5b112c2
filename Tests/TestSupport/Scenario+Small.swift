import Formulas
import Rates
import Renewal

extension Scenario {
  /// A scenario of flat services from 2027 on, for examples worked by hand: no growth, no AI, no
  /// support, money at no cost.
  public static func small(
    name: String = "Small", seed: UInt64 = 1, years: Int = 1, startMonth: Int = 1,
    yearlySpend: Double = 1_200_000, services: [ServiceGroup]? = nil,
    today: CurrentAgreement? = nil, offers: [Offer] = [],
    provenance: Provenance = Provenance(place: "example")
  ) -> Scenario {
    let starts = Month(year: 2027, month: startMonth)
    guard let asOf = Day("2026-11-23") else { preconditionFailure("there is such a day") }
    return Scenario(
      name: name, asOf: asOf, anchor: Month(year: 2026, month: 12),
      contractYears: (0..<years).map {
        ContractYear(starts: starts.adding(12 * $0), ends: starts.adding(12 * $0 + 11))
      }, seed: seed, costOfCapital: 0, workloads: [], levers: [],
      services: services ?? [
        ServiceGroup(
          name: "Services", spend: .certain(yearlySpend / 12), growth: .none,
          provenance: provenance)
      ], savingsPlans: [], marketplace: [],
      support: Support(plan: .none, provenance: provenance), credits: [], priceIndex: [:],
      taxOnAWS: 0, taxOnMarketplace: 0, today: today, offers: offers, variants: [],
      openQuestions: [], rateCard: RateCard([]), provenance: provenance)
  }
}
