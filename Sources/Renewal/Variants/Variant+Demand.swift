import Formulas
import Rates

extension Variant {
  /// Native services at a multiple of their list cost; everything else as planned.
  public static func services(times factor: Double) -> Variant {
    Variant("\(factor) times the services") {
      var scenario = $0
      for number in scenario.services.indices {
        scenario.services[number].spend = scenario.services[number].spend.scaled(by: factor)
      }
      return scenario
    }
  }

  /// All AI requests multiplied.
  public static func requests(times factor: Double) -> Variant {
    Variant("\(factor) times the AI requests") {
      var scenario = $0
      for number in scenario.workloads.indices {
        scenario.workloads[number].requests = scenario.workloads[number].requests.scaled(
          by: factor)
        for profile in scenario.workloads[number].profiles.indices {
          let users = scenario.workloads[number].profiles[profile].users
          scenario.workloads[number].profiles[profile].users = users.scaled(by: factor)
        }
      }
      // What is metered besides follows the requests.
      for number in scenario.otherAI.indices {
        scenario.otherAI[number].quantity = scenario.otherAI[number].quantity.scaled(by: factor)
      }
      return scenario
    }
  }

  /// Everything that is bought multiplied, plans apart.
  public static func everything(times factor: Double) -> Variant {
    Variant("\(factor) times everything") {
      var scenario = Self.services(times: factor).change(Self.requests(times: factor).change($0))
      for number in scenario.marketplace.indices {
        scenario.marketplace[number].invoice = scenario.marketplace[number].invoice.scaled(
          by: factor)
      }
      return scenario
    }
  }

  /// List prices of all vendors rise by a yearly rate, on top of what is stated.
  public static func prices(risingBy rate: Double, vendors: [String]) -> Variant {
    Variant("list prices rise by \(rate * 100) % a year") {
      var scenario = $0
      for vendor in vendors {
        let stated = scenario.priceIndex[vendor] ?? [.certain(0, .growth)]
        scenario.priceIndex[vendor] = stated.map {
          .certain((1 + $0.base) * (1 + rate) - 1, .growth)
        }
      }
      return scenario
    }
  }

  /// Prices of one model multiplied, wherever it is bought.
  public static func price(of model: String, times factor: Double) -> Variant {
    Variant("\(factor) times the price of \(model)") {
      var scenario = $0
      scenario.rateCard = scenario.rateCard.overlaid(
        with: scenario.rateCard.rates(of: model).map { rate in
          var cheaper = rate
          cheaper.prices = rate.prices.mapValues { $0 * factor }
          return cheaper
        })
      return scenario
    }
  }

  /// No Marketplace product is "deployed on AWS" any more.
  public static let withoutBadges = Variant("the badge is withdrawn") {
    var scenario = $0
    for number in scenario.marketplace.indices { scenario.marketplace[number].badge = .none }
    return scenario
  }

  /// Third-party models read in one way on every paper, whatever it writes.
  public static func thirdPartyModels(_ change: @escaping @Sendable (inout Eligibility) -> Void)
    -> Variant
  {
    Variant("third-party models ruled otherwise") {
      var scenario = $0
      func ruled(_ clauses: Clauses) -> Clauses {
        var clauses = clauses
        for charge in [ChargeClass.modelsThroughMarketplace, .providerPlatform] {
          var eligibility = clauses.eligibility[charge] ?? .standard(for: charge)
          change(&eligibility)
          clauses.eligibility[charge] = eligibility
        }
        return clauses
      }
      for number in scenario.offers.indices {
        scenario.offers[number].clauses = ruled(scenario.offers[number].clauses)
      }
      if let today = scenario.today { scenario.today?.clauses = ruled(today.clauses) }
      return scenario
    }
  }

  /// Savings Plans cover a larger part of the groups that they cover already.
  public static func plansCover(more share: Double) -> Variant {
    Variant("Savings Plans cover \(share * 100) points more") {
      var scenario = $0
      var seen: Set<String> = []
      for number in scenario.savingsPlans.indices
      where seen.insert(scenario.savingsPlans[number].covers).inserted {
        let plan = scenario.savingsPlans[number]
        guard let service = scenario.services.first(where: { $0.name == plan.covers }) else {
          continue
        }
        // A twelfth of a year's 8,760 hours, as everywhere.
        let hourly = service.spend.base * share * (1 - plan.discount.base) / 730
        scenario.savingsPlans[number].commitment = .certain(plan.commitment.base + hourly)
        if plan.renewal.base > 0 {
          scenario.savingsPlans[number].renewal = .certain(plan.renewal.base + hourly)
        }
      }
      return scenario
    }
  }

  /// Support is charged on gross charges, whatever papers write.
  public static let supportOnGross = Variant("support charged on gross") {
    var scenario = $0
    scenario.support.base = .gross
    for number in scenario.offers.indices {
      scenario.offers[number].clauses[.supportBase] = .choice(SupportBase.gross)
    }
    scenario.today?.clauses[.supportBase] = .choice(SupportBase.gross)
    return scenario
  }

  /// What grows grows a year later, and launches move by a year.
  public static let yearLater = Variant("a year later") {
    var scenario = $0
    func later(_ growth: Growth) -> Growth {
      switch growth {
      case .yearly(let ranges): .yearly([.certain(0, .growth)] + ranges)
      case .wandering(drift: let ranges, let volatility):
        .wandering(drift: [.certain(0, .growth)] + ranges, volatility: volatility)
      case .adoption(let curve):
        .adoption(
          AdoptionCurve(
            start: curve.start, saturation: curve.saturation, by: curve.by.adding(12)))
      }
    }
    for number in scenario.services.indices {
      scenario.services[number].growth = later(scenario.services[number].growth)
      if case .launched(let month) = scenario.services[number].coverage {
        scenario.services[number].coverage = .launched(month.adding(12))
      }
    }
    for number in scenario.workloads.indices {
      scenario.workloads[number].growth = later(scenario.workloads[number].growth)
      scenario.workloads[number].launch = scenario.workloads[number].launch?.adding(12)
    }
    for number in scenario.otherAI.indices {
      scenario.otherAI[number].growth = later(scenario.otherAI[number].growth)
      scenario.otherAI[number].launch = scenario.otherAI[number].launch?.adding(12)
    }
    return scenario
  }

  /// All models of one vendor bought through one channel, on the terms that it has there.
  public static func buying(_ vendor: String, through channel: Channel) -> Variant {
    Variant("\(vendor) \(channel.name)") {
      var scenario = $0
      scenario.movedVendors[vendor] = channel
      // Capacity that Bedrock sells does not serve models that are bought elsewhere.
      if !channel.hasPrices(of: .aws) {
        scenario.capacities.removeAll { capacity in
          scenario.rateCard.rates(of: capacity.model).first?.vendor == vendor
        }
      }
      return scenario
    }
  }
}
