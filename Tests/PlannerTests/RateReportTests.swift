import Formulas
import Rates
import Testing

@testable import Planner

@Suite("Rate reports")
struct RateReportTests {
  private let card: RateCard

  init() throws { card = try RateCard.bundled() }

  @Test("A list narrows by vendor, scope and a part of the model, in any letters")
  func list() throws {
    let found = try RateList(card, vendor: "anthropic", scope: "US", model: "Sonnet")
    let records = found.records()
    #expect(records.count > 2)
    #expect(records.dropFirst().allSatisfy { $0[1] == "Anthropic" && $0[3] == "us" })
    #expect(records.dropFirst().allSatisfy { $0[0].contains("sonnet") })
  }

  @Test("Names that are not there are answered by the nearest")
  func unknown() {
    #expect(throws: UnknownName.self) { try RateList(card, vendor: "Anthropics") }
    #expect(throws: UnknownName.self) { try RateList(card, scope: "mars") }
    let thrown = #expect(throws: UnknownName.self) {
      try RateSheet(card, model: "claude-sonnet-4-7")
    }
    #expect(thrown?.nearest.first?.contains("sonnet") == true)
  }

  @Test("A sheet has every scope of a model, by its id or its name")
  func sheet() throws {
    let byId = try RateSheet(card, model: "anthropic.claude-sonnet-4-6").records()
    let byName = try RateSheet(card, model: "claude sonnet 4.6").records()
    #expect(byId == byName)
    #expect(byId.count == card.rates(of: "anthropic.claude-sonnet-4-6").count + 1)
    #expect(throws: UnknownName.self) {
      try RateSheet(card, model: "anthropic.claude-sonnet-4-6", scope: "mars")
    }
  }

  @Test("A kind of token that is not sold has no price, rather than none to pay")
  func unsold() throws {
    let rate = Rate(
      model: "a.b", vendor: "A", name: "B", scope: "us", channel: .aws, prices: [.input: 0.5],
      asOf: try #require(Day("2026-11-12")), source: "test")
    let list = try RateList(RateCard([rate]))
    #expect(list.records()[1][5...6] == ["0.5", ""])
    #expect(list.json().document.contains("\"output\": null"))
    #expect(list.table().text().contains("-"))
  }

  @Test("The whole list fits 120 columns")
  func width() throws {
    let lines = try RateList(card).table().text().split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 120 })
  }
}
