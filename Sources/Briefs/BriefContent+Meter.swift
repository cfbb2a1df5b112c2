import Renewal

extension BriefContent {
  /// What the AI bill is made of, and what moves it.
  func addMeter(to values: inout TemplateValues) {
    let models = ModelNames(rates: rates, card: decision.scenario.rateCard)
    let drivers = DriverTable(decision: decision)
    let levers = LeverSentences(decision: decision)
    let routing = RoutingTable(decision: decision, models: models)
    values.text("drivers", drivers.words)
    values.text("drivers_table", drivers.text)
    values.text("levers_order", levers.order)
    values.text("lost_modes", levers.lostModes(models))
    values.text("dear_caches", levers.dearCaches)
    values.text("frontier", routing.frontier)
    values.text("routing_table", routing.text)
    values.text("life_cycle_table", LifeCycleTable(decision: decision, models: models).text)
  }
}
