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
  /// It is no number of months.
  case notMonths(String, most: Int)
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
  /// An agreement in force that ends after the term starts.
  case todayOutlivesStart(ends: Day, start: Month)
  /// An anchor after the first month of the term.
  case anchorAfterStart(anchor: Month, start: Month)
  /// An anchor so long before the term that growth from it says nothing.
  case anchorTooEarly(anchor: Month, start: Month, most: Int)
}
