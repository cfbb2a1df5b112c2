import Formulas

/// Finds the day or the month that a text of another form means.
enum DateWording {
  /// The year of a text that has the form of a month (two numbers) or of a day (three), whether the
  /// calendar has it or not.
  static func year(_ text: String, numbers: ClosedRange<Int>) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    return Int(parts[0])
  }

  /// The day of `2027/3/1`, `2027-3-1` or a point in time, as `2027-03-01`.
  static func day(_ text: String) -> String? {
    let parts = numbers(text.prefix { $0 != "T" && $0 != " " })
    guard parts.count == 3 else { return nil }
    return Day(parts.joined(separator: "-")).map { "\($0)" }
  }

  /// The month of `2027/3`, or of a day, as `2027-03`.
  static func month(_ text: String) -> String? {
    let parts = numbers(text.prefix { $0 != "T" && $0 != " " })
    guard parts.count == 2 || parts.count == 3 else { return nil }
    return Month(parts.prefix(2).joined(separator: "-")).map { "\($0)" }
  }

  /// The numbers of a text, with two digits at least.
  private static func numbers(_ text: Substring) -> [String] {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    return parts.map { $0.count == 1 ? "0\($0)" : String($0) }
  }
}
