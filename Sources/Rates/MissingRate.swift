/// A rate or a price that a scenario needs and the card does not have.
public struct MissingRate: Error, Hashable, Sendable {
  /// The model as it was asked for.
  public let model: String
  /// The scope as it was asked for.
  public let scope: String
  /// The channel that was asked for; nil when none was.
  public let channel: Channel?
  /// The kind of token without a price; nil when there is no rate at all.
  public let kind: TokenPrice?
  /// What the card has instead.
  public let nearest: Nearest
}
