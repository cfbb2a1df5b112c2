extension Assessment {
  /// What time costs.
  public struct Timing: Sendable {
    /// What the first month without an agreement costs more than under each offer, by its key, in
    /// USD.
    public let lapseMonth: [String: Double]
    /// What each bridge costs more over the term than the candidate to sign, in USD.
    public let bridges: [Bridge]
    /// What each offer saves by replacing today's agreement before its end; empty where today's ends
    /// before the term.
    public let early: [EarlyRenewal]

    /// One way to buy a year.
    public struct Bridge: Sendable {
      /// What it is.
      public let name: String
      /// What it costs more over the term, in USD.
      public let cost: Double
      /// Whether it is an assumption, rather than an offer of the scenario.
      public let isAssumed: Bool

      /// A bridge and its cost.
      public init(name: String, cost: Double, isAssumed: Bool) {
        self.name = name
        self.cost = cost
        self.isAssumed = isAssumed
      }
    }

    /// Replacing today's agreement at once, against waiting for its end.
    public struct EarlyRenewal: Sendable {
      /// The offer's key.
      public let offer: String
      /// Paid when waiting less paid when replacing at once, in USD; negative where waiting is
      /// cheaper.
      public let saved: Double

      /// What renewing early saves.
      public init(offer: String, saved: Double) {
        self.offer = offer
        self.saved = saved
      }
    }

    /// What time costs.
    public init(lapseMonth: [String: Double], bridges: [Bridge], early: [EarlyRenewal]) {
      self.lapseMonth = lapseMonth
      self.bridges = bridges
      self.early = early
    }
  }
}
