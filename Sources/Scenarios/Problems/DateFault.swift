import Formulas

/// What can be wrong with a day, a month or a length of time.
public enum DateFault: Hashable, Sendable {
  /// It is no day of the calendar.
  case notADay(String)
  /// It is no month of the calendar.
  case notAMonth(String)
  /// It is neither a month nor a day.
  case notAMonthOrDay(String)
  /// It is written like a day or a month, but the calendar has none such.
  case notInCalendar(String)
  /// It lies in a year that is not read.
  case year(String, first: Int, last: Int)
  /// It is no whole number of months, days or years within bounds.
  case notALength(String, unit: String, least: Int, most: Int, example: String)
  /// A contract year that does not start on the first day of a month.
  case notTheFirst(Day)
  /// A contract year that does not end on the last day of a month.
  case notTheLast(Day, last: Day)
  /// An end before its start.
  case endsBeforeStart(end: String, start: String)
  /// A contract year that does not start on the day after the one before it.
  case notContiguous(Day, expected: Day)
  /// A number of contract years that is not read.
  case contractYears(Int, most: Int)
  /// A contract year longer than is read, in months.
  case tooLong(months: Int, most: Int)
  /// A month outside the term.
  case outsideTerm(Month, first: Month, last: Month)
  /// An agreement in force that ends within the term, but with none of its contract years.
  case todayEndsBetween(Day, yearEnds: [Day])
  /// An offer that starts neither with the term nor where today's agreement ends.
  case offerStart(Day, today: Day, expected: Day)
  /// An offer that waits, though no agreement in force runs into the term.
  case nothingToWaitFor
  /// An offer that waits for an agreement that lasts as long as the term.
  case noTimeAfter(today: Day)
  /// An anchor after the first month of the term.
  case anchorAfterStart(anchor: Month, start: Month)
  /// An anchor so long before the term that growth from it says nothing.
  case anchorTooEarly(anchor: Month, start: Month, most: Int)
}
