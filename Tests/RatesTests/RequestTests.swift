import Formulas
import Testing

@testable import Rates

/// What one request costs, worked by hand from the card's prices.
@Suite("The price of a request")
struct RequestTests {
  private let card: RateCard

  init() throws { card = try RateCard.bundled() }

  private func cost(
    _ model: String, _ scope: String, _ tokens: [Token: Double], _ mode: Mode = .onDemand
  ) throws -> Double {
    let rate = try #require(card.rate(model: model, scope: scope))
    return try rate.cost(of: TokenRequest(tokens, mode: mode))
  }

  @Test("Each kind of token costs its own price")
  // Sonnet 4.6, global: 3, 15, 0.3, 3.75 and 6 a million.
  func kinds() throws {
    let cost = try cost(
      "anthropic.claude-sonnet-4-6", "global",
      [
        .input: 1_000, .output: 2_000, .cacheRead: 10_000, .cacheWrite: 4_000,
        .cacheWriteHour: 1_000,
      ])
    #expect(abs(cost - (0.003 + 0.03 + 0.003 + 0.015 + 0.006)) < 1e-12)
  }

  @Test("Above the threshold the whole request is dearer: a cliff, which cached tokens reach too")
  // Haiku 5.5, global: 0.10 and 0.50 up to 100,000 tokens, 0.50 and 2.50 above.
  func cliff() throws {
    let model = "anthropic.claude-haiku-5-5"
    let below = try cost(model, "global", [.input: 100_000, .output: 1_000])
    let above = try cost(model, "global", [.input: 100_001, .output: 1_000])
    #expect(abs(below - (0.01 + 0.0005)) < 1e-12)
    #expect(abs(above - (0.0500005 + 0.0025)) < 1e-12)
    let cached = try cost(model, "global", [.input: 1, .cacheRead: 100_000])
    #expect(abs(cached - (0.5 + 0.05 * 100_000) / 1e6) < 1e-12)
  }

  @Test("A mode has its own prices, and what is not sold in it is refused")
  // Nova Pro, us: batch 0.40 and 1.60, priority 1.40 and 5.60, latency-optimised 1 and 4.
  func modes() throws {
    let tokens: [Token: Double] = [.input: 1_000_000, .output: 1_000_000]
    #expect(try abs(cost("amazon.nova-pro", "us", tokens, .batch) - 2) < 1e-12)
    #expect(try abs(cost("amazon.nova-pro", "us", tokens, .priority) - 7) < 1e-12)
    #expect(try abs(cost("amazon.nova-pro", "us", tokens, .latencyOptimised) - 5) < 1e-12)
    #expect(
      throws: UnsoldTokens(
        model: "anthropic.claude-opus-5-5", token: .input, mode: .batch, isLong: false)
    ) {
      try cost("anthropic.claude-opus-5-5", "us", tokens, .batch)
    }
    #expect(
      throws: UnsoldTokens(
        model: "anthropic.claude-haiku-5-5", token: .input, mode: .batch, isLong: true)
    ) {
      try cost("anthropic.claude-haiku-5-5", "us", tokens, .batch)
    }
  }

  @Test("A request without tokens costs nothing")
  func nothing() throws {
    #expect(try cost("amazon.nova-pro", "us", [:]) == 0)
  }
}
