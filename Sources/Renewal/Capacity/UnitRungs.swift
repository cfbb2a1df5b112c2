import Formulas

/// Numbers of units side by side: what each would serve, leave and cost in a contract year.
///
/// The load is the mean of the months in which the capacity runs, with its shape over the week:
/// growth and season within the year are the business of the month rows.
public enum UnitRungs {
  /// How many units are compared.
  public static let units = Input(
    "rung_units", "Units that are compared", .count, over: Indexes.unitRungs)

  /// Input that they take in a minute.
  public static let mostInput: Line = Line(
    "rung_most_input", "Input that so many units take", .tokensPerMinute, over: Indexes.unitRungs
  ) {
    units.value * Capacities.unitInput.value
  }

  /// Output that they give in a minute.
  public static let mostOutput: Line = Line(
    "rung_most_output", "Output that so many units give", .tokensPerMinute,
    over: Indexes.unitRungs
  ) {
    units.value * Capacities.unitOutput.value
  }

  /// Input in a minute of the bucket, in the year.
  public static let loadInput: Line = Line(
    "bucket_load_input", "Input a minute in the bucket", .tokensPerMinute,
    over: Indexes.loadBuckets, each: .contractYear
  ) {
    LoadBuckets.input.value * Capacities.loadInputOfYear.now
  }

  /// Output in a minute of the bucket, in the year.
  public static let loadOutput: Line = Line(
    "bucket_load_output", "Output a minute in the bucket", .tokensPerMinute,
    over: Indexes.loadBuckets, each: .contractYear
  ) {
    LoadBuckets.output.value * Capacities.loadOutputOfYear.now
  }

  /// Input served in the bucket.
  public static let bucketInput: Line = Line(
    "rung_bucket_input", "Input that so many units serve in the bucket", .tokensPerMinute,
    over: Indexes.rungBuckets, each: .contractYear
  ) {
    LoadBuckets.weight.value * smaller(mostInput.value, loadInput.now)
  }

  /// Output served in the bucket.
  public static let bucketOutput: Line = Line(
    "rung_bucket_output", "Output that so many units serve in the bucket", .tokensPerMinute,
    over: Indexes.rungBuckets, each: .contractYear
  ) {
    LoadBuckets.weight.value * smaller(mostOutput.value, loadOutput.now)
  }

  /// Input served a minute.
  public static let servedInput: Line = Line(
    "rung_served_input", "Input that so many units serve", .tokensPerMinute,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    total(bucketInput.now, over: Indexes.rungBuckets)
  }

  /// Output served a minute.
  public static let servedOutput: Line = Line(
    "rung_served_output", "Output that so many units serve", .tokensPerMinute,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    total(bucketOutput.now, over: Indexes.rungBuckets)
  }

  /// Input that overflows to the price by the token, a minute.
  public static let overflowInput: Line = Line(
    "rung_overflow_input", "Input that so many units leave", .tokensPerMinute,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    larger(0, Capacities.loadInputOfYear.now - servedInput.now)
  }

  /// Output that overflows to the price by the token, a minute.
  public static let overflowOutput: Line = Line(
    "rung_overflow_output", "Output that so many units leave", .tokensPerMinute,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    larger(0, Capacities.loadOutputOfYear.now - servedOutput.now)
  }

  /// What the served tokens would cost on demand in a minute, at the plain prices.
  public static let servedWorth: Line = Line(
    "rung_served_worth", "On demand, tokens that so many units serve", .usdPerMinute,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    ratio(
      servedInput.now * Prices.input.value + servedOutput.now * Prices.output.value,
      to: .tokensInAMillion)
  }

  /// What the units could serve, by its price on demand.
  public static let unitsWorth: Line = Line(
    "rung_units_worth", "On demand, tokens that so many units could serve", .usdPerMinute,
    over: Indexes.unitRungs
  ) {
    units.value * Capacities.unitValue.value
  }

  /// How much of the units is used, each direction by its price on demand.
  public static let utilisation: Line = Line(
    "rung_utilisation", "Utilisation of so many units", .share, over: Indexes.unitRungs,
    each: .contractYear
  ) {
    ratio(servedWorth.now, to: unitsWorth.value)
  }

  /// Billed for the units, used or not.
  public static let bill: Line = Line(
    "rung_bill", "Billed for so many units", .usd, over: Indexes.unitRungs, each: .contractYear
  ) {
    units.value * Capacities.unitPriceOfYear.now * Capacities.hoursOfYear.now
  }

  /// The part of it that buys what nobody uses.
  public static let idleCost: Line = Line(
    "rung_idle_cost", "Idle cost of so many units", .usd, over: Indexes.unitRungs,
    each: .contractYear
  ) {
    bill.now * (1 - utilisation.now)
  }

  /// What overflowing input costs on demand.
  public static let overflowInputCost: Line = Line(
    "rung_overflow_input_cost", "On demand, input that so many units leave", .usd,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    Capacities.inputValueOfYear.now
      * ratio(overflowInput.now, to: Capacities.loadInputOfYear.now)
  }

  /// What overflowing output costs on demand.
  public static let overflowOutputCost: Line = Line(
    "rung_overflow_output_cost", "On demand, output that so many units leave", .usd,
    over: Indexes.unitRungs, each: .contractYear
  ) {
    Capacities.outputValueOfYear.now
      * ratio(overflowOutput.now, to: Capacities.loadOutputOfYear.now)
  }

  /// Units and overflow together.
  public static let cost: Line = Line(
    "rung_cost", "Cost with so many units", .usd, over: Indexes.unitRungs, each: .contractYear
  ) {
    bill.now + overflowInputCost.now + overflowOutputCost.now
  }

  /// Saved against paying all by the token; negative where the units do not pay.
  public static let saving: Line = Line(
    "rung_saving", "Saved by so many units", .usd, over: Indexes.unitRungs, each: .contractYear
  ) {
    Capacities.inputValueOfYear.now + Capacities.outputValueOfYear.now - cost.now
  }
}
