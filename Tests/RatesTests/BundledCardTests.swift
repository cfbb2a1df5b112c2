import Formulas
import Rates
import Testing

/// What the shipped card says of single models.
///
/// The expected values are the published prices of 2026-11-12 as litellm 1.109.1 has them; where a
/// test rests on something else, it says so.
struct BundledCardTests {
  private let card: RateCard

  init() throws { card = try RateCard.bundled() }

  /// Input and output of a model in a scope.
  private func pair(_ model: String, _ scope: String) throws -> [Double] {
    let rate = try card.rate(model: model, scope: scope, having: [.input, .output])
    return [rate.price(.input), rate.price(.output)].compactMap { $0 }
  }

  @Test("Claude Sonnet 4.6 in the US has all seven prices")
  // litellm 1.109.1, us.anthropic.claude-sonnet-4-6
  func sonnetInTheUS() throws {
    let rate = try #require(card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    #expect(
      rate.prices == [
        .input: 3.3, .output: 16.5, .cacheRead: 0.33, .cacheWrite: 4.125, .cacheWriteHour: 6.6,
        .batchInput: 1.65, .batchOutput: 8.25,
      ])
    #expect(rate.name == "Claude Sonnet 4.6")
    #expect(rate.vendor == "Anthropic")
    #expect(rate.channel == .marketplace)
    #expect(rate.asOf == Day("2026-11-12"))
    #expect(rate.source == "litellm 1.109.1")
  }

  @Test("Claude Opus 5.5 has a cache but no batch on Bedrock")
  // litellm 1.109.1, us.anthropic.claude-opus-5-5
  func opusHasNoBatch() throws {
    let rate = try #require(card.rate(model: "anthropic.claude-opus-5-5", scope: "us"))
    #expect(
      rate.prices == [
        .input: 4.4, .output: 22, .cacheRead: 0.22, .cacheWrite: 5.5, .cacheWriteHour: 8.8,
      ])
    #expect(rate.price(.batchInput) == nil)
  }

  @Test(
    "A model has its published price for input and output in the scope",  // litellm 1.109.1
    arguments: [
      ("anthropic.claude-sonnet-4-6", "global", [3, 15]),
      ("anthropic.claude-sonnet-5-5", "us", [2.2, 11]),
      ("anthropic.claude-opus-5-5", "global", [4, 20]),
      ("anthropic.claude-haiku-4-5", "us", [1.1, 5.5]),
      ("anthropic.claude-haiku-5-5", "us", [0.11, 0.55]),
      ("openai.gpt-6-sol", "us", [2.2, 11]),
      ("openai.gpt-5.5", "us", [5.5, 33]),
      ("amazon.nova-pro", "us", [0.8, 3.2]),
      ("amazon.nova-2-lite", "us", [0.33, 2.75]),
      ("amazon.nova-2-lite", "global", [0.3, 2.5]),
      ("amazon.titan-text-express", "us", [0.2, 0.6]),
      ("meta.llama3-3-70b-instruct", "us", [0.72, 0.72]),
      ("mistral.mistral-large-3", "us", [0.5, 1.5]),
      ("anthropic.claude-opus-5-5", "platform", [4, 20]),
      ("anthropic.claude-opus-5-5", "direct", [4, 20]),
      ("openai.gpt-6-sol", "direct", [2, 10]),
      ("anthropic.claude-opus-4-8", "us-gov", [6, 30]),
      ("minimax.minimax-m2.5", "region:eu-west-2", [0.47, 1.86]),
    ])
  func published(model: String, scope: String, prices: [Double]) throws {
    #expect(try pair(model, scope) == prices)
  }

  @Test("Batch of Claude Haiku 4.5 and Mistral Large 3 is half of on demand")  // litellm 1.109.1
  func batch() throws {
    let haiku = try #require(card.rate(model: "anthropic.claude-haiku-4-5", scope: "us"))
    #expect(haiku.price(.batchInput) == 0.55 && haiku.price(.batchOutput) == 2.75)
    let mistral = try #require(card.rate(model: "mistral.mistral-large-3", scope: "us"))
    #expect(mistral.price(.batchInput) == 0.25 && mistral.price(.batchOutput) == 0.75)
  }

  @Test("The price of an id without a region, 3.00, is not a regional price of Sonnet 4.6")
  // AWS bills 3.30 for a call in a region; only global routing costs 3.00.
  func bareIdIsNotRegional() {
    let regional = card.rates(of: "anthropic.claude-sonnet-4-6").filter {
      $0.channel == .marketplace && $0.scope != "global"
    }
    #expect(regional.map(\.scope) == ["apac", "au", "eu", "jp", "us"])
    #expect(regional.allSatisfy { $0.price(.input) == 3.3 })
    #expect(card.rate(model: "anthropic.claude-sonnet-4-6", scope: "region:us-east-1") == nil)
  }

  @Test("Claude 3.5 Haiku has its standard price, not the latency-optimised 1.00 and 5.00")
  // AWS's pricing page of 2026-07-24 lists both.
  func notTheLatencyPrice() {
    let rates = card.rates(of: "anthropic.claude-3-5-haiku")
    #expect(!rates.isEmpty)
    #expect(rates.allSatisfy { $0.price(.input) == 0.8 && $0.price(.output) == 4 })
  }

  @Test("A derived batch price says so, and one that the source has does not")
  // AWS's list of 2026-08-20 shows that Sonnet 4.6 is sold in batch; litellm prices Haiku 4.5's.
  func derivedBatch() throws {
    let derived = try #require(card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    #expect(derived.note.contains("derived"))
    let given = try #require(card.rate(model: "anthropic.claude-haiku-4-5", scope: "us"))
    #expect(!given.note.contains("derived"))
  }

  @Test(
    "A US price is the regional one, 1.1 times the global one",  // AWS's pricing page, 2026-07-24
    arguments: [
      "anthropic.claude-sonnet-4-6", "anthropic.claude-opus-5-5", "anthropic.claude-haiku-5-5",
      "openai.gpt-6-sol", "xai.grok-4.7", "moonshotai.kimi-k3", "amazon.nova-2-lite",
    ])
  func usIsNotGlobal(model: String) throws {
    let us = try pair(model, "us")
    let global = try pair(model, "global")
    for (us, global) in zip(us, global) { #expect(abs(us - 1.1 * global) < 1e-12) }
  }

  @Test(
    "A model that is retired, or is priced wrongly in the source, is not on the card",
    arguments: [
      "anthropic.claude-v2", "anthropic.claude-instant", "anthropic.claude-sonnet-4",  // retired
      "meta.llama3-2-1b-instruct",  // retired 2026-07-07
    ])
  func leftOut(model: String) {
    #expect(card.rates(of: model).isEmpty)
  }

  @Test("Claude 3.5 Sonnet is in extended access, at twice what it cost before")
  // AWS's pricing page of 2026-07-24: 3.00 and 15.00 until 2025-12-01, 6.00 and 30.00 since.
  func extendedAccess() throws {
    let rate = try #require(card.rate(model: "anthropic.claude-3-5-sonnet", scope: "us"))
    #expect(rate.price(.input) == 6 && rate.price(.output) == 30)
    #expect(rate.channel == .aws && rate.asOf == Day("2026-07-24"))
  }

  @Test("Haiku 5.5 costs five times as much above 100,000 tokens")  // litellm 1.109.1
  func longHaiku() throws {
    let rate = try #require(card.rate(model: "anthropic.claude-haiku-5-5", scope: "us"))
    #expect(rate.longContextThreshold == 100_000)
    for (long, usual) in [(TokenPrice.longInput, TokenPrice.input), (.longOutput, .output)] {
      let ratio = try #require(rate.price(long)) / #require(rate.price(usual))
      #expect(abs(ratio - 5) < 1e-9)
    }
  }

  @Test("A model that one of its rows alone has retired is kept, with a note")
  // litellm dates eu.anthropic.claude-haiku-4-5 2026-10-15 and no other scope of it.
  func retiredInOneScope() throws {
    let rate = try #require(card.rate(model: "anthropic.claude-haiku-4-5", scope: "eu"))
    #expect(rate.note.contains("2026-10-15"))
  }

  @Test("A model without a certain biller says so")  // GPT-6 Sol is on no public AWS price list
  func billerToBeVerified() throws {
    let rate = try #require(card.rate(model: "openai.gpt-6-sol", scope: "us"))
    #expect(rate.channel == .marketplace)
    #expect(rate.note.contains("billing channel is to be verified"))
  }
}
