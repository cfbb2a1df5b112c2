extension Assessment {
  /// What a clause that an offer writes is worth to it.
  public struct ClauseWorth: Sendable {
    /// The offer's key.
    public let offer: String
    /// The clause.
    public let clause: Clause
    /// Paid without the clause less paid with it, over the term, in USD.
    public let worth: Double
    /// The candidate that would be best if no offer had the clause.
    public let bestWithout: String

    /// What a clause is worth to an offer.
    public init(offer: String, clause: Clause, worth: Double, bestWithout: String) {
      self.offer = offer
      self.clause = clause
      self.worth = worth
      self.bestWithout = bestWithout
    }
  }

  /// What a clause that a buyer asks for would be worth to an offer that does not write it so.
  public struct AskWorth: Sendable {
    /// The offer's key.
    public let offer: String
    /// The clause.
    public let clause: Clause
    /// What is asked for, in words.
    public let words: String
    /// Paid as the offer stands less paid with the ask, over the term, in USD; negative where the
    /// ask would cost.
    public let worth: Double

    /// What an ask is worth to an offer.
    public init(offer: String, clause: Clause, words: String, worth: Double) {
      self.offer = offer
      self.clause = clause
      self.words = words
      self.worth = worth
    }
  }
}
