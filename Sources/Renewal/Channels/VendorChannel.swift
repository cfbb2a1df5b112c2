import Rates

/// One vendor's models on one channel.
public struct VendorChannel: Hashable, Sendable {
  /// The vendor, in the rate card's spelling.
  public let vendor: String
  /// How its models are billed there.
  public let channel: Channel
  /// Whether some model of the vendor is bought so.
  public let isUsed: Bool
  /// Whether every model of the vendor that is in use is bought so.
  public let isOnlyOne: Bool
  /// The names of the models in use that the channel does not sell.
  public let unsold: [String]
  /// Whether the channel sells none of the vendor's models in use.
  public let isEmpty: Bool

  /// Whether all that is bought of the vendor can be bought so.
  public var isComplete: Bool { unsold.isEmpty }

  /// The vendor and the channel, as a row is called.
  public var name: String { "\(vendor), \(channel.name)" }
}

extension Channel {
  /// How the models are billed, as a label says it.
  public var name: String {
    switch self {
    case .aws: "billed by AWS"
    case .marketplace: "billed through Marketplace"
    case .providerPlatform: "on the provider's platform"
    case .direct: "bought from the provider"
    }
  }
}

/// The price of a model in use on a channel that sells it.
struct Quote {
  /// The number of the prices in use.
  let row: Int
  /// The number of the vendor's channel.
  let channel: Int
  /// The channel's own prices of the model, in the same mode where it has it.
  let sold: PriceRow
}
