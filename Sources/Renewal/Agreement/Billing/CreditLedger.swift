import Formulas

/// Credits: a balance that pays charges in its scope until it expires.
public enum CreditLedger {
  /// What is granted.
  public static let amount = Input("credit_amount", "Credit granted", .usd, over: Indexes.credits)
  /// The first month it may be used.
  public static let start = Input(
    "credit_start", "Credit's first month", .date, over: Indexes.credits)
  /// The last month it may be used.
  public static let end = Input("credit_end", "Credit's last month", .date, over: Indexes.credits)

  /// The part of the charges in its scope that it may pay.
  public static let share = Input(
    "credit_share", "Part of the charges that the credit pays", .share, over: Indexes.credits)
  /// Whether it waits for a milestone.
  public static let waits = Input(
    "credit_waits", "Credit waits for a milestone", .flag, over: Indexes.credits)
  /// The fraction of what it pays that still retires the commitment; −1 where the paper decides.
  public static let ownRetires = Input(
    "credit_own_retires", "Retires of what the credit pays (-100%: as the paper says)", .share,
    over: Indexes.credits)

  /// 1 in the months in which the credit may be used, otherwise 0.
  public static let isUsable: Line = Line(
    "credit_usable", "Credit may be used", .flag, over: Indexes.credits, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// 1 in the month in which the credit is granted, otherwise 0.
  public static let isGranted: Line = Line(
    "credit_granted_flag", "Credit is granted", .flag, over: Indexes.credits, each: .month
  ) {
    total(Milestones.isMet.now, over: Indexes.milestones)
      + (1 - waits.value)
      * when(
        Timeline.month.now.isAtLeast(start.value).and(start.value.isAtLeast(Timeline.month.now)),
        then: 1, else: 0)
  }

  /// Charges that the credit may pay, by class.
  public static let chargeInScope: Line = Line(
    "charge_in_scope", "Charge in the credit's scope", .usd, over: Indexes.creditScopes,
    each: .month
  ) {
    Discount.discountedCost.now
  }

  /// Charges that the credit may pay.
  public static let charges: Line = Line(
    "charges_in_scope", "Charges in the credit's scope", .usd, over: Indexes.paperCredits,
    each: .month
  ) {
    total(chargeInScope.now, over: Indexes.creditScopes)
  }

  /// The balance at the start of the month.
  public static let opening: Line = Line(
    "credit_opening", "Credit at the start", .usd, over: Indexes.paperCredits, each: .month,
    isBalance: true
  ) {
    closing.prior
  }

  /// What is added in the month; nothing where the candidate loses existing credits.
  public static let granted: Line = Line(
    "credit_granted", "Credit added", .usd, over: Indexes.paperCredits, each: .month
  ) {
    Terms.keepsCredits.value * amount.value * isGranted.now
  }

  /// What pays charges in the month.
  public static let used: Line = Line(
    "credit_used", "Credit used", .usd, over: Indexes.paperCredits, each: .month
  ) {
    isUsable.now * smaller(opening.now + granted.now, share.value * charges.now)
  }

  /// What is lost in the month after the credit's last.
  public static let expired: Line = Line(
    "credit_expired", "Credit lost", .usd, over: Indexes.paperCredits, each: .month
  ) {
    when(end.value.isAtLeast(Timeline.month.now), then: 0, else: opening.now)
  }

  /// The balance at the end of the month.
  public static let closing: Line = Line(
    "credit_closing", "Credit at the end", .usd, over: Indexes.paperCredits, each: .month,
    isBalance: true
  ) {
    opening.now + granted.now - used.now - expired.now
  }

  /// What the credit pays of a class, in proportion to the charges.
  public static let applied: Line = Line(
    "credit_applied", "Paid by the credit", .usd, over: Indexes.creditScopes, each: .month
  ) {
    used.now * ratio(chargeInScope.now, to: charges.now)
  }

  /// What the credit pays of a class, by contract year.
  public static let appliedOfYear: Line = Line(
    "credit_applied_of_year", "Paid by the credit in the year", .usd, over: Indexes.creditScopes,
    each: .contractYear
  ) {
    applied.yearTotal
  }
}

extension CreditLedger {
  /// The fraction of what the credit pays that still retires the commitment.
  public static let retires: Line = Line(
    "credit_retires", "Retires of what the credit pays", .share, over: Indexes.paperCredits,
    clause: "charges paid by credits retire"
  ) {
    when(
      ownRetires.value.isAtLeast(0), then: ownRetires.value, else: Clause.creditsRetire.value)
  }

  /// What retires the commitment although the credit has paid it.
  public static let retiring: Line = Line(
    "credit_retiring", "Paid by the credit and retiring", .usd, over: Indexes.creditScopes,
    each: .contractYear
  ) {
    appliedOfYear.now * retires.value
  }

  /// What the month adds to the balance.
  public static let movement: Line = Line(
    "credit_movement", "Change of the credit", .usd, over: Indexes.paperCredits, each: .month
  ) {
    closing.now - opening.now
  }
}
