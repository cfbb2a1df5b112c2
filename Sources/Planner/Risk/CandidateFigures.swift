import Projection
import Renewal

/// What a candidate comes to on every path.
struct CandidateFigures {
  let paid: ArraySlice<Double>
  let list: ArraySlice<Double>
  let shortfall: ArraySlice<Double>
  let shortfalls: [ArraySlice<Double>]
  /// What is lost to true-ups.
  let lost: [Double]

  /// The figures of a candidate.
  init(_ quantities: CandidateQuantities, _ values: PathValues) {
    func series(_ quantity: PathModel.Quantity) -> ArraySlice<Double> { values[quantity] }
    paid = series(quantities.paid)
    list = series(quantities.list)
    shortfall = series(quantities.shortfall)
    shortfalls = quantities.shortfalls.map(series)
    var lost = Array(repeating: 0.0, count: paid.count)
    Self.add(quantities.trueUps.map(series), to: &lost, times: 1)
    Self.add(quantities.givenBack.map(series), to: &lost, times: -1)
    self.lost = lost
  }

  private static func add(
    _ series: [ArraySlice<Double>], to sums: inout [Double], times factor: Double
  ) {
    for values in series {
      for (path, value) in values.enumerated() { sums[path] += factor * value }
    }
  }

  /// The chance of a shortfall in any year.
  var chance: Double { shortfall.chanceOfShortfall }

  /// The chance of a shortfall in each year.
  var chanceByYear: [Double] { shortfalls.map(\.chanceOfShortfall) }
}
