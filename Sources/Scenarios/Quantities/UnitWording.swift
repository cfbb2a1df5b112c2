/// Finds units that are written in other words than `per month`: `/month`, `monthly`, `a month`.
enum UnitWording {
  /// A text before its unit, and the time that the unit means.
  struct Found {
    /// The text before the unit.
    var body: String
    /// The unit as it is written.
    var words: String
    /// The time that it means.
    var period: Quantity.Period
  }

  /// The unit at the end of a text, if it is one of the known wordings.
  static func find(in text: String) -> Found? {
    let lower = text.lowercased()
    guard lower.count == text.count else { return nil }
    for (words, period) in wordings where lower.hasSuffix(words) {
      let body = text.dropLast(words.count)
      guard body.contains(where: \.isDigit), words.hasPrefix("/") || body.last == " " else {
        continue
      }
      return Found(
        body: body.split(separator: " ").joined(separator: " "), words: words, period: period)
    }
    return nil
  }

  /// The wordings, longer ones before those that they end with.
  private static let wordings: [(String, Quantity.Period)] = [
    ("/hour", .hour), ("/hr", .hour), ("/h", .hour), ("per hours", .hour), ("per hr", .hour),
    ("per h", .hour), ("an hour", .hour), ("hourly", .hour),
    ("/month", .month), ("/mo", .month), ("per months", .month), ("per mo", .month),
    ("a month", .month), ("monthly", .month), ("p.m.", .month),
    ("/year", .year), ("/yr", .year), ("per years", .year), ("per yr", .year),
    ("per annum", .year), ("a year", .year), ("yearly", .year), ("annually", .year),
    ("p.a.", .year), ("pa", .year),
  ]
}
