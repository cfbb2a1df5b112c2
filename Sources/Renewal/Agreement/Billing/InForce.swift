import Formulas

/// When an agreement holds, and what events do to it.
public enum InForce {
  /// The month in which the event happens.
  public static let eventMonth = Input("event_month", "Event's month", .date, over: Indexes.events)
  /// Whether the event ends the agreement, rather than stepping its commitment down.
  public static let endsAgreement = Input(
    "event_ends", "Event ends the agreement", .flag, over: Indexes.events)

  /// Months of notice, which a termination does not need.
  public static let notice: Line = Line(
    "event_notice", "Notice of the event", .count, over: Indexes.paperEvents
  ) {
    Clause.stepDownNotice.value * (1 - endsAgreement.value)
  }

  /// 1 from the month in which the event takes effect, otherwise 0.
  public static let hasEffect: Line = Line(
    "event_effect", "Event has taken effect", .flag, over: Indexes.paperEvents, each: .month
  ) {
    when(
      monthNumber(Timeline.month.now).isAtLeast(monthNumber(eventMonth.value) + notice.value),
      then: 1, else: 0)
  }

  /// 1 in months in which the event has ended the agreement, otherwise 0.
  public static let hasEnded: Line = Line(
    "event_ended", "Event has ended the agreement", .flag, over: Indexes.paperEvents, each: .month
  ) {
    hasEffect.now * endsAgreement.value
  }

  /// 1 while today's agreement runs on beside the paper, otherwise 0.
  public static let todayRuns: Line = Line(
    "today_runs", "Today's agreement runs on", .flag, over: Indexes.papers, each: .month
  ) {
    when(Terms.todayTo.value.isAtLeast(Timeline.month.now), then: 1, else: 0)
  }

  /// 1 while an agreement holds, new or old, otherwise 0.
  public static let inForce: Line = Line(
    "agreement_in_force", "Agreement in force", .flag, over: Indexes.papers, each: .month
  ) {
    larger(Terms.keepsPrivateRates.value, todayRuns.now)
      * larger(0, 1 - total(hasEnded.now, over: Indexes.paperEvents))
  }

  /// Months of the year in which the event has taken effect, as a part of the year.
  public static let effectOfYear: Line = Line(
    "event_effect_of_year", "Part of the year after the event", .share, over: Indexes.paperEvents,
    each: .contractYear
  ) {
    ratio(hasEffect.yearTotal, to: Timeline.monthsInYear.now)
  }

  /// The part of the year in which the event has stepped the commitment down and a termination has
  /// ended the agreement.
  public static let endedOfYear: Line = Line(
    "event_ended_of_year", "Part of the year after the event and a termination", .share,
    over: Indexes.paperEvents, each: .contractYear
  ) {
    smaller(effectOfYear.now, terminatedShare.now) * (1 - endsAgreement.value)
  }

  /// The part of the commitment that the event's step-down gives up, until a termination.
  public static let steppedDown: Line = Line(
    "event_step_down", "Given up by the event's step-down", .share, over: Indexes.paperEvents,
    each: .contractYear
  ) {
    Clause.stepDown.value
      * (effectOfYear.now * (1 - endsAgreement.value) - endedOfYear.now)
  }

  /// The part of the commitment that a termination gives up.
  public static let terminated: Line = Line(
    "event_termination", "Given up by the event's termination", .share,
    over: Indexes.paperEvents, each: .contractYear
  ) {
    effectOfYear.now * endsAgreement.value
  }

  /// The part of the commitment that terminations give up; never above 1.
  public static let terminatedShare: Line = Line(
    "terminated_share", "Part given up by terminations", .share, over: Indexes.papers,
    each: .contractYear
  ) {
    smaller(1, total(terminated.now, over: Indexes.paperEvents))
  }

  /// The part of the commitment that events give up; never above 1.
  public static let reducedShare: Line = Line(
    "reduced_share", "Part given up by events", .share, over: Indexes.papers, each: .contractYear,
    clause: "step-down on an event, in proportion to the months left"
  ) {
    smaller(1, total(steppedDown.now, over: Indexes.paperEvents) + terminatedShare.now)
  }

  /// The part of the commitment, as step-downs have left it, that terminations give up.
  public static let terminatedLeft: Line = Line(
    "terminated_left_share", "Part given up by terminations of what step-downs leave", .share,
    over: Indexes.papers, each: .contractYear
  ) {
    terminatedShare.now
      - Clause.stepDown.value * total(endedOfYear.now, over: Indexes.paperEvents)
  }

  /// What step-downs of a fixed amount have taken of it.
  public static let terminatedLess: Line = Line(
    "terminated_less_amount", "Amount of step-downs after terminations", .usd,
    over: Indexes.papers, each: .contractYear
  ) {
    Clause.stepDownAmount.value * total(endedOfYear.now, over: Indexes.paperEvents)
      * ratio(Timeline.monthsInYear.now, to: 12)
  }

  /// The months of the year by which step-downs of a fixed amount count, until a termination.
  public static let steppedDownMonths: Line = Line(
    "step_down_months", "Months after step-downs", .count, over: Indexes.paperEvents,
    each: .contractYear
  ) {
    hasEffect.yearTotal * (1 - endsAgreement.value)
      - endedOfYear.now * Timeline.monthsInYear.now
  }

  /// What step-downs of a fixed amount give up.
  public static let reducedAmount: Line = Line(
    "reduced_amount", "Amount given up by step-downs", .usd, over: Indexes.papers,
    each: .contractYear
  ) {
    Clause.stepDownAmount.value
      * ratio(total(steppedDownMonths.now, over: Indexes.paperEvents), to: 12)
  }
}
