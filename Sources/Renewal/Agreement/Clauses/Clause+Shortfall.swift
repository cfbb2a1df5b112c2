extension Clause {
  /// What is paid for each dollar of shortfall.
  public static let shortfallRate = Clause(
    "shortfall_rate", "shortfall rate", .share, label: "Paid for a dollar of shortfall",
    fallback: 1, ground: "filings: the customer pays the difference (Snap, Palantir)",
    concern: .always
  ) { "\(ClauseWords.percent($0)) of a shortfall is paid" }

  /// Days from the year's end to the true-up's payment.
  public static let shortfallDue = Clause(
    "shortfall_due", "due date of a true-up", .days, label: "Days until a true-up is due",
    fallback: 30, ground: "an assumption; no source states it", concern: .always
  ) { "a true-up is due \(ClauseWords.count($0, "day")) after the year's end" }

  /// The part of what was to be reached that may be missed without a charge.
  public static let grace = Clause(
    "grace", "grace band", .share, label: "Grace band", fallback: 0,
    ground: "no public contract has one", ask: 0.05, concern: .always
  ) {
    $0 == 0
      ? "there is no grace band"
      : "a year within \(ClauseWords.percent($0)) of its commitment owes nothing"
  }

  /// The part of a year's commitment that a gap may move into the next year.
  public static let shiftForward = Clause(
    "shift_forward", "shift of a gap into the next year", .share,
    label: "Part of the commitment that may shift forward", isYearly: true, fallback: 0,
    ground: "Google granted Snap 15 %; no AWS contract is known to", ask: 0.15, concern: .years
  ) {
    $0 == 0
      ? "no gap moves into the next year"
      : "a gap of up to \(ClauseWords.percent($0)) of the commitment moves into the next year"
  }

  /// The most that is paid of a year's gap at once; the rest joins the next year's commitment.
  public static let relief = Clause(
    "relief", "relief", .money, label: "Most paid of a gap at once (-1: all of it)",
    isYearly: true, none: "none", fallback: -1,
    ground: "Palantir has one of $30M and $50M; none is standard", concern: .years
  ) {
    $0 < 0
      ? "a gap is paid at once"
      : "at most \(ClauseWords.money($0)) of a gap is paid at once, and the rest is added to the next year"
  }

  /// The part of a year's overage that is carried forward.
  public static let rollover = Clause(
    "rollover", "rollover of overage", .share, label: "Part of overage carried forward",
    fallback: 0,
    ground: "spend above the floor does not help the next year", ask: 1, concern: .years
  ) {
    $0 == 0
      ? "overage is not carried forward"
      : "\(ClauseWords.percent($0)) of overage is carried forward"
  }

  /// The most overage that a year carries forward, against its commitment.
  public static let rolloverCap = Clause(
    "rollover_cap", "cap on rollover", .share, label: "Most overage carried, of the commitment",
    fallback: 1, ground: "a rollover without a cap has none", concern: .clause("rollover")
  ) { "a year carries at most \(ClauseWords.percent($0)) of its commitment forward" }

  /// For how many later contract years carried overage can be used.
  public static let rolloverExpiry = Clause(
    "rollover_expiry", "expiry of rollover", .contractYears,
    label: "Contract years that carried overage lasts (-1: no end)", none: "none", fallback: 1,
    ground: "the shorter reading", concern: .clause("rollover")
  ) {
    $0 < 0
      ? "carried overage does not expire"
      : "carried overage lasts \(ClauseWords.count($0, "contract year"))"
  }

  /// Months after the term in which spend still retires what is left of the last commitment.
  public static let carryOver = Clause(
    "carry_over", "carry-over period", .months, row: "carry_over_months",
    label: "Months of the carry-over period", fallback: 0,
    ground: "Palantir has one; none is standard", ask: 6, concern: .always
  ) {
    $0 == 0
      ? "nothing is burnt after the term"
      : "spend of \(ClauseWords.count($0, "month")) after the term retires what is left"
  }

  static let ofShortfall = [
    shortfallRate, shortfallDue, grace, shiftForward, relief, rollover, rolloverCap,
    rolloverExpiry, carryOver,
  ]
}
