import Foundation

/// A runnable scenario of the repository.
public struct Sample: Sendable, CustomStringConvertible {
  /// Its path below `scenarios/`, without what every scenario's path ends in: `northwind`,
  /// `filings/snowflake-2025`.
  public let name: String

  /// The scenario file.
  public let scenario: URL

  /// A scenario, such as one that a test has written.
  public init(name: String, scenario: URL) {
    self.name = name
    self.scenario = scenario
  }

  /// The name, for the titles of parameterised tests.
  public var description: String { name }
}

extension Sample {
  /// The scenario file and those beside it that it may name, by their names.
  public func files() throws -> [String: [UInt8]] { try Self.files(beside: scenario) }

  /// A scenario file and those beside it that it may name, by their names.
  public static func files(beside scenario: URL) throws -> [String: [UInt8]] {
    let folder = scenario.deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".yaml") || $0.hasSuffix(".csv")
    }
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
      })
  }
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
