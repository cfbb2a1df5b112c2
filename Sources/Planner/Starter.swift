/// The scenario that `init` writes: commented, small, and complete.
public enum Starter {
  /// The file's bytes.
  public static var scenario: [UInt8] { PackageResources.starter_yaml }
}
