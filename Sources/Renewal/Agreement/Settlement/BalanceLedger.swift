import Formulas

/// True-ups that become a balance: it pays later fees, oldest payment first.
public enum BalanceLedger {
  /// Paid in earlier years and not used yet.
  public static let opening: Line = Line(
    "balance_opening", "Balance at the start", .usd, over: Indexes.candidates,
    each: .contractYear, isBalance: true
  ) {
    closing.prior * Commitments.continues.now
  }

  /// What the balance pays of the year's fees.
  public static let used: Line = Line(
    "balance_used", "Paid from the balance", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    smaller(opening.now, Burn.payable.now)
  }

  /// What the year's true-up adds.
  public static let added: Line = Line(
    "balance_added", "Balance added", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "reuse of a paid shortfall"
  ) {
    Clause.reuse.value * Shortfall.trueUp.now
  }

  /// What is too old at the year's end.
  public static let expired: Line = Line(
    "balance_expired", "Balance lost", .usd, over: Indexes.candidates, each: .contractYear,
    clause: "expiry of the balance"
  ) {
    larger(
      0, opening.now - used.now + added.now - total(Vintages.balance.now, over: Indexes.vintages))
  }

  /// Left for later years.
  public static let closing: Line = Line(
    "balance_closing", "Balance at the end", .usd, over: Indexes.candidates, each: .contractYear,
    isBalance: true
  ) {
    opening.now - used.now + added.now - expired.now
  }

  /// What the year adds to the balance.
  public static let movement: Line = Line(
    "balance_movement", "Change of the balance", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    closing.now - opening.now
  }

  /// Fees of a month that a balance may pay.
  public static let monthlyPace: Line = Line(
    "balance_pace", "Fees of a month that a balance may pay", .usd, over: Indexes.papers,
    each: .contractYear
  ) {
    ratio(Burn.payable.now, to: Timeline.monthsInYear.now)
  }

  /// What the balance still pays after the term, at the last year's pace.
  public static let tailRecovered: Line = Line(
    "tail_recovered", "Given back after the term", .usd, over: Indexes.candidates,
    each: .contractYear, clause: "tail of the balance, at the last year's pace"
  ) {
    Terms.isLast.now * smaller(closing.now, Clause.reuseTail.value * monthlyPace.now)
  }
}
