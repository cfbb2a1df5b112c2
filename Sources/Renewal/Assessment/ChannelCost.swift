import Rates

extension Assessment {
  /// What one vendor's models, as they are used after every lever, cost on one channel.
  public struct ChannelCost: Sendable {
    /// The vendor and the channel.
    public let channel: VendorChannel
    /// What is taken off the channel's list prices there, 0 to 1.
    public let privateRate: Double
    /// At the channel's list prices by contract year, in USD; without the models that it does not sell.
    public let listCost: [Double]
    /// After the private rate, over the term, in USD, tax apart.
    public let paid: Double
    /// The tax on it over the term, in USD.
    public let tax: Double
    /// Whether no other channel that sells all of the vendor's models in use costs less.
    public let isCheapest: Bool
    /// What buying all of them so comes to; nil where they are bought so already, and where the
    /// channel does not sell one of them.
    public let move: Move?

    /// What buying all models of a vendor through a channel comes to, by candidate.
    public struct Move: Sendable {
      /// Paid as planned less paid then, in USD; negative where it costs.
      ///
      /// What providers are paid counts, and any true-up for burn that is lost.
      public let saved: [String: Double]
      /// Eligible spend that is lost over the term, in USD; negative where more retires.
      public let burnLost: [String: Double]
      /// Shortfall that is added over the term, in USD.
      public let shortfallAdded: [String: Double]

      /// What a change of channel comes to, by the candidates' keys.
      public init(
        saved: [String: Double], burnLost: [String: Double], shortfallAdded: [String: Double]
      ) {
        self.saved = saved
        self.burnLost = burnLost
        self.shortfallAdded = shortfallAdded
      }
    }

    /// What a channel comes to.
    public init(
      channel: VendorChannel, privateRate: Double, listCost: [Double], paid: Double, tax: Double,
      isCheapest: Bool, move: Move?
    ) {
      self.channel = channel
      self.privateRate = privateRate
      self.listCost = listCost
      self.paid = paid
      self.tax = tax
      self.isCheapest = isCheapest
      self.move = move
    }
  }

  /// What buying each vendor's models from the vendor comes to, where Marketplace bills them now and
  /// the vendor sells all of them.
  public var direct: [DirectPurchase] {
    let throughMarketplace = Set(
      channels.map(\.channel).filter {
        $0.isUsed && ChargeClass(billedOn: $0.channel).seller == .marketplace
      }.map(\.vendor))
    return channels.filter {
      $0.channel.channel == .direct && throughMarketplace.contains($0.channel.vendor)
    }.compactMap { cost in
      cost.move.map {
        DirectPurchase(
          vendor: cost.channel.vendor, discount: cost.privateRate, paidDirect: cost.paid,
          saved: $0.saved, burnLost: $0.burnLost)
      }
    }
  }
}
