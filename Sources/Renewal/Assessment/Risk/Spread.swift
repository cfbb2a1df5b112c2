/// How a figure is spread over the paths.
public struct Spread: Hashable, Sendable {
  /// The mean.
  public let mean: Double
  /// What one path in ten stays below.
  public let p10: Double
  /// What half of the paths stay below.
  public let p50: Double
  /// What nine paths in ten stay below.
  public let p90: Double

  /// A mean with percentiles.
  public init(mean: Double, p10: Double, p50: Double, p90: Double) {
    self.mean = mean
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }
}
