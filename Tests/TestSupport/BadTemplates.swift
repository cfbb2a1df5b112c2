import Foundation

/// A wrong workbook template, and what must be said of it.
public struct BadTemplate: Sendable, CustomStringConvertible {
  /// Its name, without `.xml`.
  public let name: String
  /// The file.
  public var file: URL { BadTemplates.folder.appending(path: path) }
  /// The file's path from the folder on, as messages name it.
  public var path: String { "\(name).xml" }
  /// Where the exact lines are stored, from the root of the repository on.
  public var expectedPath: String { "\(BadTemplates.path)/\(name).expected" }
  /// The name, for the titles of parameterised tests.
  public var description: String { name }
}

/// Every wrong workbook template of the repository; a build must refuse each with exit code 3.
public enum BadTemplates {
  /// The folder, from the root of the repository on.
  static let path = "Tests/Fixtures/bad-templates"
  /// The folder, where their logos lie as well.
  public static let folder = Repository.file(path)

  /// The files, by name.
  public static let all: [BadTemplate] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".xml") }.sorted()
      .map { BadTemplate(name: String($0.dropLast(".xml".count))) }
  }()
}
