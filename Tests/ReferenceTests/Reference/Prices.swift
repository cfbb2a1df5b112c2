import Formulas
import Renewal

/// What private rates, price protection and coverage make of the list, by charge class and month.
struct Prices {
  /// What private rates and protection take off list.
  private(set) var negotiated: [[Double]]
  /// List cost less Savings Plans, private rates and protection.
  private(set) var contracted: [[Double]]
  /// The terms of channels.
  let models: ModelTerms
  /// What is priced in place of being discounted.
  private(set) var replaced: [[Double]]
  /// What new services cost that the agreement does not cover yet.
  private(set) var notCovered: [[Double]]
  /// The cost that earns the discount.
  private(set) var discountable: [[Double]]
  /// Own minimums of private rates that were not reached, by contract year.
  private(set) var rateShortfall: [Double]

  /// Prices a demand under a candidate's terms.
  init(_ demand: Demand, _ terms: Terms, _ quote: Quote, _ exit: Exit) {
    let months = demand.months
    models = ModelTerms(demand, terms, quote, exit)
    negotiated = models.granted
    contracted = classZeros(months.count)
    replaced = models.replaced
    notCovered = classZeros(months.count)
    discountable = classZeros(months.count)
    rateShortfall = zeros(months.years)
    let protected = Self.protectedShare(demand, terms, exit)
    for charge in ChargeClass.allCases where charge.isProtected {
      for month in 0..<months.count {
        negotiated[charge.number][month] += protected[month] * demand.list[charge.number][month]
      }
    }
    for group in terms.scenario.services.indices {
      let granted = rate(group, demand, terms, quote, exit)
      leaveUncovered(group, demand, terms, granted, protected)
    }
    for charge in ChargeClass.allCases {
      let number = charge.number
      let earns = terms.eligibility(charge).earns
      for month in 0..<months.count {
        contracted[number][month] =
          demand.list[number][month] - demand.planSaving[number][month]
          - negotiated[number][month]
        let base = contracted[number][month] - replaced[number][month] - notCovered[number][month]
        discountable[number][month] = base * earns * exit.inForce[month]
      }
    }
  }

  /// The part of list that protection takes off, by month.
  private static func protectedShare(
    _ demand: Demand, _ terms: Terms, _ exit: Exit
  ) -> [Double] {
    var share = zeros(demand.months.count)
    let most = terms.number(.priceProtection)
    guard most >= 0 else { return share }
    for month in 0..<demand.months.count {
      let bound = demand.index[0] * power(1 + most, Double(month) / 12)
      share[month] = max(0, 1 - quotient(bound, demand.index[month])) * exit.inForce[month]
    }
    return share
  }

  /// Applies a group's private rate, if it has one; gives what the rate takes off by month.
  private mutating func rate(
    _ group: Int, _ demand: Demand, _ terms: Terms, _ quote: Quote, _ exit: Exit
  ) -> [Double] {
    let months = demand.months
    let service = terms.scenario.services[group]
    var granted = zeros(months.count)
    guard let rate = service.privateRate else { return granted }
    let stacking = terms.choice(.privateStacking, PrivateStacking.self)
    let earns = terms.eligibility(service.charge).earns
    var costs = zeros(months.count)
    var lengths = zeros(months.years)
    for month in 0..<months.count {
      let calendar = months.month(month)
      let holds =
        (rate.starts.map { $0 <= calendar } ?? true) && (rate.ends.map { calendar <= $0 } ?? true)
      guard holds else { continue }
      let year = months.year[month]
      let base = demand.onDemand[group][month]
      let cost = Self.cost(rate, base, demand.index[month])
      if exit.inForce[month] == 1 {
        costs[month] = cost
        lengths[year] += 1
      }
      let saving = base - cost
      var applies = exit.inForce[month] == 1
      if stacking == .betterOf {
        let discount = base * earns * quote.tiered[year]
        applies = terms.conditions.reaches(saving, discount) && applies
      }
      guard applies else { continue }
      granted[month] = terms.number(.neverAboveList) == 1 ? max(0, saving) : saving
      negotiated[service.charge.number][month] += granted[month]
      if stacking != .multiply {
        replaced[service.charge.number][month] += base - granted[month]
      }
    }
    let paid = months.yearly(costs)
    for year in 0..<months.years {
      rateShortfall[year] += max(0, rate.minimum * lengths[year] / 12 - paid[year])
    }
    return granted
  }

  /// What a volume costs at a private rate, band by band.
  private static func cost(_ rate: PrivateRate, _ base: Double, _ index: Double) -> Double {
    let volume = rate.isUnitPrice ? quotient(base, index) : base
    var cost = volume
    for (number, band) in rate.bands.enumerated() {
      let next = number + 1 < rate.bands.count ? rate.bands[number + 1].from : Double.infinity
      cost -= band.off.base * max(0, min(volume, next) - band.from)
    }
    return cost
  }

  /// Notes what a launched group costs before the agreement covers it.
  private mutating func leaveUncovered(
    _ group: Int, _ demand: Demand, _ terms: Terms, _ granted: [Double], _ protected: [Double]
  ) {
    let service = terms.scenario.services[group]
    guard let launch = service.launch else { return }
    let lag = terms.number(.newServices)
    for month in 0..<demand.months.count {
      let isCovered = lag >= 0 && demand.months.month(month) >= launch.adding(Int(lag))
      guard !isCovered else { continue }
      let base = demand.onDemand[group][month]
      notCovered[service.charge.number][month] +=
        base - granted[month] - protected[month] * base
    }
  }
}
