import Renewal

/// What can be wrong with a number, its unit and its range.
public enum QuantityFault: Hashable, Sendable {
  /// It is no number.
  case notANumber(String, example: String)
  /// It stands in quotes.
  case quoted(String)
  /// It is not finite.
  case notFinite(String)
  /// It is larger than any amount that is read.
  case tooLarge(String, limit: Double)
  /// Its digits are grouped.
  case grouped(String)
  /// It has a comma in place of the decimal point.
  case decimalComma(String)
  /// It carries a currency.
  case currency(String)
  /// It has a suffix that is not known.
  case suffix(String, in: String)
  /// It lacks its unit.
  case missingUnit(String, unit: String, example: String)
  /// It has another unit than the expected one.
  case wrongUnit(String, found: String, expected: String, example: String)
  /// It has the expected unit in other words.
  case unitWording(String, unit: String)
  /// It has its unit more than once.
  case repeatedUnit(String, unit: String)
  /// It has a unit where none is read.
  case needlessUnit(String, found: String, example: String)
  /// It is not a percentage.
  case missingPercent(String, example: String)
  /// It is a percentage.
  case needlessPercent(String, example: String)
  /// It lies outside its bounds.
  case outside(String, Bounds)
  /// It is a range, and must be certain.
  case range(String, example: String)
  /// It is neither `low to high` nor `low / base / high`.
  case notARange(String)
  /// It is neither an amount nor `low to high by step`.
  case notALadder(String)
  /// The ends of a range are in the wrong order.
  case order(String)
  /// The ends of a range are equal.
  case equalEnds(String)
  /// An interval of a positive quantity that reaches down to 0.
  case intervalFromZero(String)
  /// An interval of a share that reaches 0 % or 100 %.
  case intervalToEdge(String)
  /// It is the name of a distribution: a comma between brackets ended its range.
  case distributionApart(String)
  /// It names a distribution that its range cannot have.
  case distribution(String, allowed: [ValueRange.Distribution])
  /// It names a distribution of a number that is certain.
  case distributionOfNumber(String, number: String)
  /// A normal interval that reaches where its kind of number has none, with the usual distribution.
  case normalOutside(String, ValueRange.Kind, usual: ValueRange.Distribution)
  /// It is not a whole number within bounds.
  case notWhole(String, Bounds)
}

/// The lowest and the highest value that is read.
public struct Bounds: Hashable, Sendable {
  /// The lower bound.
  public var low: Double
  /// The upper bound.
  public var high: Double
  /// Whether the lower bound itself is allowed.
  public var includesLow: Bool
  /// Whether the upper bound itself is allowed.
  public var includesHigh: Bool
  /// Whether the values are percentages.
  public var isPercentage: Bool

  /// Whether a value lies within.
  func contains(_ value: Double) -> Bool {
    (includesLow ? value >= low : value > low) && (includesHigh ? value <= high : value < high)
  }
}
