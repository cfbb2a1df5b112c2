import Formulas
import Renewal

/// How a commitment burns down month by month.
///
/// Agreements settle by contract year; within a year what retires is spread over the months as the
/// bills are.
public struct BurnMonths: Sendable {
  /// One month.
  public struct Month: Hashable, Sendable {
    /// Its name, as `2027-03`.
    public let name: String
    /// The contract year it lies in, from 0.
    public let year: Int
    /// What is billed in it after the discount, in USD.
    public let billed: Double
    /// What retires in it, in USD.
    public let burn: Double
    /// What is left of the year's commitment at its end, in USD; negative once that is exceeded.
    public let left: Double
    /// What would be left on the straight line, in USD.
    public let straight: Double
  }

  /// The months of the term.
  public let months: [Month]

  /// The months of a candidate; nil where it promises nothing.
  init?(_ signed: CandidateOutcome, _ figures: SignedFigures, _ scenario: Scenario) {
    guard signed.candidate.commitment.contains(where: { $0 > 0 }) else { return nil }
    let timeline = scenario.timeline
    let years = timeline.yearOfMonth
    let billed = figures.billedByMonth
    let ofYear = (0..<timeline.years).map { year in
      years.indices.reduce(0) { $0 + (years[$1] == year ? billed[$1] : 0) }
    }
    var burned = Array(repeating: 0.0, count: timeline.years)
    var passed = Array(repeating: 0.0, count: timeline.years)
    months = timeline.months.enumerated().map { number, month in
      let year = years[number]
      let commitment = signed.candidate.commitment[year]
      let burn =
        ofYear[year] == 0 ? 0 : signed.eligibleSpend[year] * billed[number] / ofYear[year]
      burned[year] += burn
      passed[year] += 1
      let length = Double(years.count { $0 == year })
      return Month(
        name: month.description, year: year, billed: billed[number], burn: burn,
        left: commitment - burned[year], straight: commitment * (1 - passed[year] / length))
    }
  }

  /// The first month of each year in which nothing is left; nil for a year that is not cleared.
  public var cleared: [String?] {
    let years = (months.map(\.year).max() ?? -1) + 1
    return (0..<years).map { year in
      months.first { $0.year == year && $0.left <= 0.005 }?.name
    }
  }
}
