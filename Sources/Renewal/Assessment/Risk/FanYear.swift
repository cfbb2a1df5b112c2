/// What retires a commitment in a contract year, over the paths, in USD.
public struct FanYear: Hashable, Sendable {
  /// What one path in twenty stays below.
  public let p5: Double
  /// What one path in ten stays below.
  public let p10: Double
  /// What one path in four stays below.
  public let p25: Double
  /// What half of the paths stay below.
  public let p50: Double
  /// What three paths in four stay below.
  public let p75: Double
  /// What nine paths in ten stay below.
  public let p90: Double
  /// What nineteen paths in twenty stay below.
  public let p95: Double

  /// Percentiles of a year.
  public init(
    p5: Double, p10: Double, p25: Double, p50: Double, p75: Double, p90: Double, p95: Double
  ) {
    self.p5 = p5
    self.p10 = p10
    self.p25 = p25
    self.p50 = p50
    self.p75 = p75
    self.p90 = p90
    self.p95 = p95
  }
}
