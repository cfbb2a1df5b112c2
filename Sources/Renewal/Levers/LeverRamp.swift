import Formulas

/// How far each lever has come: dated, with a ramp.
public enum LeverRamp {
  /// 1 when the levers act, 0 for the demand as it would be without them.
  public static let areApplied = Input("levers_applied", "Levers act", .flag)
  /// What the lever moves, cuts, converts or reads from a cache, in full.
  public static let share = Input(
    "lever_share", "Share in full", .share, over: Indexes.levers)
  /// The share of input that a caching lever writes, in full.
  public static let writeShare = Input(
    "lever_write_share", "Share written in full", .share, over: Indexes.levers)
  /// The first month of the ramp.
  public static let start = Input(
    "lever_start", "First month of the ramp", .date, over: Indexes.levers)
  /// Months until the lever acts in full.
  public static let ramp = Input("lever_ramp", "Months of the ramp", .count, over: Indexes.levers)

  /// Months that the lever has been at work, this one included; not positive before it starts.
  public static let monthsAtWork: Line = Line(
    "lever_months", "Months at work", .count, over: Indexes.levers, each: .month
  ) {
    monthNumber(Timeline.month.now) - monthNumber(start.value) + 1
  }

  /// How much of its full effect the lever has, from 0 to 1: one part in so many each month.
  public static let reach: Line = Line(
    "lever_reach", "Reach of the ramp", .share, over: Indexes.levers, each: .month
  ) {
    larger(0, smaller(1, ratio(monthsAtWork.now, to: ramp.value)))
  }

  /// What the lever moves, cuts, converts or reads from a cache in the month.
  public static let shareNow: Line = Line(
    "lever_share_now", "Share reached", .share, over: Indexes.levers, each: .month
  ) {
    areApplied.value * share.value * reach.now
  }
}
