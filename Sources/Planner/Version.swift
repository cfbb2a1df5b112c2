/// This version of Commitbook, as outputs name it.
public enum EngineVersion {
  /// The version by semantic versioning.
  public static let current = "0.1.0"
}
