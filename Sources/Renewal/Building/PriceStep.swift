import Formulas
import Rates

/// A time in which a model's price is another one: its extended access, or what follows a repricing.
struct PriceStep {
  /// The number of the prices.
  let row: Int
  /// The first month.
  let start: StatedMonth
  /// The last month.
  let end: Month
  /// The price against the price before.
  let multiple: ValueRange
  /// What was said of it.
  let statement: Statement
}

extension Members {
  /// The times in which prices in use are other ones.
  var extensions: [PriceStep] {
    let accesses = scenario.lifeCycles.flatMap { cycle -> [PriceStep] in
      guard let start = cycle.extendedAccess else { return [] }
      return rows(of: cycle.model).map {
        PriceStep(
          row: $0, start: StatedMonth(start), end: cycle.ends?.adding(-1) ?? Self.never,
          multiple: cycle.multiple, statement: cycle.provenance.statement(cycle.multiple))
      }
    }
    let repricings = scenario.events.filter { $0.kind == .repricing }.flatMap { event in
      rows(of: event.model ?? "").map {
        PriceStep(
          row: $0, start: StatedMonth(Self.never, unless: event), end: Self.never,
          multiple: event.size, statement: event.statement)
      }
    }
    return accesses + repricings
  }

  /// The numbers of a model's prices in use.
  private func rows(of model: String) -> [Int] {
    let model = scenario.rateCard.shortId(of: model)
    return priceRows.indices.filter { priceRows[$0].rate.model == model }
  }
}
