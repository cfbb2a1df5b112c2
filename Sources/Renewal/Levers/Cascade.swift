import Formulas

/// From the list cost without levers to the list cost with them, lever by lever; it adds up exactly.
public enum Cascade {
  /// List cost of a request on the model in the workload's own mode, before the context lever.
  public static let requestCost: Line = Line(
    "request_cost", "List cost of a request", .usdPerRequest, over: Indexes.modelShares,
    each: .month
  ) {
    ratio(
      ModelShares.inputTokens.value * Prices.inputNow.now
        + ModelShares.outputTokens.value * Prices.outputNow.now, to: .tokensInAMillion)
  }

  /// What all requests of the workload would cost at list on the model, before the context lever.
  public static let wholeCost: Line = Line(
    "whole_cost", "List cost of all requests on the model", .usd, over: Indexes.modelShares,
    each: .month
  ) {
    Workloads.requests.now * requestCost.now
  }

  /// What the workload's requests would cost at list without any lever.
  public static let unroutedShareCost: Line = Line(
    "unrouted_share_cost", "List cost of models, unrouted", .usd,
    over: Indexes.modelShares, each: .month
  ) {
    ModelShares.initialShare.value * wholeCost.now
  }

  /// What they cost at list after routing alone.
  public static let routedShareCost: Line = Line(
    "routed_share_cost", "List cost of models after routing", .usd, over: Indexes.modelShares,
    each: .month
  ) {
    ModelShares.routedShare.now * wholeCost.now
  }

  /// What they cost at list after routing and refresh.
  public static let refreshedShareCost: Line = Line(
    "refreshed_share_cost", "List cost of models after refresh", .usd,
    over: Indexes.modelShares, each: .month
  ) {
    ModelShares.share.now * wholeCost.now
  }

  /// AI list cost without any lever.
  public static let unroutedCost: Line = Line(
    "unrouted_cost", "AI list cost, unrouted", .usd, each: .month
  ) {
    total(unroutedShareCost.now, over: Indexes.modelShares)
  }

  /// Saved by requests that a smaller model serves.
  public static let routingSaving: Line = Line(
    "routing_saving", "Saved by routing", .usd, each: .month
  ) {
    unroutedCost.now - total(routedShareCost.now, over: Indexes.modelShares)
  }

  /// Saved by the next generation of models; negative where it costs more.
  public static let refreshSaving: Line = Line(
    "refresh_saving", "Saved by model refresh", .usd, each: .month
  ) {
    total(routedShareCost.now, over: Indexes.modelShares)
      - total(refreshedShareCost.now, over: Indexes.modelShares)
  }

  /// Saved by tokens that are not sent.
  public static let contextSaving: Line = Line(
    "context_saving_total", "Saved by context, in all", .usd, each: .month
  ) {
    total(Context.saving.now, over: Indexes.modelShares)
  }

  /// Saved by tokens that wait.
  public static let batchSaving: Line = Line(
    "batch_saving_total", "Saved by batch, in all", .usd, each: .month
  ) {
    total(Batch.saving.now, over: Indexes.modelShares)
  }

  /// Saved by the prompt cache.
  public static let cachingSaving: Line = Line(
    "caching_saving_total", "Saved by caching, in all", .usd, each: .month
  ) {
    total(Caching.saving.now, over: Indexes.modelShares)
  }

  /// AI list cost after every lever, and what capacity bills.
  public static let listCost: Line = Line(
    "ai_list_cost", "AI list cost", .usd, each: .month
  ) {
    total(ModelShares.listCost.now, over: Indexes.modelShares)
      + total(CapacityPurchases.bill.now, over: Indexes.purchases)
  }

  /// List cost by workload, after every lever.
  public static let workloadListCost: Line = Line(
    "workload_list_cost", "List cost of the workload", .usd, over: Indexes.workloads,
    each: .contractYear
  ) {
    total(shareListCostOfYear.now, over: Indexes.modelShares)
  }

  /// List cost by model share and contract year, after every lever.
  public static let shareListCostOfYear: Line = Line(
    "model_list_cost_of_year", "List cost of models in the year", .usd,
    over: Indexes.modelShares, each: .contractYear
  ) {
    ModelShares.listCost.yearTotal
  }

  /// AI list cost without any lever, by contract year.
  public static let unroutedCostOfYear = year(
    "unrouted_cost_of_year", "AI list cost, unrouted, in the year", unroutedCost)
  /// Saved by routing, by contract year.
  public static let routingSavingOfYear = year(
    "routing_saving_of_year", "Saved by routing in the year", routingSaving)
  /// Saved by model refresh, by contract year.
  public static let refreshSavingOfYear = year(
    "refresh_saving_of_year", "Saved by model refresh in the year", refreshSaving)
  /// Saved by context, by contract year.
  public static let contextSavingOfYear = year(
    "context_saving_of_year", "Saved by context in the year", contextSaving)
  /// Saved by batch, by contract year.
  public static let batchSavingOfYear = year(
    "batch_saving_of_year", "Saved by batch in the year", batchSaving)
  /// Saved by caching, by contract year.
  public static let cachingSavingOfYear = year(
    "caching_saving_of_year", "Saved by caching in the year", cachingSaving)
  /// AI list cost after every lever, by contract year.
  public static let listCostOfYear = year(
    "ai_list_cost_of_year", "AI list cost in the year", listCost)

  private static func year(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, .usd, each: .contractYear) { line.yearTotal }
  }
}
