import Formulas

/// What counts in each budget: the models and metered items of its application.
public enum BudgetParts {
  /// List cost of a model of the application.
  public static let modelCost: Line = Line(
    "budget_model_cost", "List cost of models in the budget", .usd, over: Indexes.budgetModels,
    each: .month
  ) {
    ModelShares.listCost.now
  }

  /// Requests on a model of the application.
  public static let requests: Line = Line(
    "budget_model_requests", "Requests on models in the budget", .requests,
    over: Indexes.budgetModels, each: .month
  ) {
    ModelShares.requests.now
  }

  /// List cost of a metered item of the application.
  public static let itemCost: Line = Line(
    "budget_item_cost", "List cost of metered items in the budget", .usd,
    over: Indexes.budgetItems, each: .month
  ) {
    MeteredItems.cost.now
  }
}
