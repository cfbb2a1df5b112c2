/// What advisers' pages report, for context: never a recommendation, and never an offer.
public enum Benchmarks {
  /// A level of annual commitment, with the discounts reported for it.
  public struct Tier: Hashable, Sendable {
    /// The annual commitment from which it is reported, in USD.
    public let from: Double
    /// The lowest discount reported, 0 to 1.
    public let low: Double
    /// The centre of the narrower reports, 0 to 1.
    public let mid: Double
    /// The highest discount reported, 0 to 1.
    public let high: Double
  }

  /// Reported discounts by annual commitment, for three years.
  public static let tiers: [Tier] = [
    Tier(from: 1e6, low: 0.05, mid: 0.06, high: 0.15),
    Tier(from: 2e6, low: 0.05, mid: 0.08, high: 0.15),
    Tier(from: 5e6, low: 0.03, mid: 0.10, high: 0.25),
    Tier(from: 10e6, low: 0.10, mid: 0.12, high: 0.25),
    Tier(from: 20e6, low: 0.10, mid: 0.14, high: 0.25),
    Tier(from: 35e6, low: 0.14, mid: 0.16, high: 0.40),
    Tier(from: 50e6, low: 0.15, mid: 0.19, high: 0.40),
    Tier(from: 100e6, low: 0.15, mid: 0.22, high: 0.40),
  ]

  /// Where the reports stand, and what they are worth.
  public static let source =
    "advisers' pages (Atonement, Redress, VendorBenchmark; 2022 to 2026) without a disclosed data set"

  /// The tier of an annual commitment; nil below the lowest.
  public static func tier(of commitment: Double) -> Tier? {
    tiers.last { commitment - $0.from >= -0.005 }
  }

  /// Where the points stand by which the length of an agreement moves the discount.
  public static let termSource = "an adviser's page (awsnegotiations.com)"

  /// Points by which the length of an agreement moves the discount of three years, from
  /// `termSource`, with four and six years in between.
  public static func termAdjustment(years: Int) -> Double {
    let points = [-0.065, -0.03, 0, 0.0225, 0.045, 0.0575, 0.07]
    return points[min(max(years, 1), points.count) - 1]
  }
}
