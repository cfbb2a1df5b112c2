import Foundation

/// A wrong scenario file, and what must be said of it.
public struct BadScenario: Sendable, CustomStringConvertible {
  /// Its name, without `.yaml`.
  public let name: String
  /// The file.
  public var file: URL { BadScenarios.folder.appending(path: "\(name).yaml") }
  /// The file's path from the folder on, as messages name it.
  public var path: String { "\(name).yaml" }
  /// Where the exact lines are stored, from the root of the repository on.
  public var expectedPath: String { "\(BadScenarios.path)/\(name).expected" }
  /// The name, for the titles of parameterised tests.
  public var description: String { name }
}

/// Every wrong scenario file of the repository; a command must refuse each with exit code 3.
public enum BadScenarios {
  /// The folder, from the root of the repository on.
  static let path = "Tests/Fixtures/bad-scenarios"
  /// The folder, to run commands in so that messages name no other.
  public static let folder = Repository.file(path)

  /// The files, by name.
  public static let all: [BadScenario] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
      .map { BadScenario(name: String($0.dropLast(".yaml".count))) }
  }()
}
