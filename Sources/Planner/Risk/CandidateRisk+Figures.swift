import Projection
import Renewal

extension CandidateRisk {
  /// A candidate's risk.
  ///
  /// - Parameters:
  ///   - figures: what it comes to on every path.
  ///   - least: the least that any choice costs, by path.
  init(_ id: String, _ figures: CandidateFigures, least: [Double]) {
    let regrets = zip(figures.paid, least).map(-)
    let chance = figures.chance
    let discounts = zip(figures.paid, figures.list).map { $1 == 0 ? 0 : 1 - $0 / $1 }
    let dearest = Percentiles(figures.paid)
    self.init(
      candidate: id, paid: Spread(figures.paid, dearest), effectiveDiscount: Spread(discounts),
      shortfall: Spread(figures.shortfall), chanceByYear: figures.chanceByYear, chance: chance,
      cashAtRisk: figures.lost.contains { $0 > 0 }
        ? Percentiles(figures.lost).value(at: 0.9) : 0,
      meanRegret: regrets.mean, maxRegret: regrets.max() ?? 0,
      tailMean: dearest.meanOfTail(from: 0.9),
      chanceError: Self.error(of: chance, paths: figures.paid.count))
  }
}

extension CandidateRisk {
  /// Two standard errors of a chance; where it was never met, or always, the rule of three.
  private static func error(of chance: Double, paths: Int) -> Double {
    guard paths > 0 else { return 0 }
    let count = Double(paths)
    return max(2 * (chance * (1 - chance) / count).squareRoot(), min(1, 3 / count))
  }
}

extension Spread {
  /// The spread of some values.
  init(_ values: some Collection<Double>) {
    // What hardly ever happens needs no order: most candidates are short on no path.
    let first = values.first ?? 0
    if values.allSatisfy({ $0 == first }) {
      self.init(mean: first, p10: first, p50: first, p90: first)
    } else {
      self.init(values, Percentiles(values))
    }
  }

  /// The spread of some values whose percentiles are known.
  init(_ values: some Collection<Double>, _ percentiles: Percentiles) {
    self.init(
      mean: values.mean, p10: percentiles.value(at: 0.1), p50: percentiles.value(at: 0.5),
      p90: percentiles.value(at: 0.9))
  }
}
