import Formulas

/// Existing private prices of service groups: what they take off list, before anything else.
public enum PrivateRates {
  /// Whether the price is that of a unit, which does not follow list.
  public static let isUnitPrice = Input(
    "is_unit_price", "Price of a unit", .flag, over: Indexes.privateRates)
  /// The first month in which the rate holds.
  public static let start = Input(
    "rate_start", "Private rate's first month", .date, over: Indexes.privateRates)
  /// The last month in which the rate holds.
  public static let end = Input(
    "rate_end", "Private rate's last month", .date, over: Indexes.privateRates)
  /// What must be spent at the rate in twelve months.
  public static let minimum = Input(
    "rate_minimum", "Private rate's own minimum a year", .usd, over: Indexes.privateRates)
  /// Where a band of the rate starts.
  public static let bandFrom = Input(
    "rate_band_from", "Private band starts at", .usd, over: Indexes.privateBands)
  /// Where the next band starts.
  public static let bandTo = Input(
    "rate_band_to", "Private band ends at", .usd, over: Indexes.privateBands)
  /// What the band takes off list.
  public static let bandOff = Input(
    "rate_band_off", "Off list within the private band", .share, over: Indexes.privateBands)

  /// 1 in the months in which the rate holds, otherwise 0.
  public static let isInForce: Line = Line(
    "rate_in_force", "Private rate holds", .flag, over: Indexes.privateRates, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// List cost on demand that the rate prices.
  public static let base: Line = Line(
    "rate_base", "On demand at a private rate", .usd, over: Indexes.privateRates, each: .month
  ) {
    Services.onDemand.now * isInForce.now
  }

  /// What list has become of the anchor's, for a unit price; 1 for a percentage, which follows list.
  public static let listPerUnit: Line = Line(
    "rate_list_per_unit", "List against the unit price's own", .factor,
    over: Indexes.privateRates, each: .month
  ) {
    1 + isUnitPrice.value * (Prices.index.now - 1)
  }

  /// The volume that is priced: at today's list for a percentage, at the anchor's for a unit price.
  public static let volume: Line = Line(
    "rate_volume", "Priced volume", .usd, over: Indexes.privateRates, each: .month
  ) {
    ratio(base.now, to: listPerUnit.now)
  }

  /// What a band takes off its part of the volume.
  public static let bandSaving: Line = Line(
    "rate_band_saving", "Saved within the private band", .usd, over: Indexes.privateBands,
    each: .month
  ) {
    bandOff.value * larger(0, smaller(volume.now, bandTo.value) - bandFrom.value)
  }

  /// What the rate charges.
  public static let cost: Line = Line(
    "rate_cost", "Cost at the private rate", .usd, over: Indexes.privateRates, each: .month
  ) {
    volume.now - total(bandSaving.now, over: Indexes.privateBands)
  }

  /// What the rate takes off list; negative where list has fallen below a unit price.
  public static let saving: Line = Line(
    "rate_saving", "Off list by the private rate", .usd, over: Indexes.privateRates, each: .month
  ) {
    base.now - cost.now
  }

  /// What the quoted discount would take off instead.
  public static let alternative: Line = Line(
    "rate_alternative", "Off list by the discount instead", .usd, over: Indexes.paperRates,
    each: .month
  ) {
    base.now * Terms.earns.value * Discount.quotedOfPaper.thisYear
  }

  /// 1 where the rate takes at least as much off list as the discount would.
  public static let takesMore: Line = Line(
    "rate_takes_more", "Private rate takes more off than the discount", .flag,
    over: Indexes.paperRates, each: .month
  ) {
    when(saving.now.reaches(alternative.now), then: 1, else: 0)
  }

  /// Whether the rate is what is charged: with the better of both, only where it takes more off.
  public static let applies: Line = Line(
    "rate_applies", "Private rate applies", .flag, over: Indexes.paperRates, each: .month,
    clause: "private rates replace the headline discount, multiply with it, or the better holds"
  ) {
    InForce.inForce.now
      * when(Clause.privateStacking.value.isAtLeast(3), then: takesMore.now, else: 1)
  }

  /// What is taken off list under the paper.
  public static let granted: Line = Line(
    "granted_saving", "Granted by the private rate", .usd, over: Indexes.paperRates, each: .month,
    clause: "the lower of private rate and list"
  ) {
    applies.now
      * when(
        Clause.neverAboveList.value.isAtLeast(1), then: larger(0, saving.now), else: saving.now)
  }

  /// What is priced by the rate instead of being discounted.
  public static let replaced: Line = Line(
    "replaced_cost", "Priced instead of discounted", .usd, over: Indexes.paperRates, each: .month
  ) {
    applies.now
      * when(
        Clause.privateStacking.value.isAtLeast(2), then: base.now - granted.now, else: 0)
  }

  /// 1 in the months in which the rate and an agreement hold, otherwise 0.
  public static let isDue: Line = Line(
    "rate_due", "Private rate and agreement hold", .flag, over: Indexes.paperRates, each: .month
  ) {
    isInForce.now * InForce.inForce.now
  }

  /// What is spent at the rate in these months.
  public static let spent: Line = Line(
    "rate_spent", "Spent at the private rate", .usd, over: Indexes.paperRates, each: .month
  ) {
    cost.now * isDue.now
  }

  /// Months of the year in which the rate and an agreement hold.
  public static let monthsDue: Line = Line(
    "rate_months_due", "Months at the private rate under an agreement", .count,
    over: Indexes.paperRates, each: .contractYear
  ) {
    isDue.yearTotal
  }

  /// What is spent at the rate in the year.
  public static let spentOfYear: Line = Line(
    "rate_spent_of_year", "Spent at the private rate in the year", .usd,
    over: Indexes.paperRates, each: .contractYear
  ) {
    spent.yearTotal
  }

  /// What the rate's own minimum is short of in the year; never negative.
  public static let shortfall: Line = Line(
    "rate_shortfall", "Private minimum not reached", .usd, over: Indexes.paperRates,
    each: .contractYear, clause: "a private rate's own minimum volume"
  ) {
    larger(0, minimum.value * ratio(monthsDue.now, to: 12) - spentOfYear.now)
  }
}
