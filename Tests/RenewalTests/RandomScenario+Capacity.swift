import Formulas
import Rates
import Renewal

extension RandomScenario {
  /// Capacities on what runs on demand: each model at most once, some of them only compared.
  mutating func capacities(_ scenario: Scenario) -> [Capacity] {
    var taken: Set<String> = []
    return scenario.workloads.filter { $0.mode == .onDemand }.compactMap { workload in
      let model = workload.models[0].model
      guard taken.insert(model).inserted else { return nil }
      let start = scenario.contractYears[0].starts.adding(whole(0...8))
      return Capacity(
        name: "Capacity on \(model)", kind: .reserved, model: model, scope: workload.scope,
        units: whole(1...4),
        unit: CapacityUnit(input: amount(20_000, 200_000), output: amount(2_000, 20_000)),
        commitment: 3, price: amount(1, 40), pricing: example,
        starts: chance(0.5) ? start : nil, ends: chance(0.5) ? start.adding(whole(0...20)) : nil,
        isProposed: chance(0.3),
        load: LoadShape(
          steps: (0..<whole(1...6)).map {
            LoadShape.Step(label: "\($0)", input: amount(0.1, 3), output: amount(0.1, 3))
          }, basis: .day), provenance: example)
    }
  }
}
