import Formulas

/// The periods that somebody asks for: `2028`, `2027-03` or `year2`.
enum PeriodWish: Hashable {
  /// A year of the calendar.
  case year(Int)
  /// A month.
  case month(Month)
  /// A contract year, from 0.
  case contractYear(Int)

  /// Reads a wish; nil for any other text.
  init?(_ text: String) {
    let text = text.lowercased().filter { $0 != " " }
    if let month = Month(text) {
      self = .month(month)
    } else if text.hasPrefix("year"), let number = Int(text.dropFirst(4)), number > 0 {
      self = .contractYear(number - 1)
    } else if text.count == 4, let year = Int(text), (1900...9999).contains(year) {
      self = .year(year)
    } else {
      return nil
    }
  }

  /// The periods of a cadence that are meant; none where the timeline does not have them.
  ///
  /// A year of the calendar means the contract year that starts in it, or else those it touches.
  func periods(of cadence: Cadence, on timeline: Timeline) -> [Int] {
    let months = self.months(on: timeline)
    switch cadence {
    case .constant: return months.isEmpty ? [] : [0]
    case .month: return months
    case .contractYear:
      let touched = Set(months.map { timeline.yearOfMonth[$0] }).sorted()
      guard case .year(let year) = self else { return touched }
      let starting = touched.filter { number in
        timeline.yearOfMonth.firstIndex(of: number).map { timeline.months[$0].year == year }
          ?? false
      }
      return starting.isEmpty ? touched : starting
    case .calendarMonth: return Set(months.map { timeline.months[$0].month - 1 }).sorted()
    }
  }

  private func months(on timeline: Timeline) -> [Int] {
    timeline.months.indices.filter { number in
      switch self {
      case .year(let year): timeline.months[number].year == year
      case .month(let month): timeline.months[number] == month
      case .contractYear(let year): timeline.yearOfMonth[number] == year
      }
    }
  }

  /// The place of the month in the timeline, where a month is asked for.
  func month(on timeline: Timeline) -> Int? {
    switch self {
    case .month(let month): timeline.months.firstIndex(of: month)
    case .year, .contractYear: nil
    }
  }
}
