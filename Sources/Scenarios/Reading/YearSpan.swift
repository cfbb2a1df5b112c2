import Formulas
import Renewal

/// The contract years that a list with one value for each speaks of.
struct YearSpan: Hashable {
  /// How many contract years the term has; 0 where that is not known.
  let years: Int
  /// The first of them that the list speaks of, from 0; today's agreement holds before.
  let first: Int

  /// All contract years of the term.
  init(years: Int) {
    self.years = years
    first = 0
  }

  /// The contract years from a month on; all of them where it is nil.
  ///
  /// - Parameter isKnown: Whether the month could be read; if not, a list may be of any length.
  init(_ contractYears: [Scenario.ContractYear], from start: Month?, isKnown: Bool) {
    let waiting = contractYears.count { window in start.map { window.ends < $0 } ?? false }
    let isYearStart = start == nil || contractYears.dropFirst(waiting).first?.starts == start
    first = isYearStart ? waiting : 0
    years = isKnown && isYearStart ? contractYears.count : 0
  }

  /// How many values a list must have; nil where any number is accepted.
  var count: Int? { years == 0 ? nil : years - first }

  /// Values of the list with the first one for the years before.
  func padded(_ values: [Double]) -> [Double] {
    Array(repeating: values.first ?? 0, count: first) + values
  }
}
