import Briefs
import TestSupport
import Testing

/// Whatever the scenario, a brief is whole: no holes, no leftovers, no broken tables.
struct BriefShapeTests {
  @Test(
    "Every line of every brief is whole", arguments: Brief.templates, EdgeScenario.all)
  func whole(template: String, edge: EdgeScenario) throws {
    Self.expectWhole(
      try Brief(on: edge.scenario(), workbook: "book.xlsx").rendered(template: template))
  }

  /// Expects lines without holes and leftovers.
  static func expectWhole(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    for (line, next) in zip(lines, lines.dropFirst() + [""]) {
      #expect(!leftovers.contains { line.contains($0) }, "\(line)")
      #expect(line.hasPrefix("|") || !line.contains(/[^ ] {2}/), "\(line)")
      #expect(!line.hasSuffix(" "), "\(line)")
      #expect(!line.hasSuffix(":**") || next.hasPrefix("  - "), "\(line)")
    }
    #expect(!text.contains("\n\n\n"))
    #expect(text.hasPrefix("# ") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  /// What only a mistake leaves in a text.
  private static let leftovers = [
    "Optional(", "nan", "inf)", "..", " .", " ,", ",,", ";;", "&amp;", "&#", "&quot;", ": .",
    "$-", "()", "****", "nil", "{{#", "{{/",
  ]

  @Test(
    "Every row of a table has as many cells as its heading", arguments: Brief.templates,
    EdgeScenario.all)
  func tables(template: String, edge: EdgeScenario) throws {
    Self.expectWholeTables(try Brief(on: edge.scenario()).rendered(template: template))
  }

  /// Expects as many cells in every row as in its heading.
  static func expectWholeTables(_ text: String) {
    var columns: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(columns ?? cells == cells, "\(line)")
      columns = cells
    }
  }

  @Test("A section that has nothing to say still says so", arguments: Brief.templates)
  func noEmptySections(template: String) throws {
    for edge in EdgeScenario.all {
      let lines = try Brief(on: edge.scenario()).rendered(template: template)
        .split(separator: "\n").map(String.init)
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("#") {
        let isChild = next.prefix { $0 == "#" }.count > line.prefix { $0 == "#" }.count
        #expect(!next.hasPrefix("#") || isChild, "\(edge.name): \(line)")
      }
    }
  }

  @Test(
    "Briefs read as they were read when they were recorded",
    arguments: [
      ("everything", "procurement"), ("rich", "executive"), ("rich", "procurement"),
      ("sign-nothing", "executive"),
      ("no-offers", "executive"), ("seven-years-from-april", "executive"),
      ("two-conditions", "executive"), ("hostile-names", "procurement"),
      ("ranges-and-old-prices", "executive"),
    ])
  func goldens(edge: String, template: String) throws {
    let text = try Brief(on: .edge(edge), workbook: "book.xlsx").rendered(template: template)
    expectGolden(text, at: "Tests/Goldens/briefs/\(edge)-\(template).md")
  }

  @Test("The same scenario gives the same bytes")
  func deterministic() throws {
    let one = try Brief(on: .rich()).rendered(template: "procurement")
    let other = try Brief(on: .rich()).rendered(template: "procurement")
    #expect(one == other)
  }
}
