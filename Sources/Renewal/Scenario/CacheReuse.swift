/// How often repeated input comes again, from which the hit rate of a prompt cache follows.
public struct CacheReuse: Hashable, Sendable {
  /// How long a prefix lives in the cache after its last use.
  public enum Life: String, CaseIterable, Hashable, Sendable {
    /// Five minutes, at the standard price of a write.
    case fiveMinutes = "5 minutes"
    /// An hour, at a dearer price of its own.
    case hour = "1 hour"

    /// The life in hours.
    public var hours: Double {
      switch self {
      case .fiveMinutes: 1.0 / 12
      case .hour: 1
      }
    }
  }

  /// Distinct prefixes in use at a time, at least 1: conversations, tenants, or documents.
  public var prefixes: ValueRange
  /// How long each lives after its last use.
  public var life: Life

  /// Prefixes that live for some time.
  public init(prefixes: ValueRange, life: Life) {
    self.prefixes = prefixes
    self.life = life
  }
}
