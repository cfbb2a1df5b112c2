import Formulas

/// A day as it is written on the command line.
enum StatedDay {
  /// The day; nil where none is written.
  ///
  /// - Throws: ``NotADay``.
  static func read(_ text: String?) throws(NotADay) -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw NotADay(text: text) }
    return day
  }
}

/// A text that should be a day.
public struct NotADay: Error, Hashable, Sendable {
  /// The text.
  public let text: String
}
