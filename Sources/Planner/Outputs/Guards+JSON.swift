import Formulas
import Rates
import Renewal

extension Outcome.OtherAICost {
  /// Metered items as data; money in USD at list, by contract year.
  var json: JSONValue {
    [
      "items": .list(items.map(\.json)), "list_cost": .numbers(byYear),
      "all_ai_list_cost": .numbers(allAI),
    ]
  }
}

extension Outcome.OtherAICost.ItemCost {
  fileprivate var json: JSONValue {
    [
      "item": .text(use.item.id), "app": .text(use.app), "unit": .text(use.item.unit),
      "price": .number(use.item.price), "class": .text(use.charge.rawValue),
      "as_of": .text(use.item.asOf.description), "source": .text(use.item.source),
      "list_cost": .numbers(byYear),
    ]
  }
}

extension Outcome.BudgetOutcome {
  /// A budget as data; months that never come are `null`, and so is what futures would say.
  var json: JSONValue {
    [
      "app": .text(budget.app), "budget": .numbers(amount), "spend": .numbers(spend),
      "most_used": .number(mostUsed), "alert": .number(budget.alert),
      "first_alert": .text(firstAlert?.description),
      "first_excess": .text(firstExcess?.description),
      "months_exceeded": .number(Double(monthsExceeded)),
      "probability_of_excess": .number(probabilityOfExcess), "cap": .number(budget.cap),
      "capped_spend": .numbers(capped), "refused": .numbers(refused),
      "refused_share_of_requests": .number(refusedShare),
    ]
  }
}
