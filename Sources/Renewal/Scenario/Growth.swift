import Formulas

/// How a quantity grows from the anchor month on.
public enum Growth: Hashable, Sendable {
  /// One yearly growth for each contract year (the last stands for all later years), compounding
  /// smoothly by month; months between the anchor and the first contract year grow at the first.
  case yearly([ValueRange])
  /// An S-curve of adoption, relative to the share that is reached at the anchor month.
  case adoption(AdoptionCurve)
  /// Growth by year that wanders: from the first month of the term on, each month's chance stays with
  /// all later months. Volatility is the standard deviation of the logarithm of a month's change,
  /// above 0 and at most 1.
  case wandering(drift: [ValueRange], volatility: Double)

  /// No growth at all.
  public static let none = Growth.yearly([.certain(0, .growth)])

  /// The yearly growths that are stated; none for an adoption.
  public var byYear: [ValueRange] {
    switch self {
    case .yearly(let ranges), .wandering(drift: let ranges, volatility: _): ranges
    case .adoption: []
    }
  }

  /// The curve of an adoption; nil for growth by year.
  public var curve: AdoptionCurve? {
    switch self {
    case .yearly, .wandering: nil
    case .adoption(let curve): curve
    }
  }

  /// The standard deviation of the logarithm of a month's change; nil for what does not wander.
  public var volatility: Double? {
    switch self {
    case .yearly, .adoption: nil
    case .wandering(drift: _, let volatility): volatility
    }
  }
}

/// A logistic curve of adoption: the odds of having adopted multiply by the same factor each month.
public struct AdoptionCurve: Hashable, Sendable {
  /// The share of the final users that has adopted at the anchor month, above 0 and below saturation.
  public var start: ValueRange
  /// The share that is reached in the end, at most 1.
  public var saturation: ValueRange
  /// The month in which 95 % of the saturation is reached.
  public var by: Month

  /// A curve through its start and 95 % of its saturation.
  public init(start: ValueRange, saturation: ValueRange, by: Month) {
    self.start = start
    self.saturation = saturation
    self.by = by
  }
}
