/// The months of the calendar, as sentences name them.
enum MonthNames {
  private static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The name of a month from 1 to 12.
  static func name(of month: Int) -> String { all[min(max(month, 1), 12) - 1] }
}
