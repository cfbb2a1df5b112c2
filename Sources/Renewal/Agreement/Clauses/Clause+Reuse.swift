extension Clause {
  /// Whether a true-up becomes a balance that pays later fees.
  public static let reuse = Clause(
    "reuse", "reuse of a paid shortfall", .truth, label: "True-ups become a balance",
    fallback: 0, ground: "advisers describe the payment as lost; Snap's is not", ask: 1,
    concern: .always
  ) {
    $0 == 1 ? "a true-up becomes a balance that pays later fees" : "a true-up is lost"
  }

  /// For how many later contract years a payment stays in the balance.
  public static let reuseExpiry = Clause(
    "reuse_expiry", "expiry of the balance", .contractYears,
    label: "Contract years that a payment lasts (-1: no end)", none: "none", fallback: -1,
    ground: "within the term (Snap)", concern: .clause("reuse")
  ) {
    $0 < 0
      ? "the balance lasts to the end of the term"
      : "a payment lasts \(ClauseWords.count($0, "contract year")) in the balance"
  }

  /// Months after the term in which the balance still pays fees.
  public static let reuseTail = Clause(
    "reuse_tail", "tail of the balance", .months, row: "reuse_tail_months",
    label: "Months after the term in which the balance pays", fallback: 0,
    ground: "a balance is forfeited unless the paper says otherwise", ask: 12,
    concern: .clause("reuse")
  ) {
    $0 == 0
      ? "what is left of the balance is forfeited at the end of the term"
      : "the balance pays fees for \(ClauseWords.count($0, "month")) after the term"
  }

  /// The fraction of fees paid from the balance that retires the commitment.
  public static let balanceRetires = Clause(
    "balance_retires", "balance-paid fees retiring", .share, label: "Balance-paid fees retire",
    fallback: 0, ground: "executed addenda exclude them (VTEX, Snap)", concern: .clause("reuse")
  ) { "\(ClauseWords.percent($0)) of fees paid from the balance retires the commitment" }

  static let ofReuse = [reuse, reuseExpiry, reuseTail, balanceRetires]
}
