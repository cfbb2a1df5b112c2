import Renewal

/// The contract arithmetic of one candidate, worked out by plain loops from
/// `docs/contract-arithmetic.md`, without any formula of the model.
struct Reference {
  /// The figures in the order in which they are worked out.
  var figures: [Figure]
  /// How close the nearest condition was to its limit, in USD.
  let nearestLimit: Double

  /// One line of the model, by contract year.
  struct Figure {
    /// The line's key.
    let key: String
    /// One number for each contract year, or one for the whole term.
    var values: [Double]
  }

  /// Works out a candidate.
  init(_ scenario: Scenario, _ candidate: Candidate, _ demand: Demand) {
    let months = demand.months
    let terms = Terms(scenario, candidate, months)
    let exit = Exit(terms)
    let quote = Quote(terms)
    let prices = Prices(demand, terms, quote, exit)
    let billing = Billing(demand, terms, quote, exit, prices)
    let fees = SupportFees(demand, terms, exit, prices, billing)
    let credits = CreditUse(demand, terms, prices, billing)
    let burn = YearlyBurn(demand, terms, exit, prices, billing, fees, credits)
    let settlement = Settlement(terms, exit, burn)
    let payment = Payment(terms, exit, prices, billing, fees, burn, settlement)

    func overClasses(_ rows: [[Double]]) -> [Double] {
      var sums = zeros(months.years)
      for row in rows {
        for month in 0..<months.count { sums[months.year[month]] += row[month] }
      }
      return sums
    }
    var monthlySavings = demand.planSaving
    monthlySavings[ChargeClass.planUpfront.number] = zeros(months.count)
    var usage = zeros(months.years)
    for row in burn.net {
      for year in row.indices { usage[year] += row[year] }
    }
    func overTerm(_ values: [Double]) -> [Double] {
      var sum = 0.0
      for value in values { sum += value }
      return [sum]
    }
    let support = months.yearly(fees.fee)
    var ofAgreement = demand.list
    ofAgreement[ChargeClass.boughtDirect.number] = zeros(months.count)
    let list = overTerm(overClasses(ofAgreement) + support)
    let paid = overTerm(payment.paid)
    figures = [
      Figure(key: "list_cost", values: overClasses(demand.list)),
      Figure(key: "plan_saving", values: overClasses(monthlySavings)),
      Figure(key: "reduction", values: exit.reduction),
      Figure(key: "commitment_due", values: exit.due),
      Figure(key: "tier_key", values: quote.tierKey),
      Figure(key: "tiered_discount", values: quote.tiered),
      Figure(key: "negotiated_saving", values: overClasses(prices.negotiated)),
      Figure(key: "contracted_cost", values: overClasses(prices.contracted)),
      Figure(key: "not_covered", values: overClasses(prices.notCovered)),
      Figure(key: "rate_shortfall", values: prices.rateShortfall),
      Figure(key: "discountable", values: overClasses(prices.discountable)),
      Figure(key: "discount_before", values: billing.before),
      Figure(key: "measured_spend", values: billing.measured),
      Figure(key: "spend_discount", values: billing.earned),
      Figure(key: "headline_discount", values: billing.headline),
      Figure(key: "billed_discount", values: billing.billed),
      Figure(key: "discount", values: overClasses(billing.discount)),
      Figure(key: "support_fee", values: support),
      Figure(key: "credit_applied", values: overClasses(credits.applied)),
      Figure(key: "net_cost", values: usage),
      Figure(key: "uncapped_burn", values: burn.outside),
      Figure(key: "ai_burn", values: burn.ai),
      Figure(key: "support_burn", values: burn.support),
      Figure(key: "marketplace_burn", values: burn.marketplace),
      Figure(key: "payable", values: burn.payable),
      Figure(key: "balance_used", values: settlement.balanceUsed),
      Figure(key: "eligible_spend", values: settlement.eligible),
      Figure(key: "obligation", values: settlement.obligation),
      Figure(key: "overage_used", values: settlement.overageUsed),
      Figure(key: "gap", values: settlement.gap),
      Figure(key: "forgiven", values: settlement.forgiven),
      Figure(key: "carried_over", values: settlement.carriedOver),
      Figure(key: "shifted", values: settlement.shifted),
      Figure(key: "deferred", values: settlement.deferred),
      Figure(key: "annual_shortfall", values: settlement.annualShortfall),
      Figure(key: "term_shortfall_of_year", values: settlement.termShortfall),
      Figure(key: "shortfall", values: settlement.shortfall),
      Figure(key: "true_up", values: settlement.trueUp),
      Figure(key: "overage_added", values: settlement.overageAdded),
      Figure(key: "overage_closing", values: settlement.overageClosing),
      Figure(key: "balance_closing", values: settlement.balanceClosing),
      Figure(key: "tail_recovered", values: settlement.tail),
      Figure(key: "termination_fee", values: exit.fee),
      Figure(key: "paid", values: payment.paid),
      Figure(key: "paid_to_providers", values: payment.toProviders),
      Figure(key: "tax", values: payment.tax),
      Figure(key: "prepaid", values: payment.prepaid),
      Figure(key: "present_value_of_year", values: payment.presentValue),
      Figure(key: "present_value", values: overTerm(payment.presentValue)),
      Figure(key: "term_list_cost", values: list),
      Figure(key: "total_paid", values: paid),
      Figure(key: "effective_discount", values: [quotient(list[0] - paid[0], list[0])]),
    ]
    nearestLimit = terms.conditions.nearest
  }
}
