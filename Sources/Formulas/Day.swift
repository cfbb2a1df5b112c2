/// A calendar day, in the proleptic Gregorian calendar, without a time or a zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, 1900 to 9999.
  public let year: Int
  /// The month of the year, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day, or nil when there is no such day, or when spreadsheets have no number for it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month),
      (1...Month(year: year, month: month).length).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-23`; nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Self.number(parts[0]), let month = Self.number(parts[1]),
      let day = Self.number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The month that the day lies in.
  public var inMonth: Month { Month(year: year, month: month) }

  /// The spreadsheet's date number (1900 system): 1 for 1900-01-01, from March 1900 on.
  public var serial: Int {
    Self.daysSinceEpoch(year, month, day) - Self.daysSinceEpoch(1899, 12, 30)
  }

  /// Whole days from this day to a later one; negative when the other is earlier.
  public func days(to other: Day) -> Int { other.serial - serial }

  /// Earlier days come first.
  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// The digits of a number, or nil where there is anything else.
  static func number(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  /// Days since 1970-01-01, by shifting the year to begin in March.
  private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// The day as `2026-11-23`.
  public var description: String { "\(inMonth)-\(day < 10 ? "0" : "")\(day)" }
}
