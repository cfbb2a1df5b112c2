import Formulas
import Renewal

/// What a scenario says of one thing in one period: a number, words, or both.
public struct StatedValue: Hashable, Sendable {
  /// The number at its base; nil for what is no number.
  public let number: Double?
  /// The value as people read it.
  public let text: String
  /// How a range was stated; nil for what is none.
  let shape: ValueRange.Shape?
  /// Whether a paper says nothing, so that a default stands here.
  let isSilent: Bool

  init(number: Double? = nil, text: String, shape: ValueRange.Shape? = nil, isSilent: Bool = false)
  {
    self.number = number.flatMap { $0.isFinite ? $0 : nil }
    self.text = text
    self.shape = shape
    self.isSilent = isSilent
  }

  /// A number of a unit.
  init(_ number: Double, _ unit: Unit) {
    self.init(number: number, text: Self.text(number, unit))
  }

  /// A range of a unit.
  init(_ range: ValueRange, _ unit: Unit) {
    self.init(
      number: range.base, text: range.words { Self.text($0, unit) }, shape: range.shape)
  }

  private static func text(_ number: Double, _ unit: Unit) -> String {
    guard number.isFinite else { return "-" }
    return unit == .usd
      ? (number < 0 ? "-" : "") + Rounded.shortMoney(number.magnitude) : unit.text(number)
  }
}
