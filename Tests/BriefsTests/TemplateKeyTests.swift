import Foundation
import Renewal
import TestSupport
import Testing

@testable import Briefs

/// The keys of templates: what is given, what is listed and what is used are the same.
struct TemplateKeyTests {
  @Test("The page on templates lists exactly the keys that a brief gives, with their meanings")
  func documented() throws {
    let page = try String(contentsOf: Repository.file("docs/brief-templates.md"), encoding: .utf8)
    let listed = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let expected = Self.rows(TemplateKey.all).split(separator: "\n")
    #expect(listed == expected, "the list should be:\n\(Self.rows(TemplateKey.all))")
  }

  @Test("A brief gives a value for every key, in the order of the keys, and none besides")
  func given() throws {
    let values = try Brief(on: .rich()).values(for: "test")
    Self.expect(values, toHave: TemplateKey.all)
  }

  @Test("No key within a list has the name of another key, which it would hide")
  func distinct() {
    let names = Self.names(TemplateKey.all)
    #expect(names.count == Set(names).count)
  }

  @Test("Every key is used by a bundled template", arguments: names(TemplateKey.all))
  func used(key: String) {
    let sources = Brief.templates.compactMap(Brief.source(ofTemplate:))
    #expect(sources.contains { $0.contains("{{\(key)}}") || $0.contains("{{#\(key)}}") })
  }

  @Test("The bundled templates are those in the repository", arguments: Brief.templates)
  func bundled(name: String) throws {
    let file = Repository.file("templates/briefs/\(name).md")
    #expect(try String(contentsOf: file, encoding: .utf8) == Brief.source(ofTemplate: name))
  }

  private static func names(_ keys: [TemplateKey]) -> [String] {
    keys.flatMap { key -> [String] in
      switch key.kind {
      case .text, .flag: [key.name]
      case .list(let inner): [key.name] + names(inner)
      }
    }
  }

  private static func rows(_ keys: [TemplateKey], within list: String = "") -> String {
    keys.map { key in
      let name = list.isEmpty ? "`\(key.name)`" : "`\(key.name)` in `\(list)`"
      switch key.kind {
      case .text: return "| \(name) | words | \(key.meaning) |"
      case .flag: return "| \(name) | yes or no | \(key.meaning) |"
      case .list(let inner):
        return "| \(name) | list | \(key.meaning) |\n" + rows(inner, within: key.name)
      }
    }.joined(separator: "\n")
  }

  private static func expect(_ values: TemplateValues, toHave keys: [TemplateKey]) {
    #expect(values.values.map(\.key) == keys.map(\.name))
    for (value, key) in zip(values.values, keys) {
      switch (value.value, key.kind) {
      case (.text, .text), (.flag, .flag): break
      case (.list(let records), .list(let inner)):
        #expect(!records.isEmpty, "the example should have a record of \(key.name)")
        for record in records { expect(record, toHave: inner) }
      case (.text, _), (.flag, _), (.list, _):
        Issue.record("\(key.name) is given as another kind than it is listed")
      }
    }
  }
}
