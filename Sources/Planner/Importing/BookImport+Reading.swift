import Scenarios
import Workbooks

extension BookImport {
  /// The largest workbook that is read, in bytes.
  static let mostBytes = ReadingLimits.standard.fileBytes

  /// Reads the file of an edited workbook back.
  ///
  /// - Parameters:
  ///   - book: the path of the `.xlsx` file.
  ///   - checked: the scenario that it was built from.
  ///   - scenario: the path of the scenario's file.
  ///   - path: where the new file is to stand.
  ///   - base: the scenario's file, relative to the new one; see ``RelativeFile``.
  ///   - source: where the bytes of files come from.
  /// - Throws: ``UnreadableFile``, ``UnusableBook`` and ``ForeignBook`` about the workbook.
  public init(
    reading book: String, of checked: CheckedScenario, at scenario: String, as path: String,
    extending base: String, from source: any FileSource
  ) throws {
    let bytes: [UInt8]
    do {
      bytes = try source.contents(of: book, limit: Self.mostBytes)
    } catch {
      throw UnreadableFile(path: book, failure: error, limit: Self.mostBytes)
    }
    let stored: StoredBook
    do {
      stored = try StoredBook(xlsx: bytes)
    } catch {
      throw UnusableBook(book: book, fault: error)
    }
    try self.init(
      stored, named: RelativeFile.name(of: book), of: checked, at: scenario, as: path,
      extending: base, from: source)
  }
}

/// Paths of files against each other, without looking at any disk.
public enum RelativeFile {
  /// The path of a file from the folder of another one.
  ///
  /// - Parameters:
  ///   - file: the file's path from the root of the disk on, without `.` and `..`.
  ///   - other: the path of the file that names it, likewise.
  public static func path(of file: String, beside other: String) -> String {
    let parts = file.split(separator: "/")
    let folder = other.split(separator: "/").dropLast()
    let shared = zip(parts.dropLast(), folder).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: folder.count - shared) + parts.dropFirst(shared))
      .joined(separator: "/")
  }

  /// The name of a file without its folder.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Where an import is written unless somebody says otherwise: beside the scenario.
  public static func imported(from scenario: String) -> String {
    let ending = [".yaml", ".yml"].first { scenario.hasSuffix($0) } ?? ""
    return "\(scenario.dropLast(ending.count))-imported.yaml"
  }
}
