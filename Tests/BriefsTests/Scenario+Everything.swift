import Formulas
import Rates
import Renewal

extension Scenario {
  /// Everything that a brief has a section for: a ladder, tiers, a renewal within the term, a
  /// private rate that is dear, gaps that can be filled, a plan that is thought of.
  static func everything() throws -> Scenario {
    var scenario = try Scenario.rich()
    scenario.name = "Everything"
    scenario.costOfCapital = 0.08
    scenario.fiscalYearStart = 10
    scenario.today?.ends = try day("2027-12-31")
    scenario.ladder = Ladder(
      commitments: [1_500_000, 2_000_000, 3_000_000, 4_000_000], terms: [1, 3], ramps: [0, 0.05])
    scenario.offers[0].discount = [0, 0, 0]
    scenario.offers[0].tiers = [
      Offer.Tier(from: 1_000_000, discount: 0.1),
      Offer.Tier(from: 2_500_000, discount: 0.13), Offer.Tier(from: 3_500_000, discount: 0.14),
    ]
    scenario.services.append(
      ServiceGroup(
        name: "Network", spend: .certain(20_000), growth: .none,
        privateRate: .percentage(.certain(0.04, .share)), provenance: example))
    scenario.marketplace = [
      MarketplaceProduct(
        name: "Log store", invoice: .certain(240_000), months: [2], badge: .always,
        provenance: example)
    ]
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Compute, three years", covers: "Services", commitment: .certain(50),
        discount: .certain(0.3, .share), ends: Month(year: 2029, month: 12), renewal: .certain(0),
        isProposed: true, provenance: example)
    ]
    scenario.channels = [
      ChannelTerms(
        vendor: "Anthropic", channel: .direct, privateRate: .certain(0.05, .share),
        provenance: Provenance(place: "example"))
    ]
    return scenario
  }
}
