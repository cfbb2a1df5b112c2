/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
  /// The year, 1900 to 9999.
  public let year: Int
  /// The month of the year, 1 to 12.
  public let month: Int

  /// A month of the calendar; `month` must lie in 1 to 12.
  public init(year: Int, month: Int) {
    precondition((1...12).contains(month), "a month lies in 1 to 12")
    self.year = year
    self.month = month
  }

  /// The month with this count since year 0: year × 12 + month.
  public init(number: Int) {
    self.init(year: (number - 1) / 12, month: (number - 1) % 12 + 1)
  }

  /// The month of a spreadsheet's date number, from March 1900 on.
  public init(serial: Int) {
    let days = serial - 25_569 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month)
  }

  /// Reads `2026-12`; nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let year = Day.number(parts[0]), let month = Day.number(parts[1]),
      (1900...9999).contains(year), (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }

  /// Months counted since year 0, so that two months can be subtracted: year × 12 + month.
  public var number: Int { year * 12 + month }

  /// Days in the month, 28 to 31.
  public var length: Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The spreadsheet's date number of the month's first day.
  public var serial: Int { Day(year: year, month: month, day: 1)?.serial ?? 0 }

  /// The month so many months later, or earlier when the count is negative.
  public func adding(_ months: Int) -> Month { Month(number: number + months) }

  /// Whole months from this month to another; negative when the other is earlier.
  public func months(to other: Month) -> Int { other.number - number }

  /// Earlier months come first.
  public static func < (a: Month, b: Month) -> Bool { a.number < b.number }
}

extension Month: CustomStringConvertible {
  /// The month as `2026-12`.
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
