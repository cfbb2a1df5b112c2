import Formulas

/// Capacities, bought or only compared: what a unit is, and the load that they may serve.
public enum Capacities {
  /// What a unit costs an hour at the anchor month, used or not.
  public static let unitPrice = Input(
    "capacity_unit_price", "Price of a unit of capacity", .usdPerHour, over: Indexes.capacities)
  /// Input tokens that a unit takes in a minute.
  public static let unitInput = Input(
    "capacity_unit_input", "Input that a unit takes", .tokensPerMinute, over: Indexes.capacities)
  /// Output tokens that a unit gives in a minute.
  public static let unitOutput = Input(
    "capacity_unit_output", "Output that a unit gives", .tokensPerMinute,
    over: Indexes.capacities)

  /// The first month that the capacity bills, or would bill.
  public static let start = Input(
    "capacity_start", "Capacity's first month", .date, over: Indexes.capacities)
  /// The last month that it bills, or would bill.
  public static let end = Input(
    "capacity_end", "Capacity's last month", .date, over: Indexes.capacities)

  /// 1 from the first to the last month that it bills, otherwise 0.
  public static let runs: Line = Line(
    "capacity_runs", "Capacity runs", .flag, over: Indexes.capacities, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(start.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// What a full unit would cost on demand in a minute.
  public static let unitValue: Line = Line(
    "capacity_unit_value", "A full unit on demand", .usdPerMinute, over: Indexes.capacities
  ) {
    ratio(
      unitInput.value * Prices.input.value + unitOutput.value * Prices.output.value,
      to: .tokensInAMillion)
  }

  /// The utilisation from which a unit costs less than its tokens on demand; above 1 it never does.
  public static let breakEven: Line = Line(
    "capacity_break_even", "Break-even utilisation", .share, over: Indexes.capacities
  ) {
    ratio(unitPrice.value, to: unitValue.value * .minutesInAnHour)
  }

  /// What a unit costs an hour in the month: it moves with its vendor's list prices.
  public static let unitPriceNow: Line = Line(
    "capacity_unit_price_now", "Price of a unit in the month", .usdPerHour,
    over: Indexes.capacities, each: .month
  ) {
    unitPrice.value * Prices.index.now
  }

  /// Input that may be served, a minute, on the mean of the month.
  public static let loadInput: Line = Line(
    "capacity_load_input", "Input a minute", .tokensPerMinute, over: Indexes.capacities,
    each: .month
  ) {
    ratio(
      total(CapacityLoads.input.now, over: Indexes.capacityLoads) * .tokensInAMillion,
      to: SavingsPlans.hoursInMonth.value * .minutesInAnHour)
  }

  /// Output that may be served, a minute, on the mean of the month.
  public static let loadOutput: Line = Line(
    "capacity_load_output", "Output a minute", .tokensPerMinute, over: Indexes.capacities,
    each: .month
  ) {
    ratio(
      total(CapacityLoads.output.now, over: Indexes.capacityLoads) * .tokensInAMillion,
      to: SavingsPlans.hoursInMonth.value * .minutesInAnHour)
  }

  /// What the input of the load costs on demand.
  public static let inputValue: Line = Line(
    "capacity_input_value", "Input of the load on demand", .usd, over: Indexes.capacities,
    each: .month
  ) {
    total(CapacityLoads.inputValue.now, over: Indexes.capacityLoads)
  }

  /// What the output of the load costs on demand.
  public static let outputValue: Line = Line(
    "capacity_output_value", "Output of the load on demand", .usd, over: Indexes.capacities,
    each: .month
  ) {
    total(CapacityLoads.outputValue.now, over: Indexes.capacityLoads)
  }
}

extension Capacities {
  /// Input a minute in the months that it runs.
  public static let runningInput = running(
    "capacity_running_input", "Input a minute while it runs", loadInput)
  /// Output a minute in the months that it runs.
  public static let runningOutput = running(
    "capacity_running_output", "Output a minute while it runs", loadOutput)
  /// What the input of the load costs on demand in the months that it runs.
  public static let runningInputValue = running(
    "capacity_running_input_value", "Input of the load on demand while it runs", inputValue)
  /// What the output of the load costs on demand in the months that it runs.
  public static let runningOutputValue = running(
    "capacity_running_output_value", "Output of the load on demand while it runs", outputValue)
  /// What a unit costs an hour in the months that it runs.
  public static let runningPrice = running(
    "capacity_running_price", "Price of a unit while it runs", unitPriceNow)

  private static func running(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, line.unit, over: Indexes.capacities, each: .month) { line.now * runs.now }
  }

  /// The months of the contract year that it runs.
  public static let monthsOfYear: Line = Line(
    "capacity_months_of_year", "Months that it runs in the year", .count,
    over: Indexes.capacities, each: .contractYear
  ) {
    runs.yearTotal
  }

  /// The hours of the contract year that it runs.
  public static let hoursOfYear: Line = Line(
    "capacity_hours_of_year", "Hours in the year", .hours, over: Indexes.capacities,
    each: .contractYear
  ) {
    monthsOfYear.now * SavingsPlans.hoursInMonth.value
  }

  /// What a unit costs an hour, on the mean of the months that it runs in the year.
  public static let unitPriceOfYear = mean(
    "capacity_unit_price_of_year", "Price of a unit in the year", runningPrice)
  /// Input that may be served, a minute, on the mean of the months that it runs in the year.
  public static let loadInputOfYear = mean(
    "capacity_load_input_of_year", "Input a minute in the year", runningInput)
  /// Output that may be served, a minute, on the mean of the months that it runs in the year.
  public static let loadOutputOfYear = mean(
    "capacity_load_output_of_year", "Output a minute in the year", runningOutput)

  private static func mean(_ id: String, _ label: String, _ line: Line) -> Line {
    Line(id, label, line.unit, over: Indexes.capacities, each: .contractYear) {
      ratio(line.yearTotal, to: monthsOfYear.now)
    }
  }

  /// What the input of the load costs on demand, by contract year.
  public static let inputValueOfYear: Line = Line(
    "capacity_input_value_of_year", "Input of the load on demand in the year", .usd,
    over: Indexes.capacities, each: .contractYear
  ) {
    runningInputValue.yearTotal
  }

  /// What the output of the load costs on demand, by contract year.
  public static let outputValueOfYear: Line = Line(
    "capacity_output_value_of_year", "Output of the load on demand in the year", .usd,
    over: Indexes.capacities, each: .contractYear
  ) {
    runningOutputValue.yearTotal
  }
}
