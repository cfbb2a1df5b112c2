import Rates

/// What one vendor's models cost on one channel beyond the channel's list prices.
public struct ChannelTerms: Hashable, Sendable {
  /// The vendor, in the rate card's spelling.
  public var vendor: String
  /// How the vendor's models are billed.
  public var channel: Channel
  /// What is taken off the channel's list prices, for every kind of token, 0 to below 1.
  public var privateRate: ValueRange
  /// Tax on what is billed so, 0 to 1; nil where the seller's tax holds.
  public var tax: Double?
  /// Where it was stated.
  public var provenance: Provenance

  /// The terms of a vendor's models on a channel.
  public init(
    vendor: String, channel: Channel, privateRate: ValueRange = .certain(0, .share),
    tax: Double? = nil, provenance: Provenance
  ) {
    self.vendor = vendor
    self.channel = channel
    self.privateRate = privateRate
    self.tax = tax
    self.provenance = provenance
  }

  /// The key, as `Anthropic/direct`; unique in a scenario.
  public var id: String { "\(vendor)/\(channel.rawValue)" }
}

extension Scenario {
  /// What was said of a vendor's models on a channel; nil where nothing was.
  public func channelTerms(_ vendor: String, _ channel: Channel) -> ChannelTerms? {
    channels.first { $0.vendor == vendor && $0.channel == channel }
  }

  /// What a private price takes off a vendor's list prices on a channel; 0 where none was stated.
  public func privateRate(_ vendor: String, _ channel: Channel) -> ValueRange {
    channelTerms(vendor, channel)?.privateRate ?? .certain(0, .share)
  }

  /// The tax on what one seller bills, where no terms of a channel say otherwise.
  public func tax(of seller: ChargeClass.Seller) -> Double {
    switch seller {
    case .aws: taxOnAWS
    case .marketplace: taxOnMarketplace
    case .provider: 0
    }
  }

  /// How a workload buys a model; nil takes the model's own channel from the rate card.
  ///
  /// - Parameter model: the model's identifier on the rate card.
  public func channel(of model: String, in workload: Workload) -> Channel? {
    guard !movedVendors.isEmpty, let vendor = rateCard.rates(of: model).first?.vendor else {
      return workload.channel
    }
    return movedVendors[vendor] ?? workload.channel
  }
}

extension Credit {
  /// What it may pay: AWS's credits pay no provider's bill.
  var agreementScope: [ChargeClass] { scope.filter { $0.seller != .provider } }
}

extension ChargeClass {
  /// The classes that an agreement can speak of: all but what is not bought from AWS.
  public static let ofAgreement: [ChargeClass] = allCases.filter { $0.seller != .provider }
}
