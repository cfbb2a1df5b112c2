import Renewal

/// A kind of number that a scenario states: its unit, its bounds and how it is written.
struct Quantity: Hashable, Sendable {
  /// What kind of number it is.
  var kind: ValueRange.Kind
  /// The time that it is stated for; nil for none.
  var period: Period?
  /// The values that are read.
  var bounds: Bounds
  /// A right way to write it.
  var example: String

  /// The times that an amount may be stated for.
  enum Period: String, CaseIterable, Sendable {
    /// An hour.
    case hour
    /// A month of the calendar.
    case month
    /// Twelve months.
    case year

    /// The unit as it is written.
    var unit: String { "per \(rawValue)" }
  }

  /// Whether it is written as a percentage.
  var isPercentage: Bool { bounds.isPercentage }

  /// The largest number that is read.
  static let limit = 1e15
  /// The largest growth that is read: 10,000 % a year.
  static let mostGrowth = 100.0

  /// An amount of money, from 0.
  static func money(per period: Period? = nil, example: String) -> Quantity {
    Quantity(kind: .quantity, period: period, bounds: .fromZero, example: example)
  }

  /// A number of things, from 0.
  static func count(per period: Period? = nil, example: String) -> Quantity {
    Quantity(kind: .quantity, period: period, bounds: .fromZero, example: example)
  }

  /// A number above 0.
  static func positive(per period: Period? = nil, example: String) -> Quantity {
    Quantity(kind: .quantity, period: period, bounds: .aboveZero, example: example)
  }

  /// A number of things, at least 1.
  static func atLeastOne(example: String) -> Quantity {
    Quantity(kind: .quantity, bounds: .fromOne, example: example)
  }

  /// A share of a whole, 0 % to 100 %.
  static func share(example: String = "40%") -> Quantity {
    Quantity(kind: .share, bounds: .share, example: example)
  }

  /// A discount, from 0 % and below 100 %.
  static func discount(example: String = "14%") -> Quantity {
    Quantity(kind: .share, bounds: .discount, example: example)
  }

  /// A yearly rate above −100 %.
  static let growth = Quantity(
    kind: .growth, period: .year, bounds: .growth, example: "45% per year")

  /// A yearly rate from 0 %, such as the cost of capital.
  static let rate = Quantity(kind: .growth, bounds: .discount, example: "8%")

  /// A yearly rise of a commitment, above −100 % and at most 100 %.
  static let commitmentGrowth = Quantity(kind: .growth, bounds: .rise, example: "10%")

  /// A yearly rise of a rung's commitment, 0 % to 100 %.
  static let ramp = Quantity(kind: .growth, bounds: .share, example: "10% or flat")

  /// A part of last year's spend, 0 % to 200 %.
  static let ratchet = Quantity(kind: .quantity, bounds: .ratchet, example: "90%")
}

extension Bounds {
  /// Any number from 0.
  static let fromZero = Bounds(
    low: 0, high: Quantity.limit, includesLow: true, includesHigh: true, isPercentage: false)
  /// Any number above 0.
  static let aboveZero = Bounds(
    low: 0, high: Quantity.limit, includesLow: false, includesHigh: true, isPercentage: false)
  /// Any number from 1.
  static let fromOne = Bounds(
    low: 1, high: Quantity.limit, includesLow: true, includesHigh: true, isPercentage: false)
  /// 0 % to 100 %.
  static let share = Bounds(
    low: 0, high: 1, includesLow: true, includesHigh: true, isPercentage: true)
  /// 0 % to just below 100 %.
  static let discount = Bounds(
    low: 0, high: 1, includesLow: true, includesHigh: false, isPercentage: true)
  /// Above −100 %.
  static let growth = Bounds(
    low: -1, high: Quantity.mostGrowth, includesLow: false, includesHigh: true, isPercentage: true)
  /// Above −100 % and at most 100 %.
  static let rise = Bounds(
    low: -1, high: 1, includesLow: false, includesHigh: true, isPercentage: true)
  /// 0 % to 200 %.
  static let ratchet = Bounds(
    low: 0, high: 2, includesLow: true, includesHigh: true, isPercentage: true)

  /// Whole numbers between two.
  static func whole(_ low: Int, _ high: Int) -> Bounds {
    Bounds(
      low: Double(low), high: Double(high), includesLow: true, includesHigh: true,
      isPercentage: false)
  }
}
