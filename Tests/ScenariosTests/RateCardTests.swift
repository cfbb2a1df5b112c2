import Formulas
import Rates
import Renewal
import Scenarios
import Testing

/// Rate cards that a scenario names, and prices of several dates.
@Suite("Rate cards of a scenario")
struct RateCardTests {
  private let model = "anthropic.claude-sonnet-4-6"

  private func card(_ rates: [(day: String, input: Double)], scope: String = "us") throws -> String
  {
    RateCard(
      try rates.map { day, input in
        Rate(
          model: model, vendor: "Anthropic", name: "Claude Sonnet 4.6", scope: scope,
          channel: .marketplace, prices: [.input: input], asOf: try #require(Day(day)),
          source: "private \(day)")
      }
    ).csv
  }

  private func input(_ files: [String: String]) throws -> Double? {
    try Small.reading(files).scenario.rateCard.rate(model: model, scope: "us")?.price(.input)
  }

  @Test("Cards lie over the bundled one in their order, and own rates on top")
  func order() throws {
    let names = "rate_cards: [cards/one.csv, ./cards/../cards/two.csv]\n"
    var files = [
      "a.yaml": Small.top + Small.workload + names,
      "cards/one.csv": try card([("2026-11-01", 3)]),
      "cards/two.csv": try card([("2026-11-02", 2.5)]),
    ]
    #expect(try input(files) == 2.5)
    let reading = try Small.reading(files)
    #expect(reading.files == ["a.yaml", "cards/one.csv", "cards/two.csv"])
    // What the cards leave out stays that of the bundled one.
    let rate = reading.scenario.rateCard.rate(model: model, scope: "us")
    #expect(rate?.price(.output) == 16.5)
    let own = """
      rates:
        - { model: \(model), scope: us, input: 2, as_of: 2026-11-03, source: Quote }

      """
    files["a.yaml", default: ""] += own
    #expect(try input(files) == 2)
  }

  @Test("A card is looked for beside the file that names it")
  func besideItsFile() throws {
    let files = [
      "a.yaml": "extends: base/b.yaml\n",
      "base/b.yaml": Small.top + Small.workload + "rate_cards: [c.csv]\n",
      "base/c.csv": try card([("2026-11-01", 3)]),
    ]
    #expect(try input(files) == 3)
    #expect(try Small.reading(files).files == ["a.yaml", "base/b.yaml", "base/c.csv"])
  }

  @Test("Of a card's several dates the latest that is not after as_of is in force")
  func history() throws {
    let text = Small.top + Small.workload + "rate_cards: [c.csv]\n"
    let history = try card([("2026-06-01", 3.2), ("2026-11-23", 3), ("2026-12-01", 1)])
    #expect(try input(["a.yaml": text, "c.csv": history]) == 3)
    let earlier = text.replacing("as_of: 2026-11-23", with: "as_of: 2026-11-22")
    #expect(try input(["a.yaml": earlier, "c.csv": history]) == 3.2)
    // A card that begins later leaves the bundled price in force.
    let later = try card([("2026-12-01", 1)])
    #expect(try input(["a.yaml": text, "c.csv": later]) == 3.3)
  }

  @Test("Own rates have a history too; a later one leaves out what the one before it says")
  func ownHistory() throws {
    let rates = """
      rates:
        - { model: \(model), scope: us, input: 3, output: 14, as_of: 2026-06-01, source: Quote }
        - { model: \(model), scope: us, input: 2.8, as_of: 2026-11-01, source: Quote }
        - { model: \(model), scope: us, input: 1, as_of: 2027-01-01, source: Announced }

      """
    let reading = try Small.reading(["a.yaml": Small.top + Small.workload + rates])
    let rate = try #require(reading.scenario.rateCard.rate(model: model, scope: "us"))
    #expect(rate.price(.input) == 2.8 && rate.price(.output) == 14)
    #expect(
      reading.warnings.map(\.description).filter { $0.contains("in force") } == [
        "a.yaml:18:71: The price of \(model), us, of 2027-01-01 is not in force on 2026-11-23, "
          + "and an earlier one is used; with a later as_of it would be."
      ])
  }

  @Test("Own rates of one day are one too many")
  func repeated() throws {
    let rate = "  - { model: \(model), scope: us, input: 3, as_of: 2026-06-01, source: Quote }\n"
    let problems = try Small.problems(Small.top + Small.workload + "rates:\n" + rate + rate)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("a.yaml:17:5: ") == true)
  }

  @Test("An own rate may have every kind of price, and a threshold with its long ones")
  func everyKind() throws {
    let keys = TokenPrice.allCases.enumerated().map { "    \($1.rawValue): \($0 + 1)" }
    let rate = """
      rates:
        - model: ours.small
          scope: us
          channel: aws
          as_of: 2026-11-20
          source: Team
          long_context_threshold: 200000

      """
    let text = Small.top + Small.estate + rate + keys.joined(separator: "\n") + "\n"
    let workload = Small.workload.replacing(model, with: "ours.small")
    let card = try Small.scenario(text + workload).rateCard
    let found = try #require(card.rate(model: "ours.small", scope: "us"))
    #expect(found.longContextThreshold == 200_000)
    for (number, kind) in TokenPrice.allCases.enumerated() {
      #expect(found.price(kind) == Double(number + 1))
    }
  }

  @Test("Cards in the place of those that are named leave these unread")
  func replacement() throws {
    let files = FilesInMemory(["a.yaml": Small.top + Small.workload + "rate_cards: [none.csv]\n"])
    let other = try RateCard(csv: Array(card([("2026-11-01", 1)]).utf8))
    let reader = try ScenarioReader(files: files, rateCard: .bundled(), replacing: [other])
    let scenario = try reader.read("a.yaml").scenario
    #expect(scenario.rateCard.rate(model: model, scope: "us")?.price(.input) == 1)
  }
}
