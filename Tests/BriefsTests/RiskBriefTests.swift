import Renewal
import TestSupport
import Testing
import Wording

@testable import Briefs

/// What a brief says once there are paths, and that it says why not where there are none.
struct RiskBriefTests {
  @Test(
    "A brief with paths is as whole as one without", arguments: Brief.templates,
    ["everything", "sign-nothing", "hostile-names", "seven-years-from-april", "no-offers"])
  func whole(template: String, edge: String) throws {
    let text = try Brief(onPathsOf: .edge(edge), workbook: "book.xlsx", pictureFiles: "my book")
      .rendered(template: template)
    BriefShapeTests.expectWhole(text)
    BriefShapeTests.expectWholeTables(text)
    #expect(text.contains("## How sure is this"))
    #expect(text.contains("](my%20book-curve.svg)") == (edge != "no-offers"))
  }

  @Test("Without paths one sentence says so, and the tables keep their shape")
  func withoutPaths() throws {
    let certain = try Brief(on: .rich())
    #expect(
      try certain.value("no_chance")
        == "No input is stated as a range, so no chance can be said.")
    #expect(try certain.value("costs_table").contains("Expected") == false)
    for key in TemplateKey.risk where key.kind == .text {
      #expect(try certain.value(key.name) == "", "\(key.name)")
    }
    #expect(try certain.rendered(template: "executive").contains("How sure is this") == false)
    let ranged = try Brief(on: .edge("ranges-and-old-prices"))
    #expect(
      try ranged.value("no_chance").isEmpty == (ranged.value("chance").isEmpty == false))
  }

  @Test("Every headline has the expected value, P90 and the chance beside it")
  func headline() throws {
    let brief = try Brief(onPathsOf: .rich())
    #expect(
      try brief.value("chance").contains(
        /Over 200 futures the bill is \$[\d.]+M in the mean, against \$[\d.]+M in the base/))
    #expect(
      try brief.value("chance").contains(/nine of ten; the chance of a shortfall .* is .* %\./))
    let table = try brief.value("costs_table")
    for column in ["Expected", "P90", "Chance of a shortfall"] { #expect(table.contains(column)) }
    #expect(try brief.value("no_chance") == "")
  }

  @Test("Three sizes and the offer's own stand in one table")
  func sizes() throws {
    let table = try Brief(onPathsOf: .rich()).value("sizes_table").split(separator: "\n")
    #expect(table.count == 6)
    for (row, chance) in zip(table.dropFirst(2), ["| 5 %", "| 10 %", "| 20 %"]) {
      #expect(row.hasPrefix(chance))
    }
    #expect(table[5].contains("as offered"))
    #expect(
      try Brief(onPathsOf: .rich()).value("sizes_note").contains("Sizes of **Our counter**"))
  }

  @Test("Seed, paths, shorter runs and work that was stopped are named")
  func basis() throws {
    let words = try Brief(onPathsOf: .rich()).value("chance_basis")
    #expect(words.contains("200 paths from seed 1"))
    #expect(words.contains("first 100 paths"))
    #expect(words.contains("no product of years"))
    #expect(!words.contains("stopped"))
    let stopped = try Brief(onPathsOf: .rich(), askedPaths: 10_000).value("chance_basis")
    #expect(stopped.contains("stopped after 200 of 10,000 paths"))
  }

  @Test(
    "The rule of the advice is named",
    arguments: [
      (RiskAppetite.leastExpectedCost, "least in the mean of all paths."),
      (.leastRegret, "least more than the cheapest in its own worst path."),
      (.chanceOfShortfall(atMost: 0.1), "a chance of at most 10 %."),
    ])
  func rule(appetite: RiskAppetite, words: String) throws {
    var scenario = try Scenario.rich()
    scenario.riskAppetite = appetite
    #expect(try Brief(onPathsOf: scenario).value("chance_rule").hasSuffix(words))
  }

  @Test("Levers, variants and mistakes have their tables")
  func tables() throws {
    let brief = try Brief(onPathsOf: .rich())
    #expect(try brief.value("levers_risk_table").contains("| Routing"))
    #expect(try brief.value("futures_table").contains("| aws-forecast"))
    let mistakes = try brief.value("wrong_table")
    #expect(mistakes.contains("| No agreement") && mistakes.contains("Cash at risk, P90"))
    #expect(
      try brief.value("wrong").contains("than **Our counter**")
        || brief.value("wrong").contains("costs least"))
  }

  @Test("Chances are whole percent, and never certain")
  func chances() {
    #expect(
      [0, 0.009, 0.01, 0.124, 0.5, 0.99, 0.995, 1].map(Chance.words) == [
        "below 1 %", "below 1 %", "1 %", "12 %", "50 %", "99 %", "above 99 %", "above 99 %",
      ])
    #expect(
      [0.031, -0.12, 0.01, 0.004, -0.004].map(Chance.points) == [
        "+3 points", "-12 points", "+1 point", "none", "none",
      ])
  }

  @Test(
    "Briefs with paths read as they were read when they were recorded",
    arguments: [("everything", "procurement"), ("ranges-and-old-prices", "executive")])
  func goldens(edge: String, template: String) throws {
    let text = try Brief(onPathsOf: .edge(edge), workbook: "book.xlsx", pictureFiles: "book")
      .rendered(template: template)
    expectGolden(text, at: "Tests/Goldens/briefs/paths-\(edge)-\(template).md")
  }
}
