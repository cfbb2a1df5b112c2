/// Places where a workbook of ours departs from a rule on purpose, each with its reason.
enum HouseExceptions {
  /// Other terms of one offer are typed here, beside what they lead to, and settled on *Draws*.
  static let trialSheets: Set<String> = ["Risk"]

  /// Sheets beside the input sheets that hold inputs: trial terms, and published prices that stand
  /// with date and source where they are used.
  static let sheetsWithInputs: Set<String> = ["Risk", "Rates"]

  /// Numbers that may stand in a formula, rule 18: the same everywhere and for all time, or a
  /// precision of the arithmetic.
  static let constants: [(value: Double, reason: String)] = [
    (0, "nothing"), (1, "the whole"), (2, "a half, a square, both ends"),
    (3, "a position"), (4, "quarters"), (7, "days of a week"), (12, "months of a year"),
    (24, "hours of a day"), (52, "weeks of a year"), (60, "minutes and seconds"),
    (100, "percent"), (365, "days of a year"), (1000, "a thousand"),
    (1_000_000, "tokens of a million"), (1_000_000_000, "a billion"),
    (19, "the odds of 95 % adoption, which sets the steepness of an S-curve"),
    (0.95, "the share at which adoption counts as complete"),
    (0.005, "half a cent in comparisons of money"), (0.01, "a cent: the tolerance of a check"),
  ]
}
