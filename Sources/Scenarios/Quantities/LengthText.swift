/// A kind of length of time: what it is counted in, and which lengths are read.
struct Length: Hashable, Sendable {
  /// What it is counted in.
  var unit: Unit
  /// The shortest that is read.
  var least: Int
  /// The longest that is read.
  var most: Int
  /// A right way to write it.
  var example: String
  /// Whether the number may stand alone.
  var allowsBare = false

  /// What lengths are counted in.
  enum Unit: String, Hashable, Sendable {
    /// Days of the calendar.
    case day
    /// Months of the calendar.
    case month
    /// Contract years.
    case year
  }

  /// Months until something acts in full: 1 to 120.
  static let ramp = Length(unit: .month, least: 1, most: 120, example: "6 months")
  /// Months of a clause: 0 to 120.
  static let months = Length(unit: .month, least: 0, most: 120, example: "3 months")
  /// Days of a clause: 0 to 365.
  static let days = Length(unit: .day, least: 0, most: 365, example: "30 days")
  /// Contract years of a clause: 1 to 7.
  static let contractYears = Length(
    unit: .year, least: 1, most: Decoder.mostYears, example: "2 years", allowsBare: true)

  /// The length as it is written: `1 month`, `6 months`.
  func text(_ count: Int) -> String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

/// Reads a length of time: `6 months`.
struct LengthText {
  /// The text of the scalar.
  let text: String
  /// What kind of length it is.
  let length: Length

  /// The count; nil where the text is anything else, or out of bounds.
  func read() -> Int? {
    let words = text.split(separator: " ")
    guard let first = words.first, first.count <= 4, first.allSatisfy(\.isDigit),
      let count = Int(first), isWithin(count)
    else { return nil }
    switch words.count {
    case 1: return length.allowsBare ? count : nil
    case 2: return isUnit(words[1], length.unit) ? count : nil
    case _: return nil
    }
  }

  /// The right way to write a bare number, or months that are written as years.
  func meant() -> String? {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 2, first.count <= 3,
      first.allSatisfy(\.isDigit), let number = Int(first)
    else { return nil }
    let isYears = length.unit == .month && isUnit(words[words.count - 1], .year)
    let count = number * (isYears ? 12 : 1)
    guard words.count == 1 || isYears, isWithin(count) else { return nil }
    return length.text(count)
  }

  private func isWithin(_ count: Int) -> Bool { (length.least...length.most).contains(count) }

  private func isUnit(_ word: Substring, _ unit: Length.Unit) -> Bool {
    word == unit.rawValue || word == "\(unit.rawValue)s"
  }
}
