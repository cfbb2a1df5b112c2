extension Clause {
  /// The share of the commitment that a step-down gives up.
  public static let stepDown = Clause(
    "step_down", "step-down", .share, row: "step_down_share",
    label: "Part of the commitment given up by a step-down", fallback: 0,
    ground: "not standard; negotiable on named events", ask: 0.2, concern: .stepDowns
  ) {
    $0 == 0
      ? "no event lowers the commitment"
      : "a step-down lowers the commitment by \(ClauseWords.percent($0))"
  }

  /// The amount a year that a step-down gives up.
  public static let stepDownAmount = Clause(
    "step_down_amount", "amount of a step-down", .money, label: "Given up a year by a step-down",
    fallback: 0, ground: "not standard; negotiable on named events", concern: .stepDowns
  ) {
    $0 == 0
      ? "a step-down gives up no fixed amount"
      : "a step-down lowers the commitment by \(ClauseWords.money($0)) a year"
  }

  /// Months from the event to the step-down.
  public static let stepDownNotice = Clause(
    "step_down_notice", "notice of a step-down", .months, label: "Months of notice of a step-down",
    fallback: 0, ground: "no notice unless the paper names one", concern: .stepDowns
  ) { "a step-down takes effect \(ClauseWords.count($0, "month")) after its event" }

  /// What is paid of the commitments that a termination gives up.
  public static let terminationFee = Clause(
    "termination_fee", "termination fee", .share, row: "termination_fee_rate",
    label: "Paid of commitments given up by a termination", fallback: 1,
    ground: "no termination for convenience is offered by default", concern: .terminations
  ) { "a termination costs \(ClauseWords.percent($0)) of the commitments left" }

  static let ofExit = [stepDown, stepDownAmount, stepDownNotice, terminationFee]
}
