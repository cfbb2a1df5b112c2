import Foundation

/// Where this repository lies, and what may lie beside it.
public enum Repository {
  /// The folder of `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the repository, by its path from the root.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// A file or folder of the `shared` folder beside the repository, or nothing where there is none.
  ///
  /// Published schemas and real data lie there; a test that reads them is skipped without.
  public static func shared(_ path: String) -> URL? {
    let found = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
    return FileManager.default.fileExists(atPath: found.path) ? found : nil
  }

  /// Whether this run is continuous integration, where nothing may be skipped for want of a program.
  public static let isContinuousIntegration =
    ProcessInfo.processInfo.environment["CI"] == "true"
}
