/// A number that a scenario states as a range, as the paths draw it.
public struct UncertainInput: Sendable {
  /// The key of its random draws: what it belongs to and what it is, never its place in a file, so
  /// that stating something else moves no draw.
  public let name: String
  /// What it is, as people read it.
  public let label: String
  /// The range.
  public let range: ValueRange
  /// The drivers that it moves with; none for what moves alone.
  public let loadings: [Loading]
  /// Where it was stated.
  public let provenance: Provenance
}
