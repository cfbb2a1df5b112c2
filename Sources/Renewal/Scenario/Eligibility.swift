/// How one charge class earns the discount and retires the commitment: two independent fractions.
public struct Eligibility: Hashable, Sendable {
  /// The fraction of the headline discount that the class earns, 0 to 1.
  public var earns: Double
  /// The fraction of its cost that retires the commitment, 0 to 1.
  public var retires: Double
  /// The cap that what it retires shares with other classes.
  public var bucket: CapBucket

  /// Fractions from 0 to 1.
  public init(earns: Double, retires: Double, bucket: CapBucket = .none) {
    self.earns = earns
    self.retires = retires
    self.bucket = bucket
  }

  /// The reading that holds while nothing is written: no discount for what Marketplace bills, and
  /// nothing retired outside of its cap.
  public static func standard(for charge: ChargeClass) -> Eligibility {
    switch charge {
    case .services, .newServices, .privateRates, .savingsPlans, .modelsByAWS:
      Eligibility(earns: 1, retires: 1)
    case .planUpfront: Eligibility(earns: 0, retires: 1)
    case .modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed:
      Eligibility(earns: 0, retires: 1, bucket: .marketplace)
    case .extendedSupport, .outsideAgreement, .boughtDirect, .marketplaceOther:
      Eligibility(earns: 0, retires: 0)
    }
  }
}

/// A cap that charge classes share.
public enum CapBucket: String, CaseIterable, Hashable, Sendable {
  /// None: they retire in full.
  case none
  /// The Marketplace cap.
  case marketplace
  /// The cap on AI.
  case ai

  /// Where the class retires, within a sentence; nil where it has no cap.
  public var words: String? {
    switch self {
    case .none: nil
    case .marketplace: "inside the Marketplace cap"
    case .ai: "inside the AI cap"
    }
  }
}
