/// What a variant of the file comes to over the paths.
public struct FutureRisk: Sendable {
  /// The variant's name.
  public let name: String
  /// Paid over the term in the mean of the paths, by candidate, in USD.
  public let expectedPaid: [String: Double]
  /// The chance of a shortfall over the term, by candidate, 0 to 1.
  public let chance: [String: Double]

  /// A variant with what it comes to.
  public init(name: String, expectedPaid: [String: Double], chance: [String: Double]) {
    self.name = name
    self.expectedPaid = expectedPaid
    self.chance = chance
  }
}
