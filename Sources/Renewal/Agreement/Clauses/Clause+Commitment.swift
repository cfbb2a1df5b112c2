extension Clause {
  /// Where a shortfall is tested: in each contract year, over the term, or both.
  public static let window = Clause(
    "window", "measurement window", .choice(Window.allCases.map(\.rawValue)),
    label: "Window (1 annual, 2 term, 3 both)", fallback: code(Window.annual),
    ground: "advisers call whole-term measurement very uncommon", ask: code(Window.term),
    concern: .years
  ) {
    switch Window.allCases[Int($0) - 1] {
    case .annual: "a shortfall is tested in each contract year"
    case .term: "a shortfall is tested once, over the whole term"
    case .both: "a shortfall is tested in each contract year and over the whole term"
    }
  }

  /// What is promised for the whole term, where that is more than the years' commitments.
  public static let termCommitment = Clause(
    "term_commitment", "commitment over the term", .money,
    label: "Commitment over the term, as stated", fallback: 0,
    ground: "no more than the years' commitments", concern: .clause("window")
  ) {
    $0 == 0
      ? "the term's commitment is the sum of the years'"
      : "the term's commitment is \(ClauseWords.money($0))"
  }

  /// Whether an annual shortfall that was paid counts towards the term's commitment.
  public static let paidShortfallCounts = Clause(
    "paid_shortfall_counts", "paid shortfalls and the term", .truth,
    label: "Paid shortfalls count towards the term", fallback: 1,
    ground: "nothing is paid for twice; filings of Lyft name both floors and no rule",
    concern: .clause("window")
  ) {
    $0 == 1
      ? "a paid shortfall counts towards the term's commitment"
      : "a paid shortfall does not count towards the term's commitment"
  }

  /// How much each year's commitment must grow by.
  public static let minimumGrowth = Clause(
    "minimum_growth", "least growth of the commitment", .share, label: "Least growth a year",
    fallback: 0, ground: "no source gives a fixed least growth", concern: .years
  ) {
    $0 == 0
      ? "the commitment need not grow"
      : "each year's commitment is at least \(ClauseWords.percent($0)) above the last"
  }

  /// Whether a later year's commitment may be lower.
  public static let mayFall = Clause(
    "may_fall", "falling commitments", .truth, label: "Commitment may fall", fallback: 0,
    ground: "cannot decrease from year to year under standard terms", ask: nil, concern: .years
  ) {
    $0 == 1
      ? "a later year's commitment may be lower" : "no year's commitment is below the year before"
  }

  static let ofCommitment = [window, termCommitment, paidShortfallCounts, minimumGrowth, mayFall]
}
