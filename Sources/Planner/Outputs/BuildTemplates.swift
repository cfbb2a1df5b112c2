import Briefs
import Scenarios
import Sheets

/// The templates of a build: one for the brief and one for the workbook.
public struct BuildTemplates: Sendable {
  /// The names of the bundled templates, the default one first; each names a brief and a workbook.
  public static let names: [String] = BundledWorkbookTemplate.allCases.map(\.rawValue)
  /// The most bytes of a template that are read.
  static let limit = 1 << 20

  /// The text of the brief's template, with the name that messages give it.
  let brief: (text: String, name: String)
  let workbook: WorkbookTemplate

  /// The templates that some words ask for.
  ///
  /// A bundled name asks for both, a file whose name ends in `.xml` for the workbook's, any other
  /// file for the brief's. A file goes before a name.
  ///
  /// - Throws: `UnknownTemplate`, `SecondTemplate`, `UnreadableTemplate`, or what is wrong with a
  ///   workbook's template. What is wrong with a brief's is found when the brief is written.
  public init(_ words: [String] = [], files: any FileSource) throws {
    var name: String?
    var briefFile: String?
    var workbookFile: String?
    for word in words {
      if Self.names.contains(word) {
        try Self.set(&name, word, of: .both)
      } else if word.lowercased().hasSuffix(".xml") {
        try Self.set(&workbookFile, word, of: .workbook)
      } else {
        try Self.set(&briefFile, word, of: .brief)
      }
    }
    let bundled =
      name.flatMap(BundledWorkbookTemplate.init(rawValue:)) ?? BundledWorkbookTemplate.procurement
    workbook =
      if let workbookFile {
        try Self.workbook(workbookFile, files)
      } else {
        try bundled.template()
      }
    if let briefFile {
      brief = (try Self.text(briefFile, files), briefFile)
    } else {
      brief = (Brief.source(ofTemplate: bundled.rawValue) ?? "", bundled.rawValue)
    }
  }

  private static func set(
    _ place: inout String?, _ word: String, of kind: SecondTemplate.Kind
  ) throws(SecondTemplate) {
    if let first = place { throw SecondTemplate(kind: kind, first: first, second: word) }
    place = word
  }

  private static func workbook(
    _ path: String, _ files: any FileSource
  ) throws -> WorkbookTemplate {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let beside = TemplateFiles { file, limit in
      do throws(FileFailure) {
        return .success(try files.contents(of: folder + file, limit: limit))
      } catch {
        return .failure(TemplateFiles.Unreadable(words: error.templateWords))
      }
    }
    return try WorkbookTemplate(xml: bytes(path, files), name: path, files: beside)
  }

  private static func text(_ path: String, _ files: any FileSource) throws -> String {
    guard let text = String(validating: try bytes(path, files), as: UTF8.self) else {
      throw UnreadableTemplate(path: path, reason: "it must be a UTF-8 text file")
    }
    return text
  }

  private static func bytes(_ path: String, _ files: any FileSource) throws -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try files.contents(of: path, limit: limit)
    } catch {
      let isFileName = path.contains(".") || path.contains("/")
      switch error {
      case .notFound where !isFileName: throw UnknownTemplate(name: path, known: names)
      case .notFound, .unreadable:
        throw UnreadableTemplate(path: path, reason: error.templateWords)
      }
    }
    guard bytes.count <= limit else {
      throw UnreadableTemplate(path: path, reason: "it is larger than \(limit / 1_024) kB")
    }
    return bytes
  }
}

extension FileFailure {
  /// Why a file cannot be read, to be put behind a colon.
  fileprivate var templateWords: String {
    switch self {
    case .notFound: "there is no such file"
    case .unreadable(let reason): reason
    }
  }
}
