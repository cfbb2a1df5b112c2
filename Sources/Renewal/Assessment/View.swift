extension Assessment {
  /// One other view of the future or of the paper.
  public struct View: Sendable {
    /// The view of the future, as the file names it; nil for the scenario's own.
    public let future: String?
    /// The charge class that papers leave open, and how it is read; nil for papers as written.
    public let reading: ReadingOfClass?
    /// What it comes to.
    public let outcome: Outcome
    /// The cheapest candidate of those that can be chosen.
    public let best: String

    /// What a future and a reading come to.
    public init(future: String?, reading: ReadingOfClass?, outcome: Outcome, best: String) {
      self.future = future
      self.reading = reading
      self.outcome = outcome
      self.best = best
    }
  }

  /// One way to read what papers leave open of one charge class.
  public struct ReadingOfClass: Hashable, Sendable {
    /// The charge class.
    public let charge: ChargeClass
    /// How it is read.
    public let reading: Reading

    /// A reading of a charge class.
    public init(charge: ChargeClass, reading: Reading) {
      self.charge = charge
      self.reading = reading
    }
  }
}
