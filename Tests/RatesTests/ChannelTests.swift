import Rates
import Testing

/// The published prices of one model on each channel: the table "Bedrock versus direct" of
/// litellm 1.109.1, built on 2026-11-12.
struct ChannelTests {
  private let card: RateCard

  init() throws { card = try RateCard.bundled() }

  private func pair(_ model: String, _ scope: String, _ channel: Channel) -> [Double]? {
    card.rate(model: model, scope: scope, channel: channel).flatMap { rate in
      rate.price(.input).flatMap { input in rate.price(.output).map { [input, $0] } }
    }
  }

  private func batch(_ model: String, _ scope: String, _ channel: Channel) -> [Double]? {
    card.rate(model: model, scope: scope, channel: channel).flatMap { rate in
      rate.price(.batchInput).flatMap { input in rate.price(.batchOutput).map { [input, $0] } }
    }
  }

  @Test(
    "Bedrock global is the provider's own list, and Bedrock in a geography a tenth dearer",
    arguments: [
      ("anthropic.claude-opus-5-5", [4.0, 20], [4.4, 22]),
      ("anthropic.claude-sonnet-5-5", [2, 10], [2.2, 11]),
      ("anthropic.claude-haiku-5-5", [0.10, 0.50], [0.11, 0.55]),
      ("anthropic.claude-sonnet-4-6", [3, 15], [3.3, 16.5]),
      ("openai.gpt-6-sol", [2, 10], [2.2, 11]),
      ("openai.gpt-5.5", [5, 30], [5.5, 33]),
    ])
  func bedrockAndDirect(model: String, direct: [Double], geography: [Double]) {
    #expect(pair(model, "global", .marketplace) == direct)
    #expect(pair(model, "us", .direct) == direct)
    #expect(pair(model, "us", .marketplace) == geography)
  }

  @Test(
    "The provider has batch at half price where Bedrock has none",
    arguments: [
      ("anthropic.claude-opus-5-5", [2.0, 10]), ("anthropic.claude-sonnet-5-5", [1, 5]),
      ("anthropic.claude-haiku-5-5", [0.05, 0.25]), ("openai.gpt-6-sol", [1, 5]),
      ("openai.gpt-5.5", [2.5, 15]),
    ])
  func batchOnlyDirect(model: String, prices: [Double]) {
    #expect(batch(model, "us", .marketplace) == nil)
    #expect(batch(model, "us", .direct) == prices)
  }

  @Test("Sonnet 4.6 has batch on both, and Mistral Large 3 only on Bedrock")
  func batchOnBedrock() {
    #expect(batch("anthropic.claude-sonnet-4-6", "global", .marketplace) == [1.5, 7.5])
    #expect(batch("anthropic.claude-sonnet-4-6", "us", .direct) == [1.5, 7.5])
    #expect(batch("mistral.mistral-large-3", "us", .aws) == [0.25, 0.75])
    #expect(batch("mistral.mistral-large-3", "us", .direct) == nil)
  }

  @Test("The platform has the provider's prices and batch; OpenAI has none")
  func platform() {
    #expect(pair("anthropic.claude-opus-5-5", "us", .providerPlatform) == [4, 20])
    #expect(batch("anthropic.claude-opus-5-5", "us", .providerPlatform) == [2, 10])
    #expect(batch("anthropic.claude-sonnet-5-5", "us", .providerPlatform) == [1, 5])
    #expect(pair("openai.gpt-6-sol", "us", .providerPlatform) == nil)
  }
}
