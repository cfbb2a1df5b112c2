import Foundation
import TestSupport
import Testing

@testable import Scenarios

/// The schema for editors and the reference for people say what the reader reads.
struct ReferenceTests {
  /// A definition of the schema, as far as it is compared.
  private struct Definition: Decodable {
    struct Property: Decodable { let description: String }

    let description: String
    let properties: [String: Property]?
    let required: [String]?
    let additionalProperties: Bool?
  }

  private struct Schema: Decodable {
    let definitions: [String: Definition]

    enum CodingKeys: String, CodingKey { case definitions = "$defs" }
  }

  /// Records that are replaced as a whole, and so need all their keys in every file.
  private static let wholes: Set<String> = [
    "contract_year", "band", "private_band", "tier", "adoption_growth", "adoption",
    "wandering_growth", "back_test",
    "support_plan",
  ]

  private let definitions: [String: Definition]
  /// The sections of the reference, by the table that they are of.
  private let sections: [String: String]

  init() throws {
    let data = try Data(contentsOf: Repository.file("docs/scenario.schema.json"))
    definitions = try JSONDecoder().decode(Schema.self, from: data).definitions
    let text = try String(contentsOf: Repository.file("docs/scenario-file.md"), encoding: .utf8)
    let parts = text.components(separatedBy: "\n## ").dropFirst()
    let named = parts.filter { $0.hasPrefix("`") }.map { part in
      (String(part.dropFirst().prefix { $0 != "`" }), part)
    }
    sections = Dictionary(uniqueKeysWithValues: named)
  }

  @Test("The schema has the keys of each table, and no others", arguments: KeyTable.all.map(\.id))
  func schema(_ id: String) throws {
    let table = try #require(KeyTable.named(id))
    let definition = try #require(definitions[id])
    let properties = try #require(definition.properties)
    #expect(properties.keys.sorted() == table.names.sorted())
    #expect(definition.additionalProperties == false)
    for (key, property) in properties {
      #expect((1...200).contains(property.description.count), "\(id).\(key)")
    }
    let mustStand = table.keys.filter { key in
      key.isRequired && (Self.wholes.contains(id) || table.identity.contains(key.name))
    }
    #expect((definition.required ?? []).sorted() == mustStand.map(\.name).sorted())
  }

  @Test("The schema defines nothing with keys besides")
  func noMore() {
    let withKeys = definitions.filter { $0.value.properties != nil }.map(\.key)
    #expect(Set(withKeys) == Set(KeyTable.all.map(\.id)))
  }

  @Test("The reference has a line for each key, and no others", arguments: KeyTable.all.map(\.id))
  func reference(_ id: String) throws {
    let table = try #require(KeyTable.named(id))
    let section = try #require(sections[id])
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let keys = lines.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    #expect(keys == table.names)
    let alternatives = Set(table.alternatives.flatMap(\.keys))
    for (line, key) in zip(lines, table.keys) where !alternatives.contains(key.name) {
      #expect(line.contains("| required |") == key.isRequired, "\(id).\(key.name)")
    }
  }

  @Test("The reference has no section besides")
  func noMoreSections() {
    #expect(Set(sections.keys) == Set(KeyTable.all.map(\.id)))
  }

  @Test("The reference names the limits that the reader has")
  func limits() throws {
    let text = try String(contentsOf: Repository.file("docs/scenario-file.md"), encoding: .utf8)
      .replacing("\n", with: " ")
    for limit in [
      "\(SourceText.limit / 1_000_000) MB and \(ExtendedFiles.mostFiles) files",
      "\(TreeBuilder.mostDepth) levels", "\(Decoder.mostYears) contract years",
      "\(Decoder.longestList) entries".replacing("1000", with: "1,000"),
      "\(Decoder.mostRungs) rungs".replacing("1000", with: "1,000"),
      "names of \(Decoder.longestName)", "\(ProblemLog.most) problems",
      "the years \(Decoder.years.lowerBound) to \(Decoder.years.upperBound)",
    ] {
      #expect(text.contains(limit))
    }
    #expect(Decoder.longestList == 1_000 && Decoder.longestText == 2_000)
    #expect(text.contains("1,000 entries in a list") && text.contains("texts of 2,000 characters"))
  }
}
