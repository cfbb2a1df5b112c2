import Formulas

/// A period in which a load is looked at.
public enum LoadPeriod: Hashable, Sendable {
  /// A contract year, from 0.
  case contractYear(Int)
  /// A month of the term, from 0.
  case month(Int)
}

extension RenewalModel {
  /// A capacity, by its number, against its load on the mean of a period.
  public func unitLoad(
    of number: Int, in period: LoadPeriod, _ values: some RowValues
  ) -> UnitLoad {
    let capacity = scenario.capacities[number]
    let rate =
      model.memberships[Indexes.capacities.id]?.parents[Roles.rateOfCapacity.name]?[number] ?? 0
    func pair(_ input: any Row, _ output: any Row, _ place: Int) -> CapacityUnit {
      CapacityUnit(
        input: values.value(input, member: number, period: place),
        output: values.value(output, member: number, period: place))
    }
    let load: CapacityUnit
    let value: CapacityUnit
    let price: Double
    let hours: Double
    switch period {
    case .contractYear(let year):
      load = pair(Capacities.loadInputOfYear, Capacities.loadOutputOfYear, year)
      value = pair(Capacities.inputValueOfYear, Capacities.outputValueOfYear, year)
      price = values.value(Capacities.unitPriceOfYear, member: number, period: year)
      hours = values.value(Capacities.hoursOfYear, member: number, period: year)
    case .month(let month):
      load = pair(Capacities.loadInput, Capacities.loadOutput, month)
      value = pair(Capacities.inputValue, Capacities.outputValue, month)
      price = values.value(Capacities.unitPriceNow, member: number, period: month)
      hours = values.value(SavingsPlans.hoursInMonth, member: 0, period: 0)
    }
    return UnitLoad(
      shape: capacity.load, unit: capacity.unit, load: load, unitPrice: price, hours: hours,
      value: value,
      prices: prices(of: rate, in: months(of: number, in: period, values), values))
  }

  /// The plain prices on the mean of some months; those of the first month where there is none.
  private func prices(
    of rate: Int, in months: [Int], _ values: some RowValues
  ) -> CapacityUnit {
    let months = months.isEmpty ? [0] : months
    func mean(_ line: Line) -> Double {
      months.reduce(0) { $0 + values.value(line, member: rate, period: $1) }
        / Double(months.count)
    }
    return CapacityUnit(input: mean(Prices.inputNow), output: mean(Prices.outputNow))
  }

  /// The months of a period in which a capacity runs, or would run.
  public func months(
    of number: Int, in period: LoadPeriod, _ values: some RowValues
  ) -> [Int] {
    switch period {
    case .month(let month): return [month]
    case .contractYear(let year):
      let window = scenario.contractYears[year]
      return model.timeline.months.indices.filter { place in
        let month = model.timeline.months[place]
        return window.starts <= month && month <= window.ends
          && values.value(Capacities.runs, member: number, period: place) > 0
      }
    }
  }

  /// A capacity against its load, month by month, in the months of a contract year that it runs.
  public func unitLoads(of number: Int, in year: Int, _ values: some RowValues) -> [UnitLoad] {
    months(of: number, in: .contractYear(year), values).map {
      unitLoad(of: number, in: .month($0), values)
    }
  }

  /// The scenario with the numbers of units that are worth comparing: evenly up to the peak of the
  /// busiest contract year, those that are stated, and those that cost least.
  public func scenarioWithRungs(_ values: some RowValues) -> Scenario {
    var rungs: [String: [Int]] = [:]
    for (number, capacity) in scenario.capacities.enumerated() {
      let loads = scenario.contractYears.indices.map {
        unitLoad(of: number, in: .contractYear($0), values)
      }
      rungs[capacity.name] = UnitLoad.rungs(
        upTo: loads.map(\.unitsOfPeak).max() ?? 0,
        and: loads.map(\.leastCostUnits)
          + scenario.contractYears.indices.map {
            unitLoads(of: number, in: $0, values).leastCostUnits
          } + [capacity.units])
    }
    func compared(_ capacities: [Capacity]) -> [Capacity] {
      capacities.map { capacity in
        var capacity = capacity
        capacity.rungs = rungs[capacity.name] ?? []
        return capacity
      }
    }
    var wider = scenario
    wider.capacities = compared(scenario.capacities)
    for number in wider.variants.indices {
      wider.variants[number].scenario.capacities = compared(
        wider.variants[number].scenario.capacities)
    }
    return wider
  }
}

extension RenewalModel {
  /// The numbers of the rows that compare units of a capacity, in their order.
  public func rungs(of capacity: Int) -> [Int] {
    let owners =
      model.memberships[Indexes.unitRungs.id]?.parents[Roles.capacityOfRung.name] ?? []
    return owners.indices.filter { owners[$0] == capacity }
  }

  /// The number of a capacity among those that are bought; nil where it is only compared.
  public func purchase(of capacity: Int) -> Int? {
    model.memberships[Indexes.purchases.id]?.parents[Roles.capacityOfPurchase.name]?
      .firstIndex(of: capacity)
  }

  /// The number of a bought capacity under a candidate's paper.
  public func paperPurchase(_ purchase: Int, of candidate: Int) -> Int {
    paper(of: candidate) * model.memberCount(CapacityPurchases.bill) + purchase
  }
}
