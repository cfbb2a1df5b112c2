extension Assessment {
  /// What one kind of lever saves, counted after the kinds before it.
  public struct LeverWorth: Sendable {
    /// The kind.
    public let kind: Lever.Kind
    /// Saved in list cost over the term, in USD; negative where the lever adds.
    public let listSaved: Double
    /// Kept in cash over the term by each candidate, by its key, in USD.
    public let cashKept: [String: Double]
    /// Eligible spend that each candidate loses over the term, by its key, in USD.
    public let burnLost: [String: Double]
    /// Kept in cash where every offer's commitments are re-sized, before and after, to what is spent.
    public let cashKeptResized: [String: Double]
    /// What is kept where papers that say nothing of models billed through Marketplace are read so
    /// that these retire in full: then what a lever saves may be lost to the shortfall.
    public let cashKeptInFull: [String: Double]

    /// A kind that is not planned, which is worth nothing to any candidate.
    public init(unused kind: Lever.Kind, candidates: [String]) {
      let nothing = Dictionary(uniqueKeysWithValues: candidates.map { ($0, 0.0) })
      self.init(
        kind: kind, listSaved: 0, cashKept: nothing, burnLost: nothing, cashKeptResized: nothing,
        cashKeptInFull: nothing)
    }

    /// What a kind saves in list, and what each candidate keeps and loses.
    public init(
      kind: Lever.Kind, listSaved: Double, cashKept: [String: Double],
      burnLost: [String: Double], cashKeptResized: [String: Double],
      cashKeptInFull: [String: Double]
    ) {
      self.kind = kind
      self.listSaved = listSaved
      self.cashKept = cashKept
      self.burnLost = burnLost
      self.cashKeptResized = cashKeptResized
      self.cashKeptInFull = cashKeptInFull
    }
  }
}
