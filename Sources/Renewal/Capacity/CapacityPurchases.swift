import Formulas

/// Capacity that is bought, month by month: it bills used or not, and what it serves is not billed
/// by the token.
public enum CapacityPurchases {
  /// How many units are bought.
  public static let units = Input(
    "capacity_units", "Units of capacity", .count, over: Indexes.purchases)

  /// The units that bill in the month; 0 before the first and after the last.
  public static let unitsNow: Line = Line(
    "capacity_units_now", "Units in force", .count, over: Indexes.purchases, each: .month
  ) {
    units.value * Capacities.runs.now
  }

  /// Billed in the month, used or not.
  public static let bill: Line = Line(
    "capacity_bill", "Billed by the capacity", .usd, over: Indexes.purchases, each: .month
  ) {
    unitsNow.now * Capacities.unitPriceNow.now * SavingsPlans.hoursInMonth.value
  }

  /// Input that the units take in a minute.
  public static let mostInput: Line = Line(
    "capacity_most_input", "Input that the units take", .tokensPerMinute,
    over: Indexes.purchases, each: .month
  ) {
    unitsNow.now * Capacities.unitInput.value
  }

  /// Output that the units give in a minute.
  public static let mostOutput: Line = Line(
    "capacity_most_output", "Output that the units give", .tokensPerMinute,
    over: Indexes.purchases, each: .month
  ) {
    unitsNow.now * Capacities.unitOutput.value
  }

  /// Input in a minute of the bucket, in the month.
  public static let loadInput: Line = Line(
    "capacity_load_input_of_bucket", "Input a minute in the bucket of a bought capacity",
    .tokensPerMinute, over: Indexes.purchaseBuckets, each: .month
  ) {
    LoadBuckets.input.value * Capacities.loadInput.now
  }

  /// Output in a minute of the bucket, in the month.
  public static let loadOutput: Line = Line(
    "capacity_load_output_of_bucket", "Output a minute in the bucket of a bought capacity",
    .tokensPerMinute, over: Indexes.purchaseBuckets, each: .month
  ) {
    LoadBuckets.output.value * Capacities.loadOutput.now
  }

  /// Input served in the bucket: the load, as far as the units go; its part of the mean.
  public static let bucketInput: Line = Line(
    "capacity_bucket_input", "Input served in the bucket", .tokensPerMinute,
    over: Indexes.purchaseBuckets, each: .month
  ) {
    LoadBuckets.weight.value * smaller(mostInput.now, loadInput.now)
  }

  /// Output served in the bucket.
  public static let bucketOutput: Line = Line(
    "capacity_bucket_output", "Output served in the bucket", .tokensPerMinute,
    over: Indexes.purchaseBuckets, each: .month
  ) {
    LoadBuckets.weight.value * smaller(mostOutput.now, loadOutput.now)
  }

  /// Input served a minute, on the mean of the month.
  public static let servedInput: Line = Line(
    "capacity_served_input", "Input served", .tokensPerMinute, over: Indexes.purchases,
    each: .month
  ) {
    total(bucketInput.now, over: Indexes.purchaseBuckets)
  }

  /// Output served a minute, on the mean of the month.
  public static let servedOutput: Line = Line(
    "capacity_served_output", "Output served", .tokensPerMinute, over: Indexes.purchases,
    each: .month
  ) {
    total(bucketOutput.now, over: Indexes.purchaseBuckets)
  }

  /// The part of the input that is served; the rest overflows and is billed by the token.
  public static let servedInputShare: Line = Line(
    "capacity_served_input_share", "Part of the input that is served", .share,
    over: Indexes.purchases, each: .month
  ) {
    ratio(servedInput.now, to: Capacities.loadInput.now)
  }

  /// The part of the output that is served.
  public static let servedOutputShare: Line = Line(
    "capacity_served_output_share", "Part of the output that is served", .share,
    over: Indexes.purchases, each: .month
  ) {
    ratio(servedOutput.now, to: Capacities.loadOutput.now)
  }

  /// What the served tokens would cost on demand in a minute, at the plain prices.
  public static let servedWorth: Line = Line(
    "capacity_served_worth", "Served tokens on demand", .usdPerMinute, over: Indexes.purchases,
    each: .month
  ) {
    ratio(
      servedInput.now * Prices.input.value + servedOutput.now * Prices.output.value,
      to: .tokensInAMillion)
  }

  /// How much of the units is used, each direction by its price on demand.
  public static let utilisation: Line = Line(
    "capacity_utilisation", "Utilisation", .share, over: Indexes.purchases, each: .month
  ) {
    ratio(servedWorth.now, to: unitsNow.now * Capacities.unitValue.value)
  }

  /// The part of the bill that buys what nobody uses.
  public static let idleCost: Line = Line(
    "capacity_idle_cost", "Billed for idle units", .usd, over: Indexes.purchases, each: .month
  ) {
    bill.now * (1 - utilisation.now)
  }

  /// What the served tokens of a model share would cost on demand.
  public static let servedValueOfLoad: Line = Line(
    "capacity_served_value_of_load", "On demand, what capacity serves", .usd,
    over: Indexes.purchaseLoads, each: .month
  ) {
    servedInputShare.now * CapacityLoads.inputValue.now
      + servedOutputShare.now * CapacityLoads.outputValue.now
  }

  /// What the served tokens would cost on demand.
  public static let servedValue: Line = Line(
    "capacity_served_value", "On demand, all that the capacity serves", .usd,
    over: Indexes.purchases, each: .month
  ) {
    total(servedValueOfLoad.now, over: Indexes.purchaseLoads)
  }

  /// Saved against paying by the token; negative where the units do not pay.
  public static let saving: Line = Line(
    "capacity_saving", "Saved by the capacity", .usd, over: Indexes.purchases, each: .month
  ) {
    servedValue.now - bill.now
  }
}

extension CapacityPurchases {
  /// Billed, by contract year.
  public static let billOfYear = year(
    "capacity_bill_of_year", "Billed by the capacity in the year", bill)
  /// Billed for idle units, by contract year.
  public static let idleCostOfYear = year(
    "capacity_idle_cost_of_year", "Billed for idle units in the year", idleCost)
  /// Served tokens on demand, by contract year.
  public static let servedValueOfYear = year(
    "capacity_served_value_of_year", "On demand, what the capacity serves in the year",
    servedValue)
  /// Saved against paying by the token, by contract year.
  public static let savingOfYear = year(
    "capacity_saving_of_year", "Saved by the capacity in the year", saving)

  private static func year(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, .usd, over: Indexes.purchases, each: .contractYear) { line.yearTotal }
  }

  /// Billed over the term.
  public static let termBill: Line = Line(
    "capacity_bill_of_term", "Billed by the capacity over the term", .usd,
    over: Indexes.purchases
  ) {
    bill.termTotal
  }

  /// Saved over the term; negative where the units do not pay.
  public static let termSaving: Line = Line(
    "capacity_saving_of_term", "Saved by the capacity over the term", .usd,
    over: Indexes.purchases
  ) {
    saving.termTotal
  }

  /// The part of the bill that retires a paper's commitment, idle units and all: capacity is itself a
  /// commitment.
  public static let retires: Line = Line(
    "capacity_retires", "Retired by the capacity before the caps", .usd,
    over: Indexes.paperPurchases, each: .contractYear,
    clause: "capacity retires as its charge class does"
  ) {
    billOfYear.now * ratio(Burn.retiring.now, to: Burn.contractedCost.now)
  }
}
