import Formulas

/// How many requests there are: each workload's, from the anchor month on.
public enum Workloads {
  /// The measured month that growth starts from.
  public static let anchor = Input("anchor", "Anchor month", .date)
  /// Requests in the anchor month; 0 where users state them.
  public static let measuredRequests = Input(
    "measured_requests", "Requests in the anchor month", .requests, over: Indexes.workloads)
  /// Input tokens of a request, as measured; 0 where users state them.
  public static let inputTokens = Input(
    "input_tokens", "Input tokens of a request", .tokensPerRequest, over: Indexes.workloads)
  /// Output tokens of a request, as measured; 0 where users state them.
  public static let outputTokens = Input(
    "output_tokens", "Output tokens of a request", .tokensPerRequest, over: Indexes.workloads)
  /// The yearly growth of requests.
  public static let growth = Input(
    "request_growth", "Yearly growth of requests", .share, over: Indexes.workloads,
    each: .contractYear)
  /// The first month with requests.
  public static let launch = Input("launch", "First month", .date, over: Indexes.workloads)
  /// The last month with requests.
  public static let end = Input("end", "Last month", .date, over: Indexes.workloads)
  /// What the season makes of a month's requests.
  public static let season = Input(
    "season", "Seasonal factor", .factor, over: Indexes.seasons, each: .calendarMonth)
  /// The share of the final users that has adopted at the anchor month.
  public static let adoptionStart = Input(
    "adoption_start", "Adoption in the anchor month", .share, over: Indexes.adoptions)
  /// The share of users that is reached in the end.
  public static let adoptionSaturation = Input(
    "adoption_saturation", "Adoption in the end", .share, over: Indexes.adoptions)
  /// The month in which 95 % of the final adoption is reached.
  public static let adoptionMonth = Input(
    "adoption_month", "Month of 95 % of the final adoption", .date, over: Indexes.adoptions)

  /// Calls to the model that a request takes, with those of agents and with retries.
  public static let calls: Line = Line(
    "calls", "Model calls of a request in all", .factor, over: Indexes.workloads
  ) {
    1 + total(Loops.extraCalls.value, over: Indexes.loops)
  }

  /// Input tokens that a request sends in all, with the calls of agents and with retries.
  public static let sentInput: Line = Line(
    "sent_input", "Input sent for a request", .tokensPerRequest, over: Indexes.workloads
  ) {
    meanInput.value + total(Loops.extraInput.value, over: Indexes.loops)
  }

  /// Output tokens that a request generates in all, with the calls of agents and with retries.
  public static let sentOutput: Line = Line(
    "sent_output", "Output generated for a request", .tokensPerRequest, over: Indexes.workloads
  ) {
    meanOutput.value + total(Loops.extraOutput.value, over: Indexes.loops)
  }

  /// Whole months from the anchor to the month before the term.
  public static let monthsBeforeTerm: Line = Line(
    "months_before_term", "Months from the anchor to the term", .count
  ) {
    monthNumber(Timeline.month.first) - monthNumber(anchor.value) - 1
  }

  /// Whole months since the anchor.
  public static let monthsSinceAnchor: Line = Line(
    "months_since_anchor", "Months since the anchor", .count, each: .month
  ) {
    monthNumber(Timeline.month.now) - monthNumber(anchor.value)
  }

  /// What growth makes of the measured requests: 1 in the anchor month, compounding by month.
  public static let growthFactor: Line = Line(
    "request_growth_factor", "Growth since the anchor", .factor, over: Indexes.workloads,
    each: .month,
    opening: { power(1 + growth.first, ratio(monthsBeforeTerm.value, to: 12)) }
  ) {
    growthFactor.prior * power(1 + growth.thisYear, ratio(1, to: 12))
  }

  /// Months from the anchor to the month of 95 % of the final adoption.
  public static let monthsOfAdoption: Line = Line(
    "months_of_adoption", "Months to 95 % of the final adoption", .count, over: Indexes.adoptions
  ) {
    monthNumber(adoptionMonth.value) - monthNumber(anchor.value)
  }

  /// The odds against having adopted, in the anchor month.
  public static let startingOddsAgainst: Line = Line(
    "starting_odds_against", "Odds against adoption in the anchor month", .factor,
    over: Indexes.adoptions
  ) {
    ratio(adoptionSaturation.value - adoptionStart.value, to: adoptionStart.value)
  }

  /// What the odds against multiply by each month, so that 95 % of saturation (odds of 1 to 19) is
  /// reached in time.
  public static let oddsFactor: Line = Line(
    "odds_factor", "Monthly factor on the odds against", .factor, over: Indexes.adoptions
  ) {
    power(
      ratio(1, to: 19 * startingOddsAgainst.value), ratio(1, to: monthsOfAdoption.value))
  }

  /// The odds against having adopted; they fall, so that even a steep curve stays a number.
  public static let oddsAgainst: Line = Line(
    "odds_against", "Odds against adoption", .factor, over: Indexes.adoptions, each: .month
  ) {
    startingOddsAgainst.value * power(oddsFactor.value, monthsSinceAnchor.now)
  }

  /// The share of users that has adopted.
  public static let adoption: Line = Line(
    "adoption", "Adoption", .share, over: Indexes.adoptions, each: .month
  ) {
    adoptionSaturation.value * ratio(1, to: 1 + oddsAgainst.now)
  }

  /// How far adoption has come above its start, relative to it.
  public static let adoptionGain: Line = Line(
    "adoption_gain", "Gain from adoption", .share, over: Indexes.adoptions, each: .month
  ) {
    ratio(adoption.now, to: adoptionStart.value) - 1
  }

  /// How far the season lifts the month above the measured one; negative when it is below.
  public static let seasonalGain: Line = Line(
    "seasonal_gain", "Gain from the season", .share, over: Indexes.seasons, each: .month
  ) {
    season.thisCalendarMonth - 1
  }

  /// 1 from the first to the last month with requests, otherwise 0.
  public static let isRunning: Line = Line(
    "is_running", "Runs", .flag, over: Indexes.workloads, each: .month
  ) {
    when(
      Timeline.month.now.isAtLeast(launch.value).and(end.value.isAtLeast(Timeline.month.now)),
      then: 1, else: 0)
  }

  /// What growth makes of the measured requests, with what chance and deals have added to it.
  public static let trend: Line = Line(
    "request_trend", "Growth, chance and deals since the anchor", .factor, over: Indexes.workloads,
    each: .month
  ) {
    growthFactor.now * (1 + total(Wander.workloadGain.now, over: Indexes.wanderingWorkloads))
      * (1 + total(Deals.workloadGain.now, over: Indexes.workloadDeals))
  }

  /// What growth, chance, deals, adoption and season together make of the measured requests.
  public static let demandFactor: Line = Line(
    "demand_factor", "Demand against the anchor month", .factor, over: Indexes.workloads,
    each: .month
  ) {
    trend.now * (1 + total(adoptionGain.now, over: Indexes.adoptions))
      * (1 + total(seasonalGain.now, over: Indexes.seasons))
  }

  /// Requests of the month.
  public static let requests: Line = Line(
    "requests", "Requests", .requests, over: Indexes.workloads, each: .month
  ) {
    anchorRequests.value * demandFactor.now * isRunning.now
  }
}
