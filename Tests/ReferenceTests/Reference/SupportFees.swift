import Renewal

/// Support fees by month.
struct SupportFees {
  /// What fees are charged on.
  private(set) var base: [Double]
  /// The fees.
  private(set) var fee: [Double]

  /// Works out the fees of a candidate.
  init(_ demand: Demand, _ terms: Terms, _ exit: Exit, _ prices: Prices, _ billing: Billing) {
    let months = demand.months
    let support = terms.scenario.support
    let plan = terms.candidate.paper.supportPlan
    base = zeros(months.count)
    fee = zeros(months.count)
    for month in 0..<months.count {
      let year = months.year[month]
      for charge in ChargeClass.allCases where Self.isInBase(charge, support) {
        let gross = demand.list[charge.number][month] + demand.unused[charge.number][month]
        let net =
          prices.contracted[charge.number][month] - billing.discount[charge.number][month]
        base[month] += terms.choice(.supportBase, SupportBase.self) == .net ? net : gross
      }
      let off = terms.candidate.paper.keepsExistingTerms ? support.discount : 0
      var bands = 0.0
      for (number, band) in plan.bands.enumerated() {
        let next = number + 1 < plan.bands.count ? plan.bands[number + 1].from : Double.infinity
        bands += band.rate * max(0, min(base[month], next) - band.from)
      }
      let minimum = support.discountReachesMinimum ? plan.minimum * (1 - off) : plan.minimum
      let before = max(minimum, bands * (1 - off))
      let earned = terms.number(.supportEarns) * billing.billed[year] * exit.inForce[month]
      let cap = terms.number(.supportCap)
      let isCapped = cap >= 0 && exit.inForce[month] == 1
      fee[month] = (isCapped ? min(before, cap * base[month]) : before) * (1 - earned)
    }
  }

  private static func isInBase(_ charge: ChargeClass, _ support: Support) -> Bool {
    switch charge.seller {
    case .aws: charge != .planUpfront
    case .marketplace: support.includesMarketplace
    case .provider: false
    }
  }
}
