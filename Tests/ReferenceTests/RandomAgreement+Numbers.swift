import Formulas
import Renewal
import TestSupport

extension RandomAgreement {
  /// True so often.
  mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }

  /// A number between two others.
  mutating func amount(_ low: Double, _ high: Double) -> Double {
    Double.random(in: low...high, using: &random)
  }

  /// A whole number between two others.
  mutating func whole(_ low: Int, _ high: Int) -> Int { Int.random(in: low...high, using: &random) }

  /// A share of which nothing and all of it turn up as well.
  mutating func share() -> Double {
    switch whole(0, 3) {
    case 0: 0
    case 1: 1
    default: amount(0, 1)
    }
  }

  /// A month of the term.
  mutating func month() -> Month { scenario.contractYears[0].starts.adding(whole(0, length - 1)) }

  /// Yearly rates, one or one for each of two contract years.
  mutating func rates(_ low: Double, _ high: Double) -> [ValueRange] {
    (0..<whole(1, 2)).map { _ in .certain(amount(low, high), .growth) }
  }

  /// Growth between a fall by a third and a rise by three fifths.
  mutating func growth() -> Growth { chance(0.3) ? .none : .yearly(rates(-0.35, 0.6)) }

  /// The months of the term.
  var length: Int { scenario.contractYears.reduce(0) { $0 + $1.months } }

  /// List cost by contract year, to which commitments are set.
  func yearlySpend() -> [Double] {
    let demand = Demand(scenario)
    var sums = zeros(demand.months.years)
    for row in demand.list {
      for month in row.indices { sums[demand.months.year[month]] += row[month] }
    }
    return sums
  }
}
