/// What a clause does to an offer over the paths.
public struct ClauseRisk: Sendable {
  /// The offer's key.
  public let offer: String
  /// The clause.
  public let clause: Clause
  /// Whether the offer writes it; otherwise it is asked for.
  public let isWritten: Bool
  /// What it saves in the mean of the paths, in USD.
  public let worth: Double
  /// By how much it lowers the chance of a shortfall over the term, −1 to 1.
  public let chanceTaken: Double

  /// A clause with what it does.
  public init(
    offer: String, clause: Clause, isWritten: Bool, worth: Double, chanceTaken: Double
  ) {
    self.offer = offer
    self.clause = clause
    self.isWritten = isWritten
    self.worth = worth
    self.chanceTaken = chanceTaken
  }
}
