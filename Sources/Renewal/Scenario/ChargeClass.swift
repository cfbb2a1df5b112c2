/// What earns the same discount, retires the commitment in the same way and shares a cap.
public enum ChargeClass: String, CaseIterable, Hashable, Sendable {
  /// Native AWS services at list prices.
  case services
  /// Native AWS services launched after signature.
  case newServices = "new_services"
  /// Native AWS services at a private rate of their own.
  case privateRates = "private_rates"
  /// Usage that Savings Plans cover, and what the plans bill unused.
  case savingsPlans = "savings_plans"
  /// Upfront fees of Savings Plans and reservations.
  case planUpfront = "plan_upfront"
  /// Surcharges for versions past their standard support.
  case extendedSupport = "extended_support"
  /// Native AWS services that the agreement does not cover.
  case outsideAgreement = "outside_agreement"
  /// Models that AWS itself bills.
  case modelsByAWS = "models_by_aws"
  /// Third-party models billed through AWS Marketplace.
  case modelsThroughMarketplace = "models_through_marketplace"
  /// A provider's own platform, billed through AWS Marketplace in units of $0.01.
  case providerPlatform = "provider_platform"
  /// Models bought from their provider, outside of AWS.
  case boughtDirect = "bought_direct"
  /// Marketplace products that AWS marks "deployed on AWS".
  case marketplaceDeployed = "marketplace_deployed"
  /// All other Marketplace products.
  case marketplaceOther = "marketplace_other"

  /// The name that people read.
  public var name: String {
    switch self {
    case .services: "AWS services"
    case .newServices: "AWS services launched after signature"
    case .privateRates: "AWS services at private rates"
    case .savingsPlans: "Savings Plans"
    case .planUpfront: "Upfront fees of Savings Plans"
    case .extendedSupport: "Extended support of old versions"
    case .outsideAgreement: "AWS services outside the agreement"
    case .modelsByAWS: "Models billed by AWS"
    case .modelsThroughMarketplace: "Models billed through Marketplace"
    case .providerPlatform: "Models on the provider's platform"
    case .boughtDirect: "Models bought from their provider"
    case .marketplaceDeployed: "Marketplace products deployed on AWS"
    case .marketplaceOther: "Other Marketplace products"
    }
  }

  /// Who bills the class.
  public enum Seller: Hashable, Sendable {
    /// AWS itself.
    case aws
    /// AWS Marketplace.
    case marketplace
    /// The model's provider.
    case provider
  }

  /// Who bills the class, which decides its tax and whether support is charged on it.
  public var seller: Seller {
    switch self {
    case .services, .newServices, .privateRates, .savingsPlans, .planUpfront, .extendedSupport,
      .outsideAgreement, .modelsByAWS:
      .aws
    case .modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed, .marketplaceOther:
      .marketplace
    case .boughtDirect: .provider
    }
  }

  /// Whether price protection bounds its list prices: plain native services.
  public var isProtected: Bool {
    switch self {
    case .services, .newServices: true
    case .privateRates, .savingsPlans, .planUpfront, .extendedSupport, .outsideAgreement,
      .modelsByAWS, .modelsThroughMarketplace, .providerPlatform, .boughtDirect,
      .marketplaceDeployed, .marketplaceOther:
      false
    }
  }
}
