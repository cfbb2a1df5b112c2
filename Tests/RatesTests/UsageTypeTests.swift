import Testing

@testable import Rates

/// The usage types of AWS's price list, each grammar with the examples of public lists of 2026.
@Suite("Usage types")
struct UsageTypeTests {
  @Test(
    "Tokens: model, kind, mode and scope",
    arguments: [
      ("USE1-NovaPro-input-tokens", "NovaPro", Token.input, Mode.onDemand, false, false),
      ("USE1-NovaPro-input-tokens-priority", "NovaPro", .input, .priority, false, false),
      ("USE1-NovaPro-output-tokens-flex", "NovaPro", .output, .flex, false, false),
      ("USE1-NovaPro-output-tokens-batch", "NovaPro", .output, .batch, false, false),
      (
        "USE1-Nova2.0Lite-input-tokens-cross-region-global", "Nova2.0Lite", .input, .onDemand, true,
        false
      ),
      ("USE1-NovaPro-cache-read-input-token-count", "NovaPro", .cacheRead, .onDemand, false, false),
      ("EU-NovaPro-cache-write-input-token-count", "NovaPro", .cacheWrite, .onDemand, false, false),
      (
        "USW2-moonshotai.kimi-k3-mantle-input-tokens-standard", "moonshotai.kimi-k3", .input,
        .onDemand, false, false
      ),
      (
        "USW2-moonshotai.kimi-k3-mantle-output-tokens-global-flex", "moonshotai.kimi-k3", .output,
        .flex, true, false
      ),
      ("USE1-MP:USE1_InputTokenCount-Units", "", .input, .onDemand, false, false),
      ("USE1-MP:USE1_InputTokenCount_Global_Batch-Units", "", .input, .batch, true, false),
      ("USE1-MP:USE1_OutputTokenCount_LCtx-Units", "", .output, .onDemand, false, true),
      (
        "USE1-MP:USE1_OutputTokenCount_LatencyOptimized-Units", "", .output, .latencyOptimised,
        false, false
      ),
      ("USE1-MP:USE1_CacheReadInputTokenCount-Units", "", .cacheRead, .onDemand, false, false),
      (
        "USE1-MP:USE1_CacheWrite1hInputTokenCount_Global-Units", "", .cacheWriteHour, .onDemand,
        true, false
      ),
      (
        "USE1-MP:USE1_cache_write_tokens_1h_global_standard-Units", "", .cacheWriteHour, .onDemand,
        true, false
      ),
      ("USE1-MP:USE1_cache_read_tokens_batch-Units", "", .cacheRead, .batch, false, false),
      ("USE1-MP:USE1_input_tokens_long_ctx_standard-Units", "", .input, .onDemand, false, true),
      ("USE1-MP:USE1_output_tokens_global_batch-Units", "", .output, .batch, true, false),
      (
        "USE1-TitanEmbeddingsG1-Text-input-tokens", "TitanEmbeddingsG1", .input, .onDemand, false,
        false
      ),
    ])
  func tokens(
    text: String, model: String, token: Token, mode: Mode, isGlobal: Bool, isLong: Bool
  ) {
    let usage = UsageType(text)
    #expect(usage.model == model)
    #expect(usage.meter == .tokens(token, mode, isLong: isLong))
    #expect(usage.isGlobal == isGlobal)
    #expect(Region.named(prefix: usage.prefix) != nil)
    #expect(usage.isMantle == text.contains("mantle"))
  }

  @Test(
    "What is no token's price on demand is known by its kind",
    arguments: [
      ("USE1-MP:USE1_Reserved_1Month_InputTPM_Geo-Units", Skipped.reserved),
      ("USE1-MP:USE1_Reserved_3Month_OutputTPM_Global-Units", .reserved),
      ("USE1-Nova2.0Lite-ProvisionedThroughput-NoCommit-ModelUnits", .provisioned),
      ("USE1-MP:USE1_ProvisionedThroughput_NoCommit_ModelUnits_Usage-Units", .provisioned),
      ("USE1-NovaLite-Customization-Training", .customisation),
      ("USE1-NovaLite-Customization-Storage", .customisation),
      ("USE1-gpt-oss-20b-rft-training", .customisation),
      ("USE1-CustomModelImport-Inference-v1.0", .customModel),
      ("USE1-CustomModelImport-Storage-v1.0", .customModel),
      ("USE1-NovaLite-input-tokens-custom-model", .customModel),
      ("USE1-Guardrail-ContentPolicyUnitsConsumed", .guardrail),
      ("USE1-Nova2Sonic-speech-input-tokens", .otherMeter),
      ("USE1-NovaPro-input-tokens-someday", .unknownUsageType),
      ("USE1-MP:USE1_search_queries-Units", .otherMeter),
      ("nonsense", .unknownUsageType), ("", .unknownUsageType),
    ])
  func others(text: String, reason: Skipped) {
    #expect(UsageType(text).meter == .other(reason))
  }

  @Test("There are the 37 prefixes of public lists, and a region leads its geography")
  func regions() {
    #expect(Region.named(prefix: "USE1") == "us-east-1")
    #expect(
      Region.named(prefix: "EU") == "eu-west-1" && Region.named(prefix: "EUW1") == "eu-west-1")
    #expect(Region.named(prefix: "APS3") == "ap-south-1")
    #expect(Region.named(prefix: "XX1") == nil)
    #expect(Region.all.count == 36)
    #expect(Region.geographies(of: "ap-northeast-1") == ["apac", "jp"])
    #expect(Region.geographies(of: "us-gov-west-1") == ["us-gov"])
    #expect(Region.geographies(of: "sa-east-1").isEmpty)
    #expect(Region.rank("us-east-1") < Region.rank("us-west-2"))
  }
}
