import Formulas
import Renewal

/// The months of a term, from 0, and the contract years that they lie in.
struct TermMonths {
  /// The term's first month.
  let first: Month
  /// The contract year of each month, from 0.
  let year: [Int]
  /// The months of each contract year.
  let ofYear: [Range<Int>]

  /// The months of a scenario's term.
  init(_ scenario: Scenario) {
    var year: [Int] = []
    var ofYear: [Range<Int>] = []
    for (number, window) in scenario.contractYears.enumerated() {
      ofYear.append(year.count..<year.count + window.months)
      for _ in 0..<window.months { year.append(number) }
    }
    first = scenario.contractYears[0].starts
    self.year = year
    self.ofYear = ofYear
  }

  /// How many months the term has.
  var count: Int { year.count }
  /// How many contract years the term has.
  var years: Int { ofYear.count }

  /// The month of the calendar.
  func month(_ number: Int) -> Month { first.adding(number) }
  /// Where a month of the calendar stands in the term; negative before it.
  func number(_ month: Month) -> Int { first.months(to: month) }
  /// How many months a contract year has.
  func length(_ year: Int) -> Double { Double(ofYear[year].count) }

  /// Sums of a contract year each.
  func yearly(_ monthly: [Double]) -> [Double] {
    var sums = zeros(years)
    for number in 0..<count { sums[year[number]] += monthly[number] }
    return sums
  }

  /// Compounds yearly rates by month from the anchor on: 1 in the anchor month itself.
  func compounded(_ rates: [Double], from anchor: Month) -> [Double] {
    if rates.isEmpty { return Array(repeating: 1, count: count) }
    var factor = 1.0
    for _ in 0..<anchor.months(to: first) { factor *= power(1 + rates[0], 1.0 / 12) }
    var factors: [Double] = []
    for number in 0..<count {
      if number > 0 {
        factor *= power(1 + rates[min(year[number], rates.count - 1)], 1.0 / 12)
      }
      factors.append(factor)
    }
    return factors
  }
}

/// So many zeros.
func zeros(_ count: Int) -> [Double] { Array(repeating: 0, count: count) }

/// A row of zeros for each charge class.
func classZeros(_ months: Int) -> [[Double]] {
  Array(repeating: zeros(months), count: ChargeClass.allCases.count)
}

extension ChargeClass {
  /// Where the class stands among all classes, from 0.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
