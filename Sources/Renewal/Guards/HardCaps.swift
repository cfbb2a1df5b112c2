import Formulas

/// The forecast with hard caps enforced: what they would leave and what they would refuse.
///
/// It stands beside the base case and changes nothing in it.
public enum HardCaps {
  /// Whether spending stops at a cap.
  public static let isCapped = Input(
    "budget_is_capped", "Has a hard cap", .flag, over: Indexes.budgets)
  /// The multiple of the budget at which spending stops.
  public static let capShare = Input(
    "budget_cap_share", "Hard cap against the budget", .factor, over: Indexes.budgets)

  /// The spend of the month at which spending stops; of no meaning without a cap.
  public static let cap: Line = Line(
    "budget_cap", "Hard cap", .usd, over: Indexes.budgets, each: .month
  ) {
    Budgets.amount.now * capShare.value * isCapped.value
  }

  /// What the cap refuses: spend above it, in months in which it is in force.
  public static let refused: Line = Line(
    "budget_refused", "Refused by the cap", .usd, over: Indexes.budgets, each: .month
  ) {
    larger(0, Budgets.spendInForce.now - cap.now) * isCapped.value
  }

  /// What is spent with the cap enforced, while the budget is in force.
  public static let capped: Line = Line(
    "budget_capped_spend", "AI spend with the cap enforced", .usd, over: Indexes.budgets,
    each: .month
  ) {
    Budgets.spendInForce.now - refused.now
  }

  /// The part of the month's spend that is refused.
  ///
  /// Requests come evenly and cost the month's mean, so that it is the part of the requests as well.
  public static let refusedShare: Line = Line(
    "budget_refused_share", "Share refused by the cap", .share, over: Indexes.budgets,
    each: .month
  ) {
    ratio(refused.now, to: Budgets.spend.now)
  }

  /// Requests of the application.
  public static let requests: Line = Line(
    "budget_requests", "Requests of the application", .requests, over: Indexes.budgets,
    each: .month
  ) {
    total(BudgetParts.requests.now, over: Indexes.budgetModels)
  }

  /// Requests that the cap refuses.
  public static let refusedRequests: Line = Line(
    "budget_refused_requests", "Requests refused by the cap", .requests, over: Indexes.budgets,
    each: .month
  ) {
    requests.now * refusedShare.now
  }

  /// The part of the term's requests that the cap refuses.
  public static let refusedShareOfTerm: Line = Line(
    "budget_refused_share_of_term", "Share of requests refused over the term", .share,
    over: Indexes.budgets
  ) {
    ratio(refusedRequests.termTotal, to: requests.termTotal)
  }

  /// What the cap refuses by contract year.
  public static let refusedOfYear = Budgets.year(
    "budget_refused_of_year", "Refused by the cap in the year", refused)
  /// What is spent with the cap enforced by contract year.
  public static let cappedOfYear = Budgets.year(
    "budget_capped_spend_of_year", "AI spend with the cap enforced in the year", capped)

  /// What all caps refuse by contract year.
  public static let allRefusedOfYear: Line = Line(
    "refused_of_year", "Refused by all caps in the year", .usd, each: .contractYear
  ) {
    total(refusedOfYear.now, over: Indexes.budgets)
  }

  /// All AI with the caps enforced by contract year, at list.
  public static let aiListCostOfYear: Line = Line(
    "capped_ai_list_cost_of_year", "List cost of all AI with caps enforced in the year", .usd,
    each: .contractYear
  ) {
    OtherAI.allListCostOfYear.now - allRefusedOfYear.now
  }
}
