/// Where things stand on the sheet Risk, as far as other sheets refer to them.
enum RiskRows {
  /// Heading of the comparison with the base case as it was.
  static let baseHeading = 7
  /// Paid by all candidates and rungs, as built and now.
  static let basePaid = 8
  /// Their shortfalls, as built and now.
  static let baseShortfall = 9
  /// Heading of what may be typed.
  static let trialHeading = 12
  static let commitment = 13
  static let discount = 14
  static let marketplaceCap = 15
  static let ownDiscount = 16
  static let shortfallRate = 17
  static let isNet = 18
  static let paths = 19
  static let worstPaths = 20
  static let moreDiscount = 21
  static let lessensBurn = 22
  static let marketplaceLimit = 23
  /// Heading of the statistics over the paths.
  static let statisticsHeading = 25
  static let chance = 26
  static let mean = 27
  static let p10 = 28
  static let p50 = 29
  static let p90 = 30
  static let excess = 31
  static let tail = 32
  static let trialNote = 33
  /// The first row of the tables of values below what may be typed; without that they start where it
  /// would.
  static let tablesBelowTrial = 36

  /// The cell that says whether the simulation still belongs to the base case.
  static let stale = (row: basePaid, column: 4)
  /// What it says where it does not.
  static let staleWord = "SIMULATION STALE"
}
