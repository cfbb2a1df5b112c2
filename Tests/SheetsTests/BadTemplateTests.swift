import Foundation
import Sheets
import TestSupport
import Testing

/// Each wrong template with its exact messages, by file, line and column.
struct BadTemplateTests {
  /// The files of the folder, and one that is larger than a logo may be.
  private static let files = TemplateFiles { name, limit in
    if name == "large.png" { return .success(Array(repeating: 0, count: limit + 1)) }
    guard let data = try? Data(contentsOf: BadTemplates.folder.appending(path: name)) else {
      return .failure(TemplateFiles.Unreadable(words: "there is no such file"))
    }
    return .success(Array(data))
  }

  @Test("Wrong templates are refused to the letter", arguments: BadTemplates.all)
  func refused(_ bad: BadTemplate) throws {
    let xml = Array(try Data(contentsOf: bad.file))
    do throws(TemplateFaults) {
      let template = try WorkbookTemplate(xml: xml, name: bad.path, files: Self.files)
      Issue.record("\(bad) was read as \(template.name)")
    } catch {
      expectGolden("\(error)\n", at: bad.expectedPath)
    }
  }

  @Test("There are at least 60 wrong templates, and no message without its file")
  func count() throws {
    #expect(BadTemplates.all.count >= 60)
    let files = try FileManager.default.contentsOfDirectory(atPath: BadTemplates.folder.path)
    let expected = files.filter { $0.hasSuffix(".expected") }.map { $0.dropLast(".expected".count) }
    #expect(Set(expected.map(String.init)).isSubset(of: BadTemplates.all.map(\.name)))
  }

  @Test("A template larger than is read is refused unread")
  func tooLarge() throws {
    let xml = Array(repeating: UInt8(ascii: "<"), count: (1 << 18) + 1)
    #expect {
      try WorkbookTemplate(xml: xml, name: "big.xml")
    } throws: {
      "\($0)" == "big.xml:1:1: The file is larger than 256 kB, which is more than is read."
    }
  }

  @Test("Every fault of the corpus names its file, a line and a column, and ends as a sentence")
  func places() throws {
    for bad in BadTemplates.all {
      let lines = try String(contentsOf: Repository.file(bad.expectedPath), encoding: .utf8)
        .split(separator: "\n")
      #expect(!lines.isEmpty, "\(bad)")
      for line in lines {
        #expect(
          line.wholeMatch(of: /[a-z0-9-]+\.xml:[1-9][0-9]*:[1-9][0-9]*: .+\./) != nil, "\(line)")
      }
    }
  }
}
