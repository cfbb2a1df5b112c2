import Formulas

/// Overage that is carried forward: a balance that fills later gaps, oldest first.
public enum OverageLedger {
  /// Carried from earlier years.
  public static let opening: Line = Line(
    "overage_opening", "Carried overage at the start", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    closing.prior * Commitments.continues.now
  }

  /// What the year needs of it and gets.
  public static let used: Line = Line(
    "overage_used", "Carried overage used", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    smaller(opening.now, larger(0, Shortfall.obligation.now - Burn.eligibleSpend.now))
      * Shortfall.testsYears.value
  }

  /// What the year carries forward.
  public static let added: Line = Line(
    "overage_added", "Overage carried forward", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "rollover of overage, with its cap"
  ) {
    smaller(
      Clause.rollover.value * larger(0, Burn.eligibleSpend.now - Shortfall.obligation.now),
      limit.now)
  }

  /// The most that the year may carry forward.
  public static let limit: Line = Line(
    "overage_limit", "Most overage carried forward", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    Clause.rolloverCap.value * Commitments.due.now
  }

  /// What is too old at the year's end.
  public static let expired: Line = Line(
    "overage_expired", "Carried overage lost", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "expiry of rollover"
  ) {
    larger(
      0, opening.now - used.now + added.now - total(Vintages.overage.now, over: Indexes.vintages))
  }

  /// Carried into later years.
  public static let closing: Line = Line(
    "overage_closing", "Carried overage at the end", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    opening.now - used.now + added.now - expired.now
  }

  /// What the year adds to the balance.
  public static let movement: Line = Line(
    "overage_movement", "Change of carried overage", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    closing.now - opening.now
  }
}
