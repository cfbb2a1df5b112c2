import Foundation
import TestSupport
import Testing

@Suite("Commands for rate cards")
struct RateCommandTests {
  private let list = Repository.file("Tests/Fixtures/price-files/foundation-models.csv").path

  @Test("import writes a card that list, show and diff read, and says what was skipped")
  func importing() throws {
    let workshop = try Workshop()
    let made = try workshop.run("rates", "import", list, "-o", "cards/aws.csv")
    #expect(made.status == 0 && made.output.isEmpty)
    #expect(
      made.errors.contains("AWS price list AmazonBedrockFoundationModels, version 20261005160000"))
    #expect(made.errors.contains("Read: 5 rates of 3 models, 10 prices."))
    #expect(made.errors.contains("      1  reserved tokens per minute"))
    let listed = try workshop.run("rates", "list", "--card", "cards/aws.csv", "--format", "csv")
    #expect(listed.output.split(separator: "\n").count == 6)
    let shown = try workshop.run(
      "rates", "show", "anthropic.claude-opus-5-5", "--card", "cards/aws.csv")
    #expect(shown.status == 0 && shown.output.contains("published 2026-10-05"))
    let same = try workshop.run("rates", "diff", "cards/aws.csv", "cards/aws.csv", "--exit-code")
    #expect(same.status == 0)
    let other = try workshop.run(
      "rates", "diff", "bundled", "cards/aws.csv", "--exit-code", "--format", "csv")
    #expect(other.status == 2 && other.output.hasPrefix("section,name,scope,channel,item"))
  }

  @Test("Without an output the card goes to standard output")
  func standardOutput() throws {
    let result = try Workshop().run("rates", "import", list)
    #expect(result.status == 0 && result.output.hasPrefix("model,vendor,name,scope,channel,"))
  }

  @Test("A wrong file is refused with its place and 3, and nothing is written")
  func wrong() throws {
    let workshop = try Workshop()
    try workshop.write("{\n  \"offerCode\": ,", to: "index.json")
    let result = try workshop.run("rates", "import", "index.json", "-o", "card.csv")
    #expect(result.status == 3 && result.output.isEmpty)
    #expect(
      result.errors == """
        index.json:2:16: (byte 17) This is no JSON: a value must stand here.
        1 problem; nothing was written.

        """)
    #expect(try workshop.names(in: ".") == ["index.json", "renewal"])
    #expect(try workshop.run("rates", "import", "none.json").status == 1)
    #expect(try workshop.run("rates", "import", list, "--as-of", "soon").status == 64)
  }

  @Test("diff prices a scenario under both cards, the scenario's own cards apart")
  func pricing() throws {
    let workshop = try Workshop()
    let starter = try String(
      contentsOf: Repository.file("scenarios/starter/scenario.yaml"), encoding: .utf8)
    let bundled = try workshop.run("rates", "import", list, "-o", "renewal/aws.csv")
    #expect(bundled.status == 0)
    try workshop.write(starter + "\nrate_cards: [aws.csv]\n", to: workshop.scenario)
    #expect(try workshop.run("check", workshop.scenario).status == 0)
    let result = try workshop.run(
      "rates", "diff", "bundled", "renewal/aws.csv", "--scenario", workshop.scenario, "--format",
      "md")
    #expect(result.status == 0)
    #expect(result.output.contains("under both cards") && result.output.contains("model by model"))
  }

  @Test("What a card of a scenario has wrong is named in the card")
  func wrongCard() throws {
    let workshop = try Workshop { $0 + "\nrate_cards: [card.csv]\n" }
    try workshop.write("model,price\n", to: "renewal/card.csv")
    let result = try workshop.run("check", workshop.scenario)
    #expect(result.status == 3)
    #expect(
      result.errors.hasPrefix("renewal/card.csv:1:1: The rate card is wrong here: the header"))
  }
}
