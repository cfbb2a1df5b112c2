import Formulas
import Rates
import Renewal
import Scenarios
import Testing

/// A scenario's own prices, and prices that have grown old.
struct RatesOfAScenarioTests {
  private let own = """
    rates:
      - model: anthropic.claude-sonnet-4-6
        scope: us
        input: 3.0
        as_of: 2026-11-20
        source: Quote

    """

  @Test("An own price wins, and the card's other prices stay")
  func overlay() throws {
    let card = try Small.scenario(Small.top + Small.workload + own).rateCard
    let rate = try #require(card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    #expect(rate.price(.input) == 3 && rate.price(.output) == 16.5)
    #expect(rate.channel == .marketplace && rate.source.hasPrefix("Quote"))
    #expect(card.rate(model: "anthropic.claude-sonnet-4-6", scope: "eu")?.price(.input) == 3.3)
  }

  @Test("A model of one's own is known once its prices are")
  func ownModel() throws {
    let rate = """
      rates:
        - model: ours.small
          scope: us
          channel: aws
          vendor: Ours
          input: 0.1
          output: 0.4
          as_of: 2026-11-20
          source: Team
      price_index: { Ours: -5% per year }

      """
    let workload = Small.workload.replacing("anthropic.claude-sonnet-4-6", with: "ours.small")
    let scenario = try Small.scenario(Small.top + workload + rate)
    #expect(scenario.rateCard.rate(model: "ours.small", scope: "us")?.price(.output) == 0.4)
    #expect(scenario.priceIndex["Ours"] == [.certain(-0.05, .growth)])
  }

  private func warnings(asOf day: String) throws -> [String] {
    let top = Small.top.replacing("as_of: 2026-11-23", with: "as_of: \(day)")
    return try Small.reading(["a.yaml": top + Small.workload]).warnings.map(\.description)
  }

  @Test("Prices in use are old after 90 days, which is a warning and no problem")
  func stale() throws {
    let bundled = try RateCard.bundled()
    let rate = try #require(bundled.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    #expect(rate.asOf == Day("2026-11-12"))
    // 18 days are left of November, then 31 of December, 31 of January and 10 of February: 90.
    #expect(try warnings(asOf: "2027-02-10").isEmpty)
    #expect(
      try warnings(asOf: "2027-02-11") == [
        "a.yaml:3:8: The price of anthropic.claude-sonnet-4-6, us, is of 2026-11-12: "
          + "91 days old, more than 90."
      ])
  }
}
