import Formulas
import Foundation
import Planner
import Rates
import Scenarios
import TestSupport
import Testing

/// What differs between two cards, and what that makes of a scenario.
@Suite("Rate card differences")
struct CardDifferenceTests {
  private let sonnet = "anthropic.claude-sonnet-4-6"

  /// The US prices of some models, with some changed; a price of 0 is taken away.
  private func card(_ changes: [String: [TokenPrice: Double]]) throws -> String {
    let bundled = try RateCard.bundled()
    let rates = try changes.keys.sorted().map { model in
      var rate = try #require(bundled.rate(model: model, scope: "us"))
      for (kind, price) in changes[model] ?? [:] { rate.prices[kind] = price > 0 ? price : nil }
      return rate
    }
    return RateCard(rates).csv
  }

  private func difference(_ files: [String: String], scenario: String? = nil) throws
    -> CardDifference
  {
    let source = FilesInMemory(files)
    let from = try NamedCard("old.csv", from: source)
    let to = try NamedCard("new.csv", from: source)
    guard let scenario else { return try CardDifference(from: from, to: to) }
    return try CardDifference(from: from, to: to, pricing: scenario, from: source)
  }

  @Test("Prices that changed, came and went, by model, with the share of the change")
  func prices() throws {
    let found = try difference([
      "old.csv": card([sonnet: [.batchInput: 0], "amazon.nova-pro": [:]]),
      "new.csv": card([
        sonnet: [.input: 2.97, .batchOutput: 0], "amazon.nova-pro": [:],
      ]),
    ])
    #expect(
      found.records().dropFirst().map { $0.joined(separator: " ") } == [
        "price \(sonnet) us marketplace input 3.3 2.97 \(2.97 - 3.3)",
        "price \(sonnet) us marketplace batch_input  1.65 ",
        "price \(sonnet) us marketplace batch_output 8.25  ",
      ])
    let text = found.table().text()
    #expect(text.hasPrefix("From old.csv to new.csv: 1 prices changed, 1 added, 1 gone"))
    #expect(text.contains("-10.0%"))
    #expect(!found.isNone)
  }

  @Test("A card differs from itself in nothing")
  func none() throws {
    let bundled = try NamedCard("bundled", from: FilesInMemory([:]))
    let found = try CardDifference(from: bundled, to: bundled)
    #expect(found.isNone && found.records().count == 1)
    #expect(found.table().text().contains("The cards have the same prices."))
  }

  @Test("Where the second card lacks many prices the table counts them, and the records keep them")
  func gone() throws {
    let source = FilesInMemory(["new.csv": try card([sonnet: [.input: 2.97]])])
    let found = try CardDifference(
      from: NamedCard("bundled", from: source), to: NamedCard("new.csv", from: source))
    let gone = found.records().dropFirst().count { $0[6].isEmpty }
    #expect(gone > 50)
    let text = found.table().text()
    #expect(text.contains("new.csv does not have \(gone) prices of bundled; they are not listed."))
    #expect(text.contains("-10.0%") && !text.contains("amazon.nova-pro"))
  }

  @Test("A price that is later than the day counts neither as changed nor as added nor as gone")
  func later() throws {
    func card(_ day: String, _ input: Double) throws -> String {
      RateCard([
        Rate(
          model: "a.b", vendor: "A", name: "B", scope: "us", channel: .aws,
          prices: [.input: input], longContextThreshold: nil, asOf: try #require(Day(day)),
          source: "list")
      ]).csv
    }
    let source = FilesInMemory([
      "old.csv": try card("2026-06-01", 3), "new.csv": try card("2027-01-01", 2),
    ])
    let (from, to) = try (
      NamedCard("old.csv", from: source), NamedCard("new.csv", from: source)
    )
    let before = try CardDifference(from: from, to: to, asOf: "2026-11-23")
    #expect(before.isNone)
    #expect(
      before.table().text().contains(
        "One rate of new.csv is later than 2026-11-23 and is not compared."))
    let then = try CardDifference(from: from, to: to, asOf: "2027-01-01")
    #expect(!then.isNone)
    let back = try CardDifference(from: to, to: from, asOf: "2026-11-23")
    #expect(back.records().dropFirst().map { $0[5] } == [""])
  }

  @Test("The bridge leads model by model from one total to the other")
  func bridge() throws {
    let scenario = try String(
      contentsOf: Repository.file("scenarios/starter/scenario.yaml"), encoding: .utf8)
    let source = FilesInMemory([
      "scenario.yaml": scenario,
      "half.csv": RateCard(
        try RateCard.bundled().rates.filter { $0.vendor == "Anthropic" && $0.scope == "us" }.map {
          var rate = $0
          rate.prices = rate.prices.mapValues { $0 / 2 }
          return rate
        }
      ).csv,
    ])
    let found = try CardDifference(
      from: NamedCard("bundled", from: source), to: NamedCard("half.csv", from: source),
      pricing: "scenario.yaml", from: source)
    let records = found.records()
    func values(_ section: String) -> [[Double]] {
      records.filter { $0[0] == section }.map { $0[5...].map { Double($0) ?? .nan } }
    }
    let list = try #require(values("scenario").first)
    #expect(list[1] < list[0])
    let steps = values("bridge")
    #expect(steps.count > 1)
    for (step, next) in zip(steps, steps.dropFirst()) { #expect(step[1] == next[0]) }
    let last = try #require(steps.last)
    #expect(values("candidate").contains { abs($0[1] - last[1]) < 0.005 })
    #expect(steps.allSatisfy { $0[2] < 0 })
    #expect(found.json().document.contains("\"schema\": \"commitbook/rates-difference/1\""))
    #expect(found.tables().count == 3)
  }

  @Test("A card that is wrong, or is not there, is named with its line")
  func wrong() {
    let files = FilesInMemory(["a.csv": "model\n"])
    let fault = #expect(throws: WrongCard.self) { try NamedCard("a.csv", from: files) }
    #expect(
      fault?.description.hasPrefix("a.csv:1: The rate card is wrong here: the header") == true)
    #expect(fault.map { FaultCause($0) } == .input)
    #expect(throws: UnreadableFile.self) { try NamedCard("b.csv", from: files) }
  }

  @Test("A sheet says which prices are not in force on a day")
  func history() throws {
    let rates = try [("2026-06-01", 3.0), ("2027-01-01", 2.0)].map { day, input in
      Rate(
        model: "a.b", vendor: "A", name: "B", scope: "us", channel: .aws,
        prices: [.input: input, .longInput: 2 * input], longContextThreshold: 200_000,
        asOf: try #require(Day(day)), source: "list")
    }
    let files = FilesInMemory(["c.csv": RateCard(rates).csv])
    let card = try NamedCard("c.csv", from: files)
    let text = try card.sheet(model: "a.b", scope: nil, asOf: "2026-11-23").table().text()
    #expect(text.contains("2026-06-01") && text.contains("$2.00"))
    #expect(text.contains("Not in force on 2026-11-23: us, aws, of 2027-01-01."))
    #expect(text.contains("more than 200,000 tokens"))
    #expect(throws: NotADay.self) { try card.sheet(model: "a.b", scope: nil, asOf: "soon") }
  }
}
