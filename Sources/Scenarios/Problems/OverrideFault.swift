/// What can be wrong with the path of an override.
public enum OverrideFault: Hashable, Sendable {
  /// Nothing has such a path; the part that is not found, and what there is in its place.
  case matchesNothing(path: String, part: String, known: [String])
  /// The path leads to what an override cannot change.
  case notForOverrides(path: String)
}
