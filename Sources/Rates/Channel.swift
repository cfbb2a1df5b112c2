/// How the use of a model is billed.
public enum Channel: String, CaseIterable, Hashable, Sendable {
  /// Billed by AWS as its own service.
  case aws
  /// On Amazon Bedrock, billed through AWS Marketplace.
  case marketplace
  /// The provider's own platform, sold on AWS and billed through AWS Marketplace.
  case providerPlatform = "provider_platform"
  /// Bought from the provider, outside the AWS bill.
  case direct

  /// The scope that the channel's price list has, where it has one price list everywhere.
  ///
  /// Bedrock has prices by geography, so its two channels have no such scope.
  var onlyScope: String? {
    switch self {
    case .aws, .marketplace: nil
    case .providerPlatform: "platform"
    case .direct: "direct"
    }
  }

  /// Whether a price list of another channel holds on this one: Bedrock's published prices do not
  /// depend on who bills them.
  public func hasPrices(of other: Channel) -> Bool {
    switch self {
    case .aws, .marketplace: other == .aws || other == .marketplace
    case .providerPlatform, .direct: other == self
    }
  }
}
