import Formulas
import Renewal
import Wording

/// The contract years and the term, as sentences and tables name them.
struct TermWords {
  /// The years in table headings: `2027`, or `Year 1` where a window is no calendar year.
  let years: [String]
  /// The term as it ends a sentence: `over three years`.
  let over: String
  /// The term's windows: `2027-01 to 2029-12`.
  let window: String
  /// How the years are counted, where their names do not say it; else empty.
  let note: String
  /// The windows are all of twelve months, so that `a year` may be said of each.
  let areWholeYears: Bool

  init(_ windows: [Scenario.ContractYear]) {
    let areCalendarYears = windows.allSatisfy {
      $0.starts.month == 1 && $0.starts.adding(11) == $0.ends
    }
    let lengths = windows.map { $0.starts.months(to: $0.ends) + 1 }
    areWholeYears = lengths.allSatisfy { $0 == 12 }
    years = windows.enumerated().map { number, window in
      areCalendarYears ? String(window.starts.year) : "Year \(number + 1)"
    }
    window =
      windows.first.flatMap { first in windows.last.map { "\(first.starts) to \($0.ends)" } }
      ?? ""
    over =
      areWholeYears
      ? windows.count == 1 ? "over the year" : "over \(Phrases.number(windows.count)) years"
      : "over the term of \(lengths.reduce(0, +)) months"
    let named = zip(years, windows).map { year, window in
      "\(year) is \(window.starts) to \(window.ends)"
    }
    note = areCalendarYears ? "" : "\(Phrases.list(named))."
  }

  /// A year as it is named within a sentence.
  func inSentence(_ year: Int) -> String { Phrases.uncapitalized(years[year]) }

  /// Years as they are named within a sentence: `in 2027 and 2028`, `in every year`.
  func during(_ some: [Int]) -> String {
    if some.count == years.count, years.count > 1 { return "in every year" }
    return "in \(Phrases.list(some.map(inSentence)))"
  }
}
