import Formulas

/// The routing standard: what each of its rows saves, against the frontier model everywhere.
public enum RoutingStandard {
  /// What one side of a move takes off list cost; negative for the model that receives.
  public static let moveSaving: Line = Line(
    "move_saving", "Off list by one side of a move", .usd, over: Indexes.moves, each: .month
  ) {
    (0 - Routing.moved.now) * Cascade.wholeCost.now.at(Roles.shareOfMove)
  }

  /// The same by contract year.
  public static let moveSavingOfYear: Line = Line(
    "move_saving_of_year", "Off list by one side of a move in the year", .usd,
    over: Indexes.moves, each: .contractYear
  ) {
    moveSaving.yearTotal
  }

  /// What a row of the standard saves, before every other lever.
  public static let rowSaving: Line = Line(
    "row_saving", "Saved by the row of the routing standard", .usd, over: Indexes.levers,
    each: .contractYear
  ) {
    total(moveSavingOfYear.now, over: Indexes.moves)
  }

  /// Input tokens that a request sends to the frontier model: as many as are sent today.
  public static let frontierInput: Line = Line(
    "frontier_input", "Input of a request on the frontier model", .tokensPerRequest,
    over: Indexes.frontiers
  ) {
    Workloads.sentInput.value
  }

  /// Output tokens that it generates for a request: as many as are generated today.
  public static let frontierOutput: Line = Line(
    "frontier_output", "Output of a request on the frontier model", .tokensPerRequest,
    over: Indexes.frontiers
  ) {
    Workloads.sentOutput.value
  }

  /// List cost of a request on the frontier model, on demand.
  public static let frontierRequestCost: Line = Line(
    "frontier_request_cost", "List cost of a request on the frontier model", .usdPerRequest,
    over: Indexes.frontiers, each: .month
  ) {
    ratio(
      frontierInput.value * Prices.inputNow.now
        + frontierOutput.value * Prices.outputNow.now, to: .tokensInAMillion)
  }

  /// What the workload would cost at list with every request on the frontier model, on demand.
  public static let frontierShareCost: Line = Line(
    "frontier_share_cost", "List cost on the frontier model", .usd, over: Indexes.frontiers,
    each: .month
  ) {
    Workloads.requests.now * frontierRequestCost.now
  }

  /// The same for the whole AI demand.
  public static let frontierCost: Line = Line(
    "frontier_cost", "AI list cost, all on the frontier model", .usd, each: .month
  ) {
    total(frontierShareCost.now, over: Indexes.frontiers)
  }

  /// The same by contract year.
  public static let frontierCostOfYear: Line = Line(
    "frontier_cost_of_year", "AI list cost in the year, all on the frontier model", .usd,
    each: .contractYear
  ) {
    frontierCost.yearTotal
  }
}
