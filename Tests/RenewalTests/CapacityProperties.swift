import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// What holds of every load and every number of units, by its seed.
struct CapacityProperties {
  /// The loads; a failure names its seed.
  static let seeds = Array(UInt64(1)...40)

  /// A load of random shape, level and price.
  private func load(seed: UInt64) -> UnitLoad {
    var random = SeededGenerator(seed: seed)
    func amount(_ low: Double, _ high: Double) -> Double {
      Double.random(in: low...high, using: &random)
    }
    let count = Int.random(in: 1...168, using: &random)
    let steps = (0..<count).map {
      LoadShape.Step(
        label: "\($0)", input: amount(0, 1) < 0.2 ? 0 : amount(0, 9),
        output: amount(0, 1) < 0.2 ? 0 : amount(0, 9), weight: amount(0.1, 2))
    }
    let load = CapacityUnit(input: amount(1, 9e5), output: amount(1, 9e4))
    let prices = CapacityUnit(input: amount(0.1, 9), output: amount(0.1, 40))
    let minutes = 60 * 730 / 1e6
    return UnitLoad(
      shape: LoadShape(steps: steps, basis: .week), unit: .leastReserved, load: load,
      unitPrice: amount(1, 60), hours: 730,
      value: CapacityUnit(
        input: load.input * prices.input * minutes, output: load.output * prices.output * minutes),
      prices: prices)
  }

  @Test(
    "Served and overflow are the load; more units serve no less and idle no less", arguments: seeds)
  func bounds(seed: UInt64) {
    let load = load(seed: seed)
    var before: UnitLoad.Figures?
    for units in 0...(load.unitsOfPeak + 2) {
      let found = load.with(units: units)
      #expect(isClose(found.served.input + found.overflow.input, load.load.input))
      #expect(isClose(found.served.output + found.overflow.output, load.load.output))
      #expect(found.overflow.input > -1e-6 && found.overflow.output > -1e-6)
      #expect((0...(1 + 1e-12)).contains(found.utilisation))
      #expect(isClose(found.cost + found.saving, load.onDemand))
      if let before {
        #expect(found.served.input >= before.served.input - 1e-6)
        #expect(found.served.output >= before.served.output - 1e-6)
        #expect(found.idleCost >= before.idleCost - 1e-6)
        #expect(units == 1 || found.utilisation <= before.utilisation + 1e-12)
      }
      before = found
    }
    let peak = load.with(units: load.unitsOfPeak)
    #expect(isClose(peak.overflow.input, 0) && isClose(peak.overflow.output, 0))
  }

  @Test("The number of units that costs least is the least of all of them", arguments: seeds)
  func least(seed: UInt64) {
    let load = load(seed: seed)
    let all = (0...load.unitsOfPeak).map { load.with(units: $0).cost }
    #expect(isClose(load.with(units: load.leastCostUnits).cost, all.min() ?? 0))
  }

  @Test("A unit pays where it is used beyond its break-even, and nowhere else", arguments: seeds)
  func breakEven(seed: UInt64) {
    let load = load(seed: seed)
    for units in 1...max(1, load.unitsOfPeak) {
      let found = load.with(units: units)
      #expect(
        (found.utilisation > load.breakEven + 1e-9) == (found.saving > 1e-9 * load.onDemand)
          || abs(found.utilisation - load.breakEven) < 1e-9)
    }
  }

  @Test("The rows of the model say what the search for units says", arguments: seeds.prefix(12))
  func rows(seed: UInt64) throws {
    var scenario = try RandomScenario.make(seed: seed)
    var random = SeededGenerator(seed: seed)
    scenario.workloads = scenario.workloads.filter { $0.mode == .onDemand }
    guard let workload = scenario.workloads.first else { return }
    scenario.capacities = [
      Capacity(
        name: "capacity", kind: .reserved, model: workload.models[0].model, scope: "us",
        units: 2, unit: .leastReserved, commitment: 3, price: 20, pricing: example,
        isProposed: true,
        load: LoadShape(
          steps: (0..<7).map { _ in
            LoadShape.Step(
              label: "", input: .random(in: 0...1, using: &random),
              output: .random(in: 0...1, using: &random))
          }, basis: .week), provenance: example)
    ]
    let plan = try Plan(scenario)
    let compared = plan.renewal.scenario.capacities[0].rungs
    for year in scenario.contractYears.indices {
      let load = plan.renewal.unitLoad(of: 0, in: .contractYear(year), plan.values)
      #expect(compared.contains(load.leastCostUnits))
      for (row, units) in zip(plan.renewal.rungs(of: 0), compared) {
        func value(_ line: Line) -> Double {
          plan.values.value(line, member: row, period: year)
        }
        let found = load.with(units: units)
        #expect(isClose(value(UnitRungs.servedInput), found.served.input))
        #expect(isClose(value(UnitRungs.servedOutput), found.served.output))
        #expect(isClose(value(UnitRungs.utilisation), found.utilisation))
        #expect(isClose(value(UnitRungs.bill), found.bill))
        #expect(isClose(value(UnitRungs.idleCost), found.idleCost))
        #expect(isClose(value(UnitRungs.cost), found.cost))
        #expect(isClose(value(UnitRungs.saving), found.saving))
      }
    }
  }
}
