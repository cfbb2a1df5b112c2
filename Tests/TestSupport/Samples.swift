import Foundation

/// A runnable scenario of the repository.
public struct Sample: Sendable, CustomStringConvertible {
  /// Its path below `scenarios/`, without what every scenario's path ends in: `northwind`,
  /// `filings/snowflake-2025`.
  public let name: String

  /// The scenario file.
  public let scenario: URL

  /// The name, for the titles of parameterised tests.
  public var description: String { name }
}

/// Every scenario that the repository ships; tests run over all of them.
public enum Samples {
  /// Each scenario below `scenarios/`, by name.
  public static let all: [Sample] = {
    let folder = Repository.file("scenarios")
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).sorted().compactMap { path in
      sampleName(path).map { Sample(name: $0, scenario: folder.appending(path: path)) }
    }
  }()

  /// The name of the sample at a path below `scenarios/`, or nothing where there is none.
  private static func sampleName(_ path: String) -> String? {
    let ending = "/scenario.yaml"
    if path.hasSuffix(ending) { return String(path.dropLast(ending.count)) }
    let parts = path.split(separator: "/")
    guard parts.count == 2, path.hasSuffix(".yaml") else { return nil }
    return String(path.dropLast(".yaml".count))
  }
}
