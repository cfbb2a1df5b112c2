import Formulas
import Renewal
import TestSupport

/// Where the statements of examples come from.
let example = Provenance(place: "example")

extension ServiceGroup {
  /// Services of an even amount a year, without growth.
  static func flat(
    _ yearlySpend: Double, name: String = "Services", privateRate: Double? = nil,
    coverage: Coverage = .inScope
  ) -> ServiceGroup {
    .flat(
      yearlySpend, name: name, at: privateRate.map { .percentage(.certain($0, .share)) },
      coverage: coverage)
  }

  /// Services of an even amount a year, at a private rate.
  static func flat(
    _ yearlySpend: Double, name: String = "Services", at rate: PrivateRate?,
    coverage: Coverage = .inScope
  ) -> ServiceGroup {
    ServiceGroup(
      name: name, spend: .certain(yearlySpend / 12), growth: .none, privateRate: rate,
      coverage: coverage, provenance: example)
  }
}

extension MarketplaceProduct {
  /// A product invoiced once a year, in June.
  static func yearly(
    _ name: String, _ invoice: Double, badge: Badge = .always
  ) -> MarketplaceProduct {
    MarketplaceProduct(
      name: name, invoice: .certain(invoice), months: [6], badge: badge, provenance: example)
  }
}

extension SavingsPlan {
  /// A plan on the services that bills so much a month until the end of a month.
  static func monthly(
    _ bill: Double, discount: Double, starts: Month? = nil, ends: Month, upfront: Double = 0
  ) -> SavingsPlan {
    SavingsPlan(
      name: "Plan", covers: "Services", commitment: .certain(bill / 730),
      discount: .certain(discount, .share), starts: starts, ends: ends, renewal: .certain(0),
      upfront: .certain(upfront, .share), provenance: example)
  }
}

extension SupportPlan {
  /// A plan of one fee a month, whatever is charged.
  static func monthly(_ fee: Double) -> SupportPlan {
    SupportPlan(
      id: "monthly", name: "Monthly", minimum: fee, bands: [Band(from: 0, rate: 0)], asOf: nil,
      source: "example")
  }

  /// A plan that takes a share of the charges.
  static func share(_ rate: Double) -> SupportPlan {
    SupportPlan(
      id: "share", name: "Share", minimum: 0, bands: [Band(from: 0, rate: rate)], asOf: nil,
      source: "example")
  }
}

extension Credit {
  /// A credit for services, usable from the start of 2027 to the end of 2031.
  static func services(
    _ amount: Double, starts: Month = Month(year: 2027, month: 1), share: Double = 1,
    retires: Double? = nil, milestone: Milestone? = nil, scope: [ChargeClass] = [.services]
  ) -> Credit {
    Credit(
      name: "Credit", amount: .certain(amount), starts: starts,
      expires: Month(year: 2031, month: 12), scope: scope, share: share, retires: retires,
      milestone: milestone, provenance: example)
  }
}

extension Event {
  /// Something that happens in a month.
  static func at(_ kind: Kind, _ year: Int, _ month: Int) -> Event {
    Event(
      name: kind.rawValue, kind: kind, month: Month(year: year, month: month),
      provenance: example)
  }
}

extension Offer {
  /// An offer of even years.
  static func even(
    _ commitment: Double, discount: Double, years: Int = 1, tiers: [Tier] = [],
    clauses: Clauses = Clauses(), id: String = "offer"
  ) -> Offer {
    .yearly(
      Array(repeating: commitment, count: years), discount: discount, tiers: tiers,
      clauses: clauses, id: id)
  }

  /// An offer with a commitment for each contract year.
  static func yearly(
    _ commitment: [Double], discount: Double = 0, tiers: [Tier] = [],
    clauses: Clauses = Clauses(), id: String = "offer"
  ) -> Offer {
    Offer(
      id: id, name: id, role: .quoted, commitment: commitment,
      discount: commitment.map { _ in discount }, tiers: tiers, clauses: clauses,
      provenance: example)
  }
}

extension Clauses {
  /// A paper that only names a burn basis.
  static func basis(_ basis: BurnBasis) -> Clauses { Clauses([.burnBasis: .choice(basis)]) }

  /// The clauses with an eligibility more.
  func reading(_ charge: ChargeClass, _ eligibility: Eligibility) -> Clauses {
    var read = self
    read.eligibility[charge] = eligibility
    return read
  }
}

extension Scenario {
  /// Fees that differ by contract year: invoices at the end of each calendar year, which earn the
  /// discount and retire in full under the one offer.
  static func fees(
    _ fees: [Double], commitment: [Double], discount: Double = 0,
    _ clauses: [Clause: Setting] = [:]
  ) -> Scenario {
    var scenario = Scenario.small(
      years: fees.count, services: [],
      offers: [
        .yearly(
          commitment, discount: discount,
          clauses: Clauses(clauses).reading(
            .marketplaceDeployed, Eligibility(earns: 1, retires: 1)))
      ])
    scenario.marketplace = [.changing(fees)]
    return scenario
  }
}

extension MarketplaceProduct {
  /// A product that is invoiced in December, so much in each year.
  static func changing(_ invoices: [Double]) -> MarketplaceProduct {
    // The anchor is a December, so that each invoice is a whole number of years after it.
    let growth = zip(invoices, invoices.dropFirst()).map { $1 / $0 - 1 }
    return MarketplaceProduct(
      name: "Fees", invoice: .certain(invoices[0]), months: [12],
      growth: .yearly(([0] + growth).map { .certain($0, .growth) }), badge: .always,
      provenance: example)
  }
}
