/// Somebody stopped the paths before there were enough of them to say anything.
public struct TooFewPaths: Error, Hashable, Sendable {
  /// The paths that were done.
  public let done: Int
  /// The paths that were asked for.
  public let asked: Int

  /// The fewest paths of a work that was stopped.
  static let least = 1_000
}
