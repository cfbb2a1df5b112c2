import Formulas
import Rates
import Renewal

/// One vendor's models on one channel: their list cost by month.
struct Models {
  /// The vendor.
  let vendor: String
  /// How its models are billed.
  let channel: Channel
  /// List cost by month.
  private(set) var list: [Double]

  /// The class of charges that they are.
  var charge: ChargeClass {
    switch channel {
    case .aws: .modelsByAWS
    case .marketplace: .modelsThroughMarketplace
    case .providerPlatform: .providerPlatform
    case .direct: .boughtDirect
    }
  }

  /// All of them: requests × growth × (input × its price + output × its price), each price moved by the
  /// vendor's index.
  static func all(_ scenario: Scenario, _ months: TermMonths) -> [Models] {
    var all: [Models] = []
    for workload in scenario.workloads {
      guard
        let rate = scenario.rateCard.rate(
          model: workload.models[0].model, scope: workload.scope, channel: workload.channel)
      else { continue }
      let channel = workload.channel ?? rate.channel
      if !all.contains(where: { $0.vendor == rate.vendor && $0.channel == channel }) {
        all.append(Models(vendor: rate.vendor, channel: channel, list: zeros(months.count)))
      }
      let index = months.compounded(
        (scenario.priceIndex[rate.vendor] ?? []).map(\.base), from: scenario.anchor)
      let growth = months.compounded(Demand.rates(workload.growth), from: scenario.anchor)
      let request =
        workload.inputTokens.base / 1e6 * (rate.price(.input) ?? 0)
        + workload.outputTokens.base / 1e6 * (rate.price(.output) ?? 0)
      for number in all.indices
      where all[number].vendor == rate.vendor && all[number].channel == channel {
        for month in 0..<months.count {
          all[number].list[month] +=
            workload.requests.base * growth[month] * request * index[month]
        }
      }
    }
    return all
  }
}

/// What terms of channels make of a vendor's models, under one candidate.
struct ModelTerms {
  /// What their private rates take off, by charge class and month.
  private(set) var granted: [[Double]]
  /// The part of it that providers take off, and not AWS.
  private(set) var neverBilled: [[Double]]
  /// What is priced in place of being discounted, by charge class and month.
  private(set) var replaced: [[Double]]
  /// What is taxed at a rate of its own: the tax beyond the seller's, its class, and its cost before the
  /// discount and what of it earns, by month.
  private(set) var taxed: [(beyond: Double, charge: Int, cost: [Double], earning: [Double])] = []

  /// Applies the terms of channels to what is bought there.
  init(_ demand: Demand, _ terms: Terms, _ quote: Quote, _ exit: Exit) {
    let months = demand.months
    granted = classZeros(months.count)
    neverBilled = classZeros(months.count)
    replaced = classZeros(months.count)
    let stacking = terms.choice(.privateStacking, PrivateStacking.self)
    for bought in demand.models {
      let own = terms.scenario.channels.first {
        $0.vendor == bought.vendor && $0.channel == bought.channel
      }
      guard let own else { continue }
      let charge = bought.charge.number
      let earns = terms.eligibility(bought.charge).earns
      var cost = bought.list
      var earning = zeros(months.count)
      for month in 0..<months.count {
        let saving = bought.list[month] * own.privateRate.base
        var applies = own.channel != .aws || exit.inForce[month] == 1
        if stacking == .betterOf {
          let discount =
            bought.list[month] * earns * quote.tiered[months.year[month]] * exit.inForce[month]
          applies = terms.conditions.reaches(saving, discount) && applies
        }
        if applies { cost[month] -= saving }
        earning[month] = cost[month] * earns * exit.inForce[month]
        guard applies, own.privateRate.base > 0 else { continue }
        granted[charge][month] += saving
        if own.channel != .aws { neverBilled[charge][month] += saving }
        if stacking != .multiply {
          replaced[charge][month] += cost[month]
          earning[month] = 0
        }
      }
      if let tax = own.tax {
        taxed.append((tax - Payment.tax(bought.charge, terms.scenario), charge, cost, earning))
      }
    }
  }
}
