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
      var netCost = zeros(months.years)
      for year in 0..<months.years {
        var contracted = 0.0
        var discount = 0.0
        var credited = 0.0
        var retiring = 0.0
        var uncovered = 0.0
        var atList = 0.0
        for month in months.ofYear[year] {
          contracted += prices.contracted[number][month]
          discount += billing.discount[number][month]
          credited += credits.applied[number][month]
          retiring += credits.retiring[number][month]
          uncovered += prices.notCovered[number][month]
          atList += demand.planSaving[number][month] + demand.unused[number][month]
          atList += prices.negotiated[number][month] - prices.models.neverBilled[number][month]
        }
        netCost[year] = contracted - discount - credited
        // Only what is covered has earned the discount; credits pay covered and uncovered alike.
        let coveredNet = 1 - quotient(uncovered, contracted - discount)
        var counted = coveredNet * (netCost[year] + retiring)
        if basis != .net { counted += discount }
        if basis == .gross { counted += (1 - quotient(uncovered, contracted)) * atList }
        let burn = reading.retires * counted
        switch reading.bucket {
        case .none:
          outside[year] += burn
          payable[year] += reading.retires * coveredNet * netCost[year]
        case .marketplace: marketplace[year] += burn
        case .ai: ai[year] += burn
        }
      }
      net.append(netCost)
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
