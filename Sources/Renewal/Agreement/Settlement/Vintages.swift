import Formulas

/// The contract years from which balances stem: the newest is used last, so that what is still alive
/// bounds what a ledger may hold.
public enum Vintages {
  /// The contract year that the vintage stands for, from 1.
  public static let year = Input(
    "vintage_year", "Vintage's contract year", .count, over: Indexes.vintages)

  /// 1 in the vintage's own contract year, otherwise 0.
  public static let isOwnYear: Line = Line(
    "vintage_own_year", "Vintage's own year", .flag, over: Indexes.vintages, each: .contractYear
  ) {
    when(
      Timeline.contractYear.now.isAtLeast(year.value).and(
        year.value.isAtLeast(Timeline.contractYear.now)), then: 1, else: 0)
  }

  /// For how many contract years carried overage lasts; to the end of the term where none is named.
  public static let overageLife = life(
    "overage_life", "Contract years that carried overage lasts", .rolloverExpiry)
  /// For how many contract years a payment lasts; to the end of the term where none is named.
  public static let balanceLife = life(
    "balance_life", "Contract years that a payment lasts", .reuseExpiry)

  private static func life(_ id: String, _ label: String, _ expiry: Clause) -> Line {
    Line(id, label, .count, over: Indexes.papers, clause: expiry.name) {
      when(expiry.value.isAtLeast(0), then: expiry.value, else: Timeline.yearCount.value)
    }
  }

  /// 1 while carried overage of the vintage lasts, otherwise 0.
  public static let overageLasts = lasts("overage_lasts", "Carried overage lasts", overageLife)
  /// 1 while payments of the vintage last, otherwise 0.
  public static let balanceLasts = lasts("balance_lasts", "Payments last", balanceLife)

  private static func lasts(_ id: String, _ label: String, _ life: Line) -> Line {
    Line(id, label, .flag, over: Indexes.vintages, each: .contractYear) {
      when(
        (year.value + life.value).isAtLeast(Timeline.contractYear.now + 1), then: 1, else: 0)
    }
  }

  /// What the vintage has carried, while it lasts.
  public static let overage: Line = Line(
    "overage_alive", "Carried overage still alive", .usd, over: Indexes.vintages,
    each: .contractYear, isBalance: true
  ) {
    overageLasts.now
      * (overage.prior * Commitments.continues.now + isOwnYear.now * OverageLedger.added.now)
  }

  /// What the vintage has paid in, while it lasts.
  public static let balance: Line = Line(
    "balance_alive", "Payments still alive", .usd, over: Indexes.vintages, each: .contractYear,
    isBalance: true
  ) {
    balanceLasts.now
      * (balance.prior * Commitments.continues.now + isOwnYear.now * BalanceLedger.added.now)
  }
}
