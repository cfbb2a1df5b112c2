import Formulas
import Testing

@testable import Rates

/// Rates of several dates; worked by hand from the rule: the latest that is not after the day.
@Suite("Price history")
struct HistoryTests {
  private func rate(_ day: String, _ input: Double, scope: String = "us") throws -> Rate {
    Rate(
      model: "a.b", vendor: "A", name: "B", scope: scope, channel: .aws, prices: [.input: input],
      asOf: try #require(Day(day)), source: "list")
  }

  private func input(_ card: RateCard, on day: String) throws -> Double? {
    card.inForce(on: try #require(Day(day))).rate(model: "a.b", scope: "us")?.price(.input)
  }

  @Test("The latest price that is not after the day is in force; before all, the earliest")
  func inForce() throws {
    let card = RateCard([
      try rate("2026-05-01", 3), try rate("2026-09-01", 2), try rate("2025-12-01", 6),
    ])
    #expect(try input(card, on: "2026-08-31") == 3)
    #expect(try input(card, on: "2026-09-01") == 2)
    #expect(try input(card, on: "2026-04-30") == 6)
    #expect(try input(card, on: "2025-01-01") == 6)
    #expect(card.rates.map(\.asOf.description) == ["2026-09-01", "2026-05-01", "2025-12-01"])
    #expect(card.rate(model: "a.b", scope: "us")?.price(.input) == 2)
    #expect(card.latest.rates.count == 1)
  }

  @Test("A card reads rows of several dates, and refuses two of one")
  func reading() throws {
    let csv = RateCard([try rate("2026-05-01", 3), try rate("2026-09-01", 2)]).csv
    #expect(try RateCard(csv: Array(csv.utf8)).rates.count == 2)
    let twice = csv + csv.split(separator: "\n")[1] + "\n"
    let fault = #expect(throws: CardFault.self) { try RateCard(csv: Array(twice.utf8)) }
    #expect(fault?.line == 4)
  }

  @Test("A later price does not take the place of one that is in force underneath")
  func overlay() throws {
    let under = RateCard([try rate("2026-05-01", 3)])
    let over = RateCard([try rate("2027-01-01", 1), try rate("2027-01-01", 9, scope: "eu")])
    let today = try #require(Day("2026-11-23"))
    let laid = under.overlaid(with: over, on: today)
    #expect(laid.rate(model: "a.b", scope: "us")?.price(.input) == 3)
    #expect(laid.rate(model: "a.b", scope: "eu")?.price(.input) == 9)
    let later = try #require(Day("2027-01-01"))
    #expect(
      under.overlaid(with: over, on: later).rate(model: "a.b", scope: "us")?.price(.input) == 1)
  }

  @Test("Longer ids of a card that lies above are known, and mean what the lower card says first")
  func otherIds() throws {
    let under = RateCard([try rate("2026-05-01", 3)], otherIds: ["a.b-v1": "a.b"])
    let over = RateCard([try rate("2026-06-01", 2)], otherIds: ["a.b-v2": "a.b", "a.b-v1": "a.c"])
    let laid = under.overlaid(with: over, on: try #require(Day("2026-11-23")))
    #expect(laid.shortId(of: "a.b-v2") == "a.b" && laid.shortId(of: "a.b-v1") == "a.b")
  }

  @Test("The bundled card written and read again is the same")
  func writing() throws {
    let card = try RateCard.bundled()
    let again = try RateCard(csv: Array(card.csv.utf8))
    #expect(again.rates == card.rates)
    #expect(again.shortIds == card.shortIds)
  }
}
