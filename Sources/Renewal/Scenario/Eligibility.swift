/// How one charge class earns the discount and retires the commitment: two independent fractions.
public struct Eligibility: Hashable, Sendable {
  /// The fraction of the headline discount that the class earns, 0 to 1.
  public var earns: Double
  /// The fraction of its cost that retires the commitment, 0 to 1.
  public var retires: Double
  /// Whether what it retires shares the Marketplace cap.
  public var isCapped: Bool

  /// Fractions from 0 to 1.
  public init(earns: Double, retires: Double, isCapped: Bool) {
    self.earns = earns
    self.retires = retires
    self.isCapped = isCapped
  }

  /// The reading that holds while nothing is written: no discount for what Marketplace bills, and
  /// nothing retired outside of its cap.
  public static func standard(for charge: ChargeClass) -> Eligibility {
    switch charge {
    case .services, .privateRates, .savingsPlans, .modelsByAWS:
      Eligibility(earns: 1, retires: 1, isCapped: false)
    case .modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed:
      Eligibility(earns: 0, retires: 1, isCapped: true)
    case .outsideAgreement, .marketplaceOther:
      Eligibility(earns: 0, retires: 0, isCapped: false)
    }
  }
}
