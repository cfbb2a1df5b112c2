/// What a candidate or a rung comes to over the paths; all money in USD.
public struct CandidateRisk: Sendable {
  /// Its key.
  public let candidate: String
  /// Paid over the term.
  public let paid: Spread
  /// The effective discount over the term, as a fraction.
  public let effectiveDiscount: Spread
  /// The shortfall over the term.
  public let shortfall: Spread
  /// The chance of a shortfall in each contract year, 0 to 1.
  public let chanceByYear: [Double]
  /// The chance of a shortfall in any year of the term, 0 to 1.
  public let chance: Double
  /// What nine paths in ten lose less of: true-ups over the term, less what balances give back.
  public let cashAtRisk: Double
  /// What it costs more than the cheapest candidate that can be chosen, in the mean of the paths; for
  /// a rung, than the cheapest of these and of all rungs.
  public let meanRegret: Double
  /// The same in its worst path.
  public let maxRegret: Double
  /// Paid over the term in the mean of the dearest tenth of the paths.
  public let tailMean: Double
  /// Two standard errors of the chance, or three parts in the number of paths where that is more: how
  /// exact it is.
  public let chanceError: Double

  /// A candidate's figures.
  public init(
    candidate: String, paid: Spread, effectiveDiscount: Spread, shortfall: Spread,
    chanceByYear: [Double], chance: Double, cashAtRisk: Double, meanRegret: Double,
    maxRegret: Double, tailMean: Double, chanceError: Double
  ) {
    self.candidate = candidate
    self.paid = paid
    self.effectiveDiscount = effectiveDiscount
    self.shortfall = shortfall
    self.chanceByYear = chanceByYear
    self.chance = chance
    self.cashAtRisk = cashAtRisk
    self.meanRegret = meanRegret
    self.maxRegret = maxRegret
    self.tailMean = tailMean
    self.chanceError = chanceError
  }
}
