import Foundation
import TestSupport
import Testing

/// The workbooks of every sample, built once by the program itself.
///
/// They stay in `.build/oracle-books` until the next run, so that a failure can be looked at.
struct Books: Sendable {
  /// What a failed build says.
  struct BuildFailure: Error, CustomStringConvertible {
    let description: String
  }

  /// Every `.xlsx` file.
  let xlsx: [URL]

  /// Every XML Spreadsheet 2003 file.
  let xml: [URL]

  /// The paths of all of them, in both formats.
  var paths: [String] { (xlsx + xml).map(\.path) }

  /// The books of all samples.
  static func all() throws -> Books {
    let books = try built.get().sorted { $0.key < $1.key }.map(\.value)
    return Books(xlsx: books.flatMap(\.xlsx), xml: books.flatMap(\.xml))
  }

  /// The books of one sample.
  static func of(_ sample: Sample) throws -> Books {
    try #require(try built.get()[sample.name])
  }

  /// A new, empty folder for what one test makes.
  static func folder(_ name: String) throws -> URL {
    let folder = Repository.file(".build/oracle-books").appending(path: name)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Builds one scenario file and gives the books found in the folder.
  ///
  /// - Parameter isBaseCase: whether no random paths are drawn, so that books hold no figures of them.
  static func build(
    _ scenario: URL, into folder: URL, isBaseCase: Bool = false
  ) throws -> Books {
    let result = try Executable.commitbook.run(
      ["build", scenario.path, "-o", folder.path] + (isBaseCase ? ["--paths", "0"] : []))
    guard result.status == 0 else {
      throw BuildFailure(description: "build \(scenario.path): \(result.errors)\(result.output)")
    }
    let found = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
    let books = Books(
      xlsx: found.filter { $0.pathExtension == "xlsx" },
      xml: found.filter { $0.pathExtension == "xml" })
    guard books.xlsx.count == 1, books.xml.count == 1 else {
      throw BuildFailure(
        description: "\(scenario.path): expected one .xlsx and one .xml, found \(books.paths)")
    }
    return books
  }

  /// The books of each sample, by its name.
  private static let built = Result {
    try Samples.all.reduce(into: [String: Books]()) { books, sample in
      books[sample.name] = try build(sample.scenario, into: folder("samples/\(sample.name)"))
    }
  }
}
