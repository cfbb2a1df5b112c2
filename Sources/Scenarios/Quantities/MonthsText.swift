/// Reads a length of time in months: `6 months`.
enum MonthsText {
  /// The longest time that is read.
  static let most = 120

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
