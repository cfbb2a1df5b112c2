import Formulas
import Rates
import Renewal
import Scenarios

extension InputPlaces {
  mutating func addGuards() {
    for (number, use) in scenario.otherAI.enumerated() {
      let app: [FilePath.Field] = use.app.map { [.init("app", $0)] } ?? []
      let path = FilePath.key("other_ai").record([.init("item", use.item.id)] + app)
      add(MeteredItems.quantity, number, path.key("quantity"), .perMonth)
      add(
        MeteredItems.price, number, path.key("price"), .number,
        beside: [
          .init("source", .text("Typed into the workbook")),
          .init("as_of", .plain(scenario.asOf.description)),
        ])
      addGrowth(MeteredItems.growth, number, use.growth, path)
      add(MeteredItems.launch, number, path.key("launch"), .month)
      add(MeteredItems.end, number, path.key("ends"), .month)
    }
    for (number, budget) in scenario.budgets.enumerated() {
      let path = FilePath.key("budgets").record(.init("app", budget.app))
      add(.byYear(path.key("monthly"), cells(Budgets.monthly, number), .number, isListed: true))
      add(Budgets.alert, number, path.key("alert"), .share)
      add(Budgets.start, number, path.key("starts"), .month)
      if budget.cap != nil {
        add(HardCaps.capShare, number, path.key("cap"), .share)
      } else {
        explain(HardCaps.capShare, number, "the budget has no cap")
      }
    }
    explain([HardCaps.isCapped], "a budget has a cap where the scenario states one")
  }

  mutating func addCapacity() {
    let capacities = scenario.capacities
    for (number, capacity) in capacities.enumerated() {
      let path = FilePath.key("capacity").record(.init("name", capacity.name))
      add(Capacities.unitPrice, number, path.key("price"), .perHour)
      let tokens = cells(Capacities.unitInput, number) + cells(Capacities.unitOutput, number)
      add(
        InputPlace(path: path.key("tokens_per_unit"), cells: tokens) { values in
          let texts = values.compactMap(Notation.number.text)
          guard texts.count == 2 else { return nil }
          return .mapping([.init("input", .plain(texts[0])), .init("output", .plain(texts[1]))])
        })
      add(Capacities.start, number, path.key("starts"), .month)
      add(Capacities.end, number, path.key("ends"), .month)
    }
    for (number, capacity) in capacities.filter({ !$0.isProposed }).enumerated() {
      let path = FilePath.key("capacity").record(.init("name", capacity.name))
      add(CapacityPurchases.units, number, path.key("units"), .whole)
    }
    explain(
      [LoadBuckets.weight, LoadBuckets.input, LoadBuckets.output],
      "it follows from the capacity's load, or from measured requests")
    explain(
      [UnitRungs.units], "which numbers of units are compared is chosen when a workbook is made")
  }
}
