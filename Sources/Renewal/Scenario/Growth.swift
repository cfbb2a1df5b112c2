import Formulas

/// How a quantity grows from the anchor month on.
public enum Growth: Hashable, Sendable {
  /// One yearly growth for each contract year (the last stands for all later years), compounding
  /// smoothly by month; months between the anchor and the first contract year grow at the first.
  case yearly([ValueRange])
  /// An S-curve of adoption, relative to the share that is reached at the anchor month.
  case adoption(AdoptionCurve)

  /// No growth at all.
  public static let none = Growth.yearly([.certain(0, .growth)])
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
