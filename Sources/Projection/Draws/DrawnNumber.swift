/// A number that every path draws for itself.
public struct DrawnNumber: Hashable, Sendable {
  /// The key of its random words; numbers of one name share one score.
  public let name: String
  /// How far its score moves with those of named drivers, which are independent of one another.
  public let loadings: [DriverLoading]
  /// How it is spread.
  public let distribution: Distribution
  /// What it is worth where it is left at its base.
  public let base: Double

  /// A number under a name.
  public init(
    name: String, loadings: [DriverLoading] = [], distribution: Distribution, base: Double
  ) {
    self.name = name
    self.loadings = loadings
    self.distribution = distribution
    self.base = base
  }
}

/// How far a score moves with that of a driver.
public struct DriverLoading: Hashable, Sendable {
  /// The driver's name.
  public let driver: String
  /// The loading, −1 to 1.
  public let loading: Double

  /// A loading on a driver.
  public init(driver: String, loading: Double) {
    self.driver = driver
    self.loading = loading
  }
}
