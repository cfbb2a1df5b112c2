import Formulas
import Planner
import Rates
import Renewal
import Scenarios
import Testing

extension Scenario {
  /// One flat group of services at 100k a month in 2027, for examples worked by hand.
  static func flat(years: Int = 1, offers: [Offer], today: CurrentAgreement? = nil) throws
    -> Scenario
  {
    let here = Provenance(place: "example.yaml:1:1")
    let starts = Month(year: 2027, month: 1)
    return Scenario(
      name: "Flat", asOf: try #require(Day("2026-11-23")), anchor: Month(year: 2026, month: 12),
      contractYears: (0..<years).map {
        ContractYear(starts: starts.adding(12 * $0), ends: starts.adding(12 * $0 + 11))
      }, seed: 7, costOfCapital: 0, workloads: [], levers: [],
      services: [
        ServiceGroup(name: "Services", spend: .certain(100_000), growth: .none, provenance: here)
      ], savingsPlans: [], marketplace: [], support: Support(plan: .none, provenance: here),
      credits: [], priceIndex: [:], taxOnAWS: 0, taxOnMarketplace: 0, today: today,
      offers: offers, variants: [], openQuestions: [], rateCard: RateCard([]), provenance: here)
  }

  /// The scenario that `init` writes: every kind of input once.
  static func starter() throws -> Scenario {
    try CheckedScenario(
      reading: "starter.yaml", from: FilesInMemory(bytes: ["starter.yaml": Starter.scenario])
    ).scenario
  }
}

extension Offer {
  /// An offer with one commitment and one discount for every year.
  static func flat(
    _ id: String, _ commitment: Double, _ discount: Double, years: Int = 1,
    tiers: [Tier] = [], role: Role = .quoted
  ) -> Offer {
    Offer(
      id: id, name: "Offer \(id)", role: role,
      commitment: Array(repeating: commitment, count: years),
      discount: Array(repeating: discount, count: years), tiers: tiers,
      provenance: Provenance(place: "example.yaml:9:3", source: "AWS"))
  }
}
