import Renewal

/// What is paid in each contract year, and what it is worth at the start of the term.
struct Payment {
  /// Everything paid, tax apart.
  private(set) var paid: [Double]
  /// Tax on usage.
  private(set) var tax: [Double]
  /// What is paid on the year's first day.
  private(set) var prepaid: [Double]
  /// What the year's payments are worth at the start of the term.
  private(set) var presentValue: [Double]

  /// Adds up a candidate's payments.
  init(
    _ terms: Terms, _ exit: Exit, _ prices: Prices, _ fees: SupportFees, _ burn: YearlyBurn,
    _ settlement: Settlement
  ) {
    let months = terms.months
    paid = months.yearly(fees.fee)
    tax = zeros(months.years)
    prepaid = zeros(months.years)
    presentValue = zeros(months.years)
    var elapsed = 0.0
    for year in 0..<months.years {
      for charge in ChargeClass.allCases {
        paid[year] += burn.net[charge.number][year]
        tax[year] += Self.tax(charge, terms.scenario) * burn.net[charge.number][year]
      }
      paid[year] += settlement.trueUp[year] + prices.rateShortfall[year] + exit.fee[year]
      paid[year] -= settlement.balanceUsed[year] + settlement.tail[year]

      let running = paid[year] - settlement.trueUp[year]
      prepaid[year] = min(terms.number(.prepaid) * exit.due[year], max(0, running))
      let middle = elapsed + months.length(year) / 24
      let end = elapsed + months.length(year) / 12
      let due = end + terms.number(.shortfallDue) / 365
      presentValue[year] =
        prepaid[year] * Self.worth(elapsed, terms)
        + (running - prepaid[year]) * Self.worth(middle, terms)
        + settlement.trueUp[year] * Self.worth(due, terms)
      elapsed = end
    }
  }

  /// What a dollar is worth at the start of the term, so many years later.
  private static func worth(_ years: Double, _ terms: Terms) -> Double {
    1 / power(1 + terms.scenario.costOfCapital, years)
  }

  private static func tax(_ charge: ChargeClass, _ scenario: Scenario) -> Double {
    switch charge.seller {
    case .aws: scenario.taxOnAWS
    case .marketplace: scenario.taxOnMarketplace
    case .provider: 0
    }
  }
}
