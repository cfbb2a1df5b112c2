import Formulas
import Projection
import Rates
import Renewal

extension Plan {
  /// What the capacities come to, bought or only compared.
  func capacityFindings() -> [Assessment.CapacityFinding] {
    let scenario = renewal.scenario
    return scenario.capacities.enumerated().map { number, capacity in
      let years = scenario.contractYears.indices.map {
        renewal.unitLoad(of: number, in: .contractYear($0), values)
      }
      return Assessment.CapacityFinding(
        capacity: capacity,
        modelName: scenario.rateCard.name(of: capacity.model),
        years: years,
        months: scenario.contractYears.indices.map {
          renewal.unitLoads(of: number, in: $0, values)
        }, purchase: renewal.purchase(of: number).map(purchase))
    }
  }

  private func purchase(_ number: Int) -> Assessment.CapacityPurchase {
    let years = renewal.scenario.contractYears.indices
    func yearly(_ line: Line, _ member: Int) -> [Double] {
      years.map { values.value(line, member: member, period: $0) }
    }
    var retires: [String: [Double]] = [:]
    for (place, candidate) in renewal.candidates.enumerated() {
      retires[candidate.id] = yearly(
        CapacityPurchases.retires, renewal.paperPurchase(number, of: place))
    }
    return Assessment.CapacityPurchase(
      bill: yearly(CapacityPurchases.billOfYear, number),
      idle: yearly(CapacityPurchases.idleCostOfYear, number),
      servedValue: yearly(CapacityPurchases.servedValueOfYear, number),
      saving: yearly(CapacityPurchases.savingOfYear, number), retires: retires)
  }
}
