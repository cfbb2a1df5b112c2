import Renewal

/// What is paid in each contract year, and what it is worth at the start of the term.
struct Payment {
  /// Everything paid, tax apart.
  private(set) var paid: [Double]
  /// Paid to providers, which is no part of it.
  private(set) var toProviders: [Double]
  /// Tax on usage.
  private(set) var tax: [Double]
  /// What is paid on the year's first day.
  private(set) var prepaid: [Double]
  /// What the year's payments are worth at the start of the term.
  private(set) var presentValue: [Double]

  /// Adds up a candidate's payments.
  init(
    _ terms: Terms, _ exit: Exit, _ prices: Prices, _ billing: Billing, _ fees: SupportFees,
    _ burn: YearlyBurn, _ settlement: Settlement
  ) {
    let months = terms.months
    paid = months.yearly(fees.fee)
    tax = zeros(months.years)
    toProviders = burn.net[ChargeClass.boughtDirect.number]
    prepaid = zeros(months.years)
    presentValue = zeros(months.years)
    var elapsed = 0.0
    for year in 0..<months.years {
      for charge in ChargeClass.allCases {
        if charge != .boughtDirect { paid[year] += burn.net[charge.number][year] }
        tax[year] += Self.tax(charge, terms.scenario) * burn.net[charge.number][year]
      }
      tax[year] += Self.ownTax(year, months, prices, billing, burn)
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

  /// What terms of channels state beyond the sellers' tax.
  private static func ownTax(
    _ year: Int, _ months: TermMonths, _ prices: Prices, _ billing: Billing, _ burn: YearlyBurn
  ) -> Double {
    var tax = 0.0
    for own in prices.models.taxed {
      var discounted = 0.0
      var ofClass = 0.0
      for month in months.ofYear[year] {
        discounted += own.cost[month] - own.earning[month] * billing.billed[year]
        ofClass +=
          prices.contracted[own.charge][month] - billing.discount[own.charge][month]
      }
      tax += own.beyond * discounted * quotient(burn.net[own.charge][year], ofClass)
    }
    return tax
  }

  static func tax(_ charge: ChargeClass, _ scenario: Scenario) -> Double {
    switch charge.seller {
    case .aws: scenario.taxOnAWS
    case .marketplace: scenario.taxOnMarketplace
    case .provider: 0
    }
  }
}
