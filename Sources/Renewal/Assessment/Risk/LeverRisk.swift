/// What one kind of lever does over the paths, counted after the kinds before it.
public struct LeverRisk: Sendable {
  /// The kind.
  public let kind: Lever.Kind
  /// Kept in cash over the term in the mean of the paths, by candidate, in USD.
  public let cashKept: [String: Double]
  /// By how much it raises the chance of a shortfall over the term, by candidate, −1 to 1.
  public let chanceAdded: [String: Double]

  /// A kind with what it does.
  public init(kind: Lever.Kind, cashKept: [String: Double], chanceAdded: [String: Double]) {
    self.kind = kind
    self.cashKept = cashKept
    self.chanceAdded = chanceAdded
  }
}
