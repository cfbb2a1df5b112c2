import Formulas
import Renewal

/// What is used at list and what Savings Plans make of it, by month; the same for all candidates.
struct Demand {
  /// The months of the term.
  let months: TermMonths
  /// List prices of native services against the anchor month.
  let index: [Double]
  /// List cost of each service group.
  private(set) var services: [[Double]] = []
  /// List cost of each service group that Savings Plans leave on demand.
  private(set) var onDemand: [[Double]] = []
  /// List cost by charge class.
  private(set) var list: [[Double]]
  /// What Savings Plans take off by charge class; negative where they bill more than they cover.
  private(set) var planSaving: [[Double]]
  /// What Savings Plans bill unused, by charge class.
  private(set) var unused: [[Double]]

  /// The hours of every month.
  private static let hours = 730.0

  /// What is bought of each vendor's models on each channel, at list.
  private(set) var models: [Models] = []

  /// Works out the demand of a scenario whose workloads each have one model, no lever and no season.
  init(_ scenario: Scenario) {
    months = TermMonths(scenario)
    index = months.compounded(
      (scenario.priceIndex["AWS"] ?? []).map(\.base), from: scenario.anchor)
    list = classZeros(months.count)
    planSaving = classZeros(months.count)
    unused = classZeros(months.count)
    for group in scenario.services { add(group, scenario) }
    for plan in scenario.savingsPlans where !plan.isProposed { addUpfront(plan) }
    for product in scenario.marketplace { add(product, scenario.anchor) }
    models = Models.all(scenario, months)
    for bought in models {
      for month in 0..<months.count { list[bought.charge.number][month] += bought.list[month] }
    }
  }

  private mutating func add(_ group: ServiceGroup, _ scenario: Scenario) {
    let growth = months.compounded(Self.rates(group.growth), from: scenario.anchor)
    let plans = scenario.savingsPlans.filter { $0.covers == group.name && !$0.isProposed }
    var all = zeros(months.count)
    var left = zeros(months.count)
    for number in 0..<months.count {
      let month = months.month(number)
      if group.launch.map({ month >= $0 }) ?? true {
        all[number] = group.spend.base * growth[number] * index[number]
      }
      var bill = 0.0
      var capacity = 0.0
      for plan in plans {
        bill += Self.bill(plan, month)
        capacity += Self.capacity(plan, month)
      }
      let covered = min(all[number], capacity)
      left[number] = all[number] - covered
      list[group.charge.number][number] += left[number]
      list[group.coveredCharge.number][number] += covered
      planSaving[group.coveredCharge.number][number] += covered - bill
      unused[group.coveredCharge.number][number] += bill * (1 - quotient(covered, capacity))
    }
    services.append(all)
    onDemand.append(left)
  }

  /// What a plan bills in a month.
  private static func bill(_ plan: SavingsPlan, _ month: Month) -> Double {
    if month > plan.ends { return plan.renewal.base * hours }
    if let starts = plan.starts, month < starts { return 0 }
    return plan.commitment.base * (1 - plan.upfront.base) * hours
  }

  /// The list cost that a plan can cover in a month.
  private static func capacity(_ plan: SavingsPlan, _ month: Month) -> Double {
    let rest = 1 - plan.discount.base
    if month > plan.ends { return quotient(plan.renewal.base * hours, rest) }
    if let starts = plan.starts, month < starts { return 0 }
    return quotient(plan.commitment.base * hours, rest)
  }

  /// A plan's upfront fee in its first month, where that lies in the term.
  private mutating func addUpfront(_ plan: SavingsPlan) {
    guard let starts = plan.starts else { return }
    let number = months.number(starts)
    guard number >= 0, number < months.count else { return }
    let length = Double(starts.months(to: plan.ends) + 1)
    let fee = plan.commitment.base * plan.upfront.base * Self.hours * length
    planSaving[ChargeClass.planUpfront.number][number] -= fee
  }

  private mutating func add(_ product: MarketplaceProduct, _ anchor: Month) {
    let growth = months.compounded(Self.rates(product.growth), from: anchor)
    for number in 0..<months.count where product.months.contains(months.month(number).month) {
      let invoice = product.invoice.base / Double(product.months.count) * growth[number]
      let charge = Self.charge(product, months.month(number))
      list[charge.number][number] += invoice
    }
  }

  /// The class of a product's invoice of a month.
  private static func charge(_ product: MarketplaceProduct, _ month: Month) -> ChargeClass {
    switch product.badge {
    case .none: .marketplaceOther
    case .always: .marketplaceDeployed
    case .from(let first): month >= first ? .marketplaceDeployed : .marketplaceOther
    case .until(let last): month <= last ? .marketplaceDeployed : .marketplaceOther
    }
  }

  /// The yearly rates of a growth; services and products do not grow by adoption.
  static func rates(_ growth: Growth) -> [Double] { growth.byYear.map(\.base) }
}
