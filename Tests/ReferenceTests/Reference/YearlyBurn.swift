import Renewal

/// What could retire the commitment in each contract year, before the balance pays anything.
struct YearlyBurn {
  /// Net cost by charge class.
  private(set) var net: [[Double]] = []
  /// What retires outside the caps.
  private(set) var outside: [Double]
  /// What retires within the AI cap.
  private(set) var ai: [Double]
  /// What retires within the Marketplace cap.
  private(set) var marketplace: [Double]
  /// What support fees retire.
  private(set) var support: [Double]
  /// Fees that a balance may pay.
  private(set) var payable: [Double]

  /// Sums up what a candidate is charged.
  init(
    _ demand: Demand, _ terms: Terms, _ exit: Exit, _ prices: Prices, _ billing: Billing,
    _ fees: SupportFees, _ credits: CreditUse
  ) {
    let months = demand.months
    let basis = terms.clauses.burnBasis
    outside = zeros(months.years)
    ai = zeros(months.years)
    marketplace = zeros(months.years)
    payable = zeros(months.years)
    support = months.yearly(fees.fee)
    for charge in ChargeClass.allCases {
      let number = charge.number
      let reading = terms.eligibility(charge)
      var netCost = zeros(months.count)
      for month in 0..<months.count {
        let year = months.year[month]
        let contracted = prices.contracted[number][month]
        netCost[month] =
          contracted - billing.discount[number][month] - credits.applied[number][month]
        var counted = netCost[month] + credits.retiring[number][month]
        if basis != .net { counted += billing.discount[number][month] }
        if basis == .gross {
          counted += demand.planSaving[number][month] + prices.negotiated[number][month]
          counted += demand.unused[number][month]
        }
        let covered = 1 - quotient(prices.notCovered[number][month], contracted)
        let burn = reading.retires * covered * counted
        switch reading.bucket {
        case .none:
          outside[year] += burn
          payable[year] += reading.retires * covered * netCost[month]
        case .marketplace: marketplace[year] += burn
        case .ai: ai[year] += burn
        }
      }
      net.append(months.yearly(netCost))
    }
    for year in 0..<months.years {
      support[year] *= terms.number(.supportRetires)
      ai[year] = min(ai[year], terms.number(.aiCap) * exit.due[year])
      let others = outside[year] + ai[year] + support[year]
      marketplace[year] = min(
        marketplace[year], Caps.marketplace(terms, due: exit.due[year], others: others))
    }
  }
}

extension YearlyBurn {
  /// Burn outside the caps alone, all of which a balance may pay.
  init(outside: [Double]) {
    self.outside = outside
    payable = outside
    ai = zeros(outside.count)
    marketplace = zeros(outside.count)
    support = zeros(outside.count)
  }
}
