import Formulas
import Rates
import Testing

/// What the shipped card says of capacity: AWS's pricing page of 2026-07-24, which its price list of
/// 2026-09-22 confirms for reservations, and litellm 1.109.1.
struct CapacityCardTests {
  private let card: CapacityCard

  init() throws { card = try CapacityCard.bundled() }

  private func price(
    _ kind: CapacityKind, _ model: String, _ scope: String, _ commitment: Int
  ) throws -> CapacityPrice {
    try #require(
      card.prices(kind, of: model, in: scope).first { $0.commitment == commitment })
  }

  @Test(
    "The smallest reservation bills 6,570, 19,710 and 32,850 a month",
    // 100K tokens a minute in and 10K out, 730 hours, global, one month: the pricing page
    arguments: [
      ("anthropic.claude-haiku-4-5", 6_570.0), ("anthropic.claude-sonnet-4-5", 19_710),
      ("anthropic.claude-sonnet-4-6", 19_710), ("anthropic.claude-opus-4-5", 32_850),
      ("anthropic.claude-opus-4-6", 32_850),
    ])
  func smallestReservations(_ model: String, _ bill: Double) throws {
    let hour = try price(.reserved, model, "global", 1).unitHour(input: 100_000, output: 10_000)
    #expect(abs(hour * 730 - bill) < 0.005)
  }

  @Test("A reservation in a geography costs 1.1 times the global one, three months 0.9 times one")
  func geography() throws {
    for model in Set(card.prices.filter { $0.kind == .reserved }.map(\.model)) {
      func hour(_ scope: String, _ months: Int) throws -> Double {
        try price(.reserved, model, scope, months).unitHour(input: 1_000, output: 0)
      }
      for scope in ["us", "eu", "region:eu-west-2"] {
        #expect(abs(try hour(scope, 1) / hour("global", 1) - 1.1) < 1e-9)
        #expect(abs(try hour(scope, 3) / hour(scope, 1) - 0.9) < 1e-9)
      }
    }
  }

  @Test("A model unit of Command for a month at 39.60 an hour bills 28,908")
  func modelUnit() throws {
    // A12 of the worked examples: 39.60 × 730
    let unit = try price(.modelUnits, "cohere.command-text-v14", "eu", 1)
    #expect(unit.unitHour(input: 5_000, output: 1_000) == 39.6)
    #expect(abs(39.6 * 730 - 28_908) < 0.005)
    #expect(unit.asOf == Day("2026-11-12") && unit.source == "litellm 1.109.1")
    // Six months cost 52 % less than none.
    let none = try price(.modelUnits, "cohere.command-text-v14", "us", 0)
    let six = try price(.modelUnits, "cohere.command-text-v14", "us", 6)
    #expect(
      abs(1 - six.unitHour(input: 0, output: 0) / none.unitHour(input: 0, output: 0) - 0.52) < 0.001
    )
  }

  @Test("A price of one region is not that of another; newer Claudes have no model units")
  func absent() {
    #expect(card.prices(.modelUnits, of: "amazon.nova-2-lite", in: "us").count == 2)
    #expect(card.prices(.modelUnits, of: "amazon.nova-2-lite", in: "eu").isEmpty)
    #expect(card.prices(.modelUnits, of: "anthropic.claude-sonnet-4-6", in: "us").isEmpty)
    #expect(card.prices(.reserved, of: "anthropic.claude-opus-5-5", in: "us").isEmpty)
  }

  @Test("Every model of the card has a price by the token, and each price is there once")
  func whole() throws {
    let rates = try RateCard.bundled()
    #expect(rates.capacity.prices == card.prices)
    for price in card.prices { #expect(!rates.rates(of: price.model).isEmpty) }
    let keys = card.prices.map { "\($0.kind) \($0.model) \($0.scope) \($0.commitment)" }
    #expect(Set(keys).count == keys.count && keys.count == 36)
  }
}
