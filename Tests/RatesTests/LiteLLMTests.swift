import Formulas
import Testing

@testable import Rates

/// litellm's price list; the entries are those of litellm 1.109.1, cut to what is read.
@Suite("litellm's price list")
struct LiteLLMTests {
  private func read(_ entries: String) throws -> PriceImport {
    try PriceFiles.read(text: "{\(entries)}", .init(asOf: Day("2026-11-12")))
  }

  private func entry(
    _ key: String, provider: String = "bedrock_converse", input: String = "3.3e-06",
    output: String = "1.65e-05", more: String = ""
  ) -> String {
    """
    "\(key)": {"litellm_provider": "\(provider)", "mode": "chat", "input_cost_per_token": \(input), \
    "output_cost_per_token": \(output)\(more)}
    """
  }

  @Test("Fields become prices a million, by kind, mode and length")
  func fields() throws {
    let made = try read(
      entry(
        "us.anthropic.claude-haiku-5-5", input: "1.1e-07", output: "5.5e-07",
        more: """
          , "cache_creation_input_token_cost": 1.375e-07,
          "cache_creation_input_token_cost_above_1hr": 2.2e-07,
          "cache_read_input_token_cost": 1.1e-08,
          "input_cost_per_token_above_100k_tokens": 5.5e-07,
          "output_cost_per_token_above_100k_tokens": 2.75e-06,
          "cache_creation_input_token_cost_above_1hr_above_100k_tokens": 1.1e-06,
          "input_cost_per_token_batches": 5.5e-08, "output_cost_per_token_flex": 2.75e-07,
          "input_cost_per_token_priority": 1.925e-07, "input_cost_per_token_ultrafast": 6.6e-07,
          "input_cost_per_token_above_100k_tokens_batches": 1, "input_cost_per_audio_token": 1
          """))
    let rate = try #require(made.card.rates.first)
    #expect(rate.model == "anthropic.claude-haiku-5-5" && rate.scope == "us")
    #expect(
      rate.prices == [
        .input: 0.11, .output: 0.55, .cacheWrite: 0.1375, .cacheWriteHour: 0.22, .cacheRead: 0.011,
        .longInput: 0.55, .longOutput: 2.75, .longCacheWriteHour: 1.1, .batchInput: 0.055,
        .flexOutput: 0.275, .priorityInput: 0.1925, .ultrafastInput: 0.66,
      ])
    #expect(rate.longContextThreshold == 100_000)
    #expect(made.tally.reasons.mapValues(\.number) == [.otherKind: 1])
  }

  @Test("An id without a region is dropped where the model has rows by geography")
  // Trap A: for newer models it carries the global price, which no call in a region is billed at.
  func bareId() throws {
    let made = try read(
      [
        entry("anthropic.claude-sonnet-4-6", input: "3e-06", output: "1.5e-05"),
        entry("us.anthropic.claude-sonnet-4-6"),
        entry("global.anthropic.claude-sonnet-4-6", input: "3e-06", output: "1.5e-05"),
        entry("zai.glm-4.7", input: "6e-07", output: "2.2e-06"),
        entry("mistral.mistral-7b-instruct-v0:2", provider: "bedrock", input: "1.5e-07"),
        entry("bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2", provider: "bedrock"),
      ].joined(separator: ","))
    let scopes = Set(made.card.rates.map { "\($0.model) \($0.scope)" })
    #expect(
      scopes == [
        "anthropic.claude-sonnet-4-6 us", "anthropic.claude-sonnet-4-6 global", "zai.glm-4.7 any",
        "mistral.mistral-7b-instruct us", "mistral.mistral-7b-instruct region:eu-west-3",
      ])
    #expect(made.card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us")?.price(.input) == 3.3)
    #expect(made.tally[.bareId] == 1)
  }

  @Test("The provider's platform and list, and the OpenAI-style endpoint, have their places")
  func places() throws {
    let made = try read(
      [
        entry("us.anthropic.claude-opus-5-5"),
        entry("bedrock/claude_platform/claude-opus-5-5", provider: "bedrock"),
        entry("claude-opus-5-5", provider: "anthropic"), entry("xai/grok-9", provider: "xai"),
        entry("bedrock_mantle/anthropic.claude-opus-5-5", provider: "bedrock_mantle"),
        entry("bedrock_mantle/openai.gpt-5.6-cyber", provider: "bedrock_mantle"),
        entry("gemini/gemini-3", provider: "gemini"),
        entry("bedrock/*/6-month-commitment/cohere.command-text-v14", provider: "bedrock"),
      ].joined(separator: ","))
    #expect(
      Set(made.card.rates.map { "\($0.scope) \($0.channel.rawValue) \($0.model)" }) == [
        "us marketplace anthropic.claude-opus-5-5",
        "platform provider_platform anthropic.claude-opus-5-5",
        "direct direct anthropic.claude-opus-5-5", "any marketplace openai.gpt-5.6-cyber",
      ])
    #expect(
      made.tally.reasons.mapValues(\.number)
        == [.otherProvider: 2, .otherEndpoint: 1, .provisioned: 1])
  }

  @Test("A model that had retired is left out, unless another row still sells it")
  func retired() throws {
    let past = ", \"deprecation_date\": \"2026-10-15\""
    let made = try read(
      [
        entry("us.anthropic.claude-3-opus-20240229-v1:0", more: past),
        entry("eu.anthropic.claude-haiku-4-5-20251001-v1:0", more: past),
        entry("us.anthropic.claude-haiku-4-5-20251001-v1:0"),
      ].joined(separator: ","))
    #expect(
      made.card.rates.map { "\($0.model) \($0.scope)" }.sorted()
        == ["anthropic.claude-haiku-4-5 eu", "anthropic.claude-haiku-4-5 us"])
    #expect(made.card.rates.contains { $0.note.contains("2026-10-15") })
    #expect(made.tally[.retired] == 1)
  }
}
