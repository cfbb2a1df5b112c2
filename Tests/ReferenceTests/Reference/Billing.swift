import Renewal

/// The discount by contract year, repricing and overage included, and what it takes off.
struct Billing {
  /// Measured spend by contract year.
  private(set) var measured: [Double]
  /// What spend would earn, by contract year.
  private(set) var earned: [Double]
  /// The discount before repricing, by contract year.
  private(set) var before: [Double]
  /// The headline discount by contract year.
  private(set) var headline: [Double]
  /// The discount that bills carry, by contract year.
  private(set) var billed: [Double]
  /// What the discount takes off, by charge class and month.
  private(set) var discount: [[Double]]

  /// Bills a candidate.
  init(_ demand: Demand, _ terms: Terms, _ quote: Quote, _ exit: Exit, _ prices: Prices) {
    let months = demand.months
    measured = zeros(months.years)
    earned = zeros(months.years)
    before = zeros(months.years)
    headline = zeros(months.years)
    billed = zeros(months.years)
    discount = classZeros(months.count)
    let repricing = terms.choice(.reprice, Repricing.self)
    for year in 0..<months.years {
      var tiers = quote.tiers[year]
      if repricing != .none, year > 0 { tiers = max(tiers, earned[year - 1]) }
      before[year] = Quote.untiered(terms, year) + tiers
      let burn = MeasuredBurn(demand, terms, prices, year: year, discount: before[year])
      measured[year] = burn.total(terms, due: exit.due[year])
      var size = measured[year] * 12 / months.length(year)
      if terms.choice(.tierBasis, TierBasis.self) == .total { size *= terms.ownMonths / 12 }
      if repricing != .none { earned[year] = Quote.tiers(terms, year, size: size) }
      headline[year] = before[year]
      if repricing == .retroactive {
        headline[year] = Quote.untiered(terms, year) + max(tiers, earned[year])
      }
      billed[year] = headline[year]
      let above = terms.number(.overageDiscount)
      if above >= 0 {
        let share = terms.conditions.quotient(
          max(0, measured[year] - exit.due[year]), measured[year])
        billed[year] += share * (above - headline[year])
      }
    }
    for charge in discount.indices {
      for month in 0..<months.count {
        discount[charge][month] =
          prices.discountable[charge][month] * billed[months.year[month]]
      }
    }
  }
}

/// What a contract year's spend would retire at a discount, before credits, support and balances.
struct MeasuredBurn {
  private var outside = 0.0
  private var marketplace = 0.0
  private var ai = 0.0

  /// Measures a contract year.
  init(_ demand: Demand, _ terms: Terms, _ prices: Prices, year: Int, discount: Double) {
    for charge in ChargeClass.allCases {
      let reading = terms.eligibility(charge)
      let burn =
        reading.retires * Self.counted(charge.number, year, demand, terms, prices, discount)
      switch reading.bucket {
      case .none: outside += burn
      case .marketplace: marketplace += burn
      case .ai: ai += burn
      }
    }
  }

  private static func counted(
    _ charge: Int, _ year: Int, _ demand: Demand, _ terms: Terms, _ prices: Prices,
    _ discount: Double
  ) -> Double {
    var contracted = 0.0
    var discountable = 0.0
    var uncovered = 0.0
    var atList = 0.0
    for month in demand.months.ofYear[year] {
      contracted += prices.contracted[charge][month]
      discountable += prices.discountable[charge][month]
      uncovered += prices.notCovered[charge][month]
      atList += demand.planSaving[charge][month] + demand.unused[charge][month]
      atList += prices.negotiated[charge][month] - prices.models.neverBilled[charge][month]
    }
    let covered = 1 - quotient(uncovered, contracted)
    switch terms.clauses.burnBasis {
    case .net: return covered * contracted - discount * discountable
    case .netOfPlans: return covered * contracted
    case .gross: return covered * (contracted + atList)
    }
  }

  /// All of it within its caps.
  func total(_ terms: Terms, due: Double) -> Double {
    let withinAI = min(ai, terms.number(.aiCap) * due)
    return outside + withinAI
      + min(marketplace, Caps.marketplace(terms, due: due, others: outside + withinAI))
  }
}

/// The limits of what may retire.
enum Caps {
  /// The most that Marketplace may retire, given what else does.
  static func marketplace(_ terms: Terms, due: Double, others: Double) -> Double {
    let cap = terms.number(.marketplaceCap)
    switch terms.choice(.marketplaceCapBase, CapBase.self) {
    case .commitment: return cap * due
    case .burn: return cap < 1 ? cap / (1 - cap) * others : Double.infinity
    }
  }
}
