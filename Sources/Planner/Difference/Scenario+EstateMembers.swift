import Formulas
import Renewal

extension Scenario {
  /// Service groups, Savings Plans and Marketplace products.
  var estateMembers: [StatedMember] {
    services.map { service in
      StatedMember(
        .service, service.name,
        summary: "\(StatedValue(service.spend, .usd).text) a month at list", cause: .estate,
        Self.facts(service))
    }
      + savingsPlans.map { plan in
        StatedMember(
          .plan, plan.name, summary: "\(StatedValue(plan.commitment, .usd).text) an hour",
          cause: .estate, Self.facts(plan))
      }
      + marketplace.map { product in
        StatedMember(
          .product, product.name, summary: "\(StatedValue(product.invoice, .usd).text) a year",
          cause: .estate, Self.facts(product))
      }
  }

  private static func facts(_ service: ServiceGroup) -> [StatedFact?] {
    let facts: [StatedFact?] = [
      .range(Services.spend, service.spend, .estate),
      .words("coverage", "Under the agreement", service.coverage.words, .estate),
      .loadings(service.loadings),
    ]
    return facts + StatedFact.growth(service.growth, Services.growth, .estate)
      + (service.privateRate.map(Self.facts) ?? [])
  }

  private static func facts(_ rate: PrivateRate) -> [StatedFact?] {
    let facts: [StatedFact?] = [
      .number(PrivateRates.isUnitPrice, rate.isUnitPrice ? 1 : 0, .estate),
      .month(PrivateRates.start, rate.starts, .estate),
      .month(PrivateRates.end, rate.ends, .estate),
      .number(PrivateRates.minimum, rate.minimum, .estate),
      rate.conflictsWith.isEmpty
        ? nil
        : .words(
          "conflicts_with", "Not together with",
          rate.conflictsWith.sorted().joined(separator: ", "), .estate),
    ]
    return facts
      + rate.bands.enumerated().flatMap { number, band -> [StatedFact?] in
        [
          .number(PrivateRates.bandFrom, band.from, of: "band \(number + 1)", .estate),
          .range(PrivateRates.bandOff, band.off, of: "band \(number + 1)", .estate),
        ]
      }
  }

  private static func facts(_ plan: SavingsPlan) -> [StatedFact?] {
    [
      .words("covers", "Covers", plan.covers, .estate),
      .range(SavingsPlans.hourly, plan.commitment, .estate),
      .range(SavingsPlans.renewal, plan.renewal, .estate),
      .range(SavingsPlans.discount, plan.discount, .estate),
      .month(SavingsPlans.start, plan.starts, .estate),
      .month(SavingsPlans.end, plan.ends, .estate),
      .range(SavingsPlans.upfront, plan.upfront, .estate),
      .words("proposed", "Only thought of", plan.isProposed ? "yes" : "no", .estate),
    ]
  }

  private static func facts(_ product: MarketplaceProduct) -> [StatedFact?] {
    let facts: [StatedFact?] = [
      .range(Products.invoice, product.invoice, .estate),
      .words(
        "invoice_months", "Months of the invoice",
        product.months.sorted().map(String.init).joined(separator: ", "), .estate),
      .words("deployed_on_aws", "Deployed on AWS", product.badge.words, .estate),
      .loadings(product.loadings),
    ]
    return facts + StatedFact.growth(product.growth, Products.growth, .estate)
  }
}

extension ServiceGroup.Coverage {
  fileprivate var words: String {
    switch self {
    case .inScope: "in scope"
    case .outside: "outside"
    case .extendedSupport: "extended support"
    case .launched(let month): "launched in \(month)"
    }
  }
}

extension MarketplaceProduct.Badge {
  fileprivate var words: String {
    switch self {
    case .none: "no"
    case .always: "yes"
    case .from(let month): "from \(month)"
    case .until(let month): "until \(month)"
    }
  }
}
