extension Assessment {
  /// What one hard future comes to.
  public struct StressResult: Sendable {
    /// The future, in a few words.
    public let name: String
    /// Why it is tried: who reports it.
    public let source: String
    /// What it comes to.
    public let outcome: Outcome

    /// The cheapest candidate of those that can be chosen.
    public var best: String { outcome.best }

    /// A future and what it comes to.
    public init(name: String, source: String, outcome: Outcome) {
      self.name = name
      self.source = source
      self.outcome = outcome
    }
  }

  /// What buying one vendor's models from the vendor comes to.
  public struct DirectPurchase: Sendable {
    /// The vendor.
    public let vendor: String
    /// What the vendor takes off its own list prices, 0 to 1.
    public let discount: Double
    /// What the vendor is paid over the term, in USD.
    public let paidDirect: Double
    /// Paid as planned less paid when buying direct, by candidate, in USD; negative where it costs.
    public let saved: [String: Double]
    /// Eligible spend that each candidate loses over the term, by its key, in USD.
    public let burnLost: [String: Double]

    /// What buying direct comes to.
    public init(
      vendor: String, discount: Double, paidDirect: Double, saved: [String: Double],
      burnLost: [String: Double]
    ) {
      self.vendor = vendor
      self.discount = discount
      self.paidDirect = paidDirect
      self.saved = saved
      self.burnLost = burnLost
    }
  }

  /// A private rate that takes less off list than the discount whose place it takes.
  public struct DearRate: Hashable, Sendable {
    /// The service group.
    public let service: String
    /// The candidate's key.
    public let candidate: String
    /// What the rate takes off over the term, in USD.
    public let saved: Double
    /// What the headline discount would take off instead, in USD.
    public let instead: Double

    /// A rate that costs more than it saves.
    public init(service: String, candidate: String, saved: Double, instead: Double) {
      self.service = service
      self.candidate = candidate
      self.saved = saved
      self.instead = instead
    }
  }
}
