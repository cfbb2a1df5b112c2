/// What earns the same discount, retires the commitment in the same way and shares a cap.
public enum ChargeClass: String, CaseIterable, Hashable, Sendable {
  /// Native AWS services at list prices.
  case services
  /// Native AWS services at a private rate of their own.
  case privateRates = "private_rates"
  /// Usage that Savings Plans cover, and what the plans bill unused.
  case savingsPlans = "savings_plans"
  /// Native AWS services that the agreement does not cover.
  case outsideAgreement = "outside_agreement"
  /// Models that AWS itself bills.
  case modelsByAWS = "models_by_aws"
  /// Third-party models billed through AWS Marketplace.
  case modelsThroughMarketplace = "models_through_marketplace"
  /// A provider's own platform, billed through AWS Marketplace in units of $0.01.
  case providerPlatform = "provider_platform"
  /// Marketplace products that AWS marks "deployed on AWS".
  case marketplaceDeployed = "marketplace_deployed"
  /// All other Marketplace products.
  case marketplaceOther = "marketplace_other"

  /// The name that people read.
  public var name: String {
    switch self {
    case .services: "AWS services"
    case .privateRates: "AWS services at private rates"
    case .savingsPlans: "Savings Plans"
    case .outsideAgreement: "AWS services outside the agreement"
    case .modelsByAWS: "Models billed by AWS"
    case .modelsThroughMarketplace: "Models billed through Marketplace"
    case .providerPlatform: "Models on the provider's platform"
    case .marketplaceDeployed: "Marketplace products deployed on AWS"
    case .marketplaceOther: "Other Marketplace products"
    }
  }

  /// Whether the class is part of the base that support fees are charged on.
  public var isInSupportBase: Bool {
    switch self {
    case .services, .privateRates, .savingsPlans, .outsideAgreement, .modelsByAWS: true
    case .modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed, .marketplaceOther:
      false
    }
  }

  /// Whether AWS Marketplace bills the class, which decides its tax.
  public var isThroughMarketplace: Bool {
    switch self {
    case .services, .privateRates, .savingsPlans, .outsideAgreement, .modelsByAWS: false
    case .modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed, .marketplaceOther:
      true
    }
  }
}
