import Formulas

/// An existing private price of one service group, within its dates.
public struct PrivateRate: Hashable, Sendable {
  /// What is taken off, by bands of the month's volume at list; from 0 upwards.
  public var bands: [Band]
  /// Whether it is a price of a unit, which does not follow list prices up or down.
  public var isUnitPrice: Bool
  /// The first month in which it holds; nil where it already does.
  public var starts: Month?
  /// The last month in which it holds; nil where it has no end.
  public var ends: Month?
  /// What must be spent at the private rate in twelve months, in USD; the rest is paid on top.
  public var minimum: Double
  /// The service groups whose private rates may not be in force in the same month.
  public var conflictsWith: [String]

  /// A step of the private price.
  public struct Band: Hashable, Sendable {
    /// The month's volume at list from which it holds, in USD.
    public var from: Double
    /// The share taken off list within the band, 0 to 1.
    public var off: ValueRange

    /// A band that starts at an amount.
    public init(from: Double, off: ValueRange) {
      self.from = from
      self.off = off
    }
  }

  /// A private price with its bands.
  public init(
    bands: [Band], isUnitPrice: Bool = false, starts: Month? = nil, ends: Month? = nil,
    minimum: Double = 0, conflictsWith: [String] = []
  ) {
    self.bands = bands
    self.isUnitPrice = isUnitPrice
    self.starts = starts
    self.ends = ends
    self.minimum = minimum
    self.conflictsWith = conflictsWith
  }

  /// Whether it takes nothing off list and asks for nothing, so that it is no rate at all.
  public var isNothing: Bool {
    !isUnitPrice && minimum == 0 && bands.allSatisfy { $0.off.base == 0 }
  }

  /// One share off list, whatever the volume.
  public static func percentage(_ off: ValueRange) -> PrivateRate {
    PrivateRate(bands: [Band(from: 0, off: off)])
  }
}
