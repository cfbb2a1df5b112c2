/// How often a row has a value.
public enum Cadence: Hashable, Sendable {
  /// Once.
  case constant
  /// In every month of the term.
  case month
  /// In every contract year.
  case contractYear
  /// For each month of the calendar, January to December.
  case calendarMonth
}
