/// Reads a length of time in months: `6 months`.
enum MonthsText {
  /// The longest time that is read.
  static let most = 120

  /// The right way to write a bare number, or a number of years.
  static func meant(by text: String) -> String? {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 2, first.count <= 3,
      first.allSatisfy(\.isDigit), let number = Int(first)
    else { return nil }
    let isYears = words.last == "years" || words.last == "year"
    guard words.count == 1 || isYears, (1...most).contains(number * (isYears ? 12 : 1)) else {
      return nil
    }
    let months = number * (isYears ? 12 : 1)
    return "\(months) \(months == 1 ? "month" : "months")"
  }

  /// The months; nil where the text is anything else, or out of bounds.
  static func read(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    guard words.count == 2, words[1] == "months" || words[1] == "month",
      words[0].count <= 4, words[0].allSatisfy(\.isDigit), let count = Int(words[0]),
      (1...most).contains(count)
    else { return nil }
    return count
  }
}
