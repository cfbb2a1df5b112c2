/// How far an uncertain number moves with a named driver.
///
/// Ranges that share a driver share a Gaussian copula: the normal score of a range is the sum of its
/// drivers' scores times their loadings, and an independent rest that brings its variance to 1. Two
/// ranges on one driver correlate by the product of their loadings.
public struct Loading: Hashable, Sendable {
  /// The driver's name; drivers of different names are independent.
  public var driver: String
  /// The loading, −1 to 1; the squares of a range's loadings add up to 1 at the most.
  public var loading: Double

  /// The loading of a range that only names its driver: half of the variance, and to two digits what
  /// makes two such ranges correlate by one half.
  public static let usual = 0.7

  /// A loading on a driver.
  public init(driver: String, loading: Double = Loading.usual) {
    self.driver = driver
    self.loading = loading
  }
}

extension Loading {
  /// The driver, with its loading where that is not the usual one: `business (40 %)`.
  public var words: String {
    loading == Self.usual
      ? driver : "\(driver) (\(ValueRange.percent(loading)))"
  }
}
