import Formulas
import Testing

@testable import Rates

/// AWS's price list, in the forms and with the traps that public lists of 2026 have.
@Suite("AWS's price list")
struct PriceListTests {
  @Test("An offer file of AmazonBedrock: per 1K becomes per million, modes have their columns")
  // The prices of the list of 2026-10-05: Nova Pro 0.0008 per 1K, flex 0.0016, priority 0.0014.
  func bedrock() throws {
    let made = try PriceFiles.read("amazon-bedrock.json")
    #expect(made.form == .priceList(offer: "AmazonBedrock", version: "20261005160000"))
    let nova = try #require(made.card.rate(model: "amazon.nova-pro", scope: "us"))
    #expect(
      nova.prices == [.input: 0.8, .flexOutput: 1.6, .priorityInput: 1.4, .cacheRead: 0.2])
    #expect(nova.channel == .aws && nova.asOf == Day("2026-10-05"))
    #expect(
      nova.source
        == "amazon-bedrock.json: AmazonBedrock 20261005160000, published 2026-10-05")
    // Titan has no attribute model.
    let titan = made.card.rate(model: "amazon.titan-embeddings-g1-text", scope: "us")
    #expect(titan?.prices == [.input: 0.1])
    #expect(made.tally.reasons.mapValues(\.number) == [.provisioned: 1])
  }

  @Test("AmazonBedrockFoundationModels reads alike as JSON and as CSV")
  func foundationModels() throws {
    let json = try PriceFiles.read("foundation-models.json")
    let csv = try PriceFiles.read("foundation-models.csv")
    #expect(json.card.rates.map(\.prices) == csv.card.rates.map(\.prices))
    #expect(json.tally == csv.tally)
    let us = try #require(csv.card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    let global = try #require(csv.card.rate(model: "anthropic.claude-sonnet-4-6", scope: "global"))
    #expect(us.prices == [.input: 3.3, .output: 16.5, .cacheRead: 0.33])
    #expect(global.prices == [.input: 3, .batchInput: 1.5, .cacheWriteHour: 6])
    #expect(us.channel == .marketplace)
    let opus = try #require(csv.card.rate(model: "anthropic.claude-opus-5-5", scope: "global"))
    #expect(opus.prices == [.input: 4, .cacheWriteHour: 8])
    // The threshold is that of the bundled card: the price list has none.
    let astra = try #require(csv.card.rate(model: "openai.gpt-6-astra", scope: "us"))
    #expect(astra.prices == [.longInput: 22] && astra.longContextThreshold == 272_000)
    #expect(csv.tally.reasons.mapValues(\.number) == [.reserved: 1])
  }

  @Test("What GetProducts returns, objects and texts, is the offer file again")
  func products() throws {
    let bulk = try PriceFiles.read("amazon-bedrock.json")
    let products = try PriceFiles.read("products.json")
    #expect(products.card.rates.map(\.prices) == bulk.card.rates.map(\.prices))
  }

  @Test("The two other offer codes: AmazonBedrockService is billed by AWS, AgentCore is counted")
  func offerCodes() throws {
    let row = PriceFiles.Row(
      usageType: "USE1-ClaudeHaiku4.5-input-tokens", price: "0.0011", model: "Claude Haiku 4.5")
    let service = try PriceFiles.read(text: PriceFiles.list([row], offer: "AmazonBedrockService"))
    let rate = try #require(service.card.rates.first)
    #expect(rate.model == "anthropic.claude-haiku-4-5" && rate.channel == .aws)
    #expect(rate.price(.input) == 1.1)
    #expect(throws: ImportFault(place: nil, kind: .nothing)) {
      let row = PriceFiles.Row(
        usageType: "USE1-AgentCore-Runtime-vCPU", price: "0.0895", unit: "hours")
      _ = try PriceFiles.read(text: PriceFiles.list([row], offer: "AmazonBedrockAgentCore"))
    }
  }

  @Test("A private rate card is read offer by offer, with the model of the file or the request")
  // 10 % off the list of 3.30 and 16.50, worked by hand.
  func privateCard() throws {
    let day = Day("2026-11-20")
    let made = try PriceFiles.read(
      "agreement-offers.json", .init(asOf: day, offer: "offer-private"))
    #expect(made.form == .agreementOffer(id: "offer-private"))
    let us = try #require(made.card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    #expect(
      us.prices == [.input: 2.97, .output: 14.85, .batchInput: 1.485, .batchOutput: 7.425])
    #expect(us.channel == .marketplace && us.asOf == day)
    #expect(made.card.rate(model: us.model, scope: "global")?.price(.input) == 2.7)
    #expect(made.tally[.reserved] == 1)
    let other = try PriceFiles.read(
      "agreement-offers.json",
      .init(asOf: day, model: "anthropic.claude-opus-5-5", offer: "offer-public"))
    #expect(Set(other.card.rates.map(\.model)) == ["anthropic.claude-opus-5-5"])
  }

  @Test(
    "A unit is a million where it says so, where the description does, and where it says Units",
    arguments: [
      ("1K tokens", "", "0.003"), ("1M tokens", "", "3"), ("Units", "", "3"),
      ("1K tokens", "Million Input Tokens Regional", "3"), ("", "$0.003 per 1K tokens", "0.003"),
      ("tokens", "", "0.000003"),
    ])
  func units(unit: String, words: String, price: String) throws {
    let row = PriceFiles.Row(
      usageType: "USE1-NovaPro-input-tokens", price: price, unit: unit, words: words)
    let made = try PriceFiles.read(text: PriceFiles.list([row]))
    #expect(made.card.rates.first?.price(.input) == 3)
  }

  @Test("Another unit is none of a token, and is counted as such")
  func otherUnit() throws {
    let rows = [
      PriceFiles.Row(usageType: "USE1-NovaPro-input-tokens", price: "0.0008"),
      PriceFiles.Row(usageType: "USE1-NovaLite-input-tokens", price: "1", unit: "hour"),
      PriceFiles.Row(usageType: "USE1-NovaCanvas-T2I-1024-Standard", price: "0.04", unit: "image"),
    ]
    let made = try PriceFiles.read(text: PriceFiles.list(rows))
    #expect(made.tally.reasons.mapValues(\.number) == [.unknownUnit: 1, .otherMeter: 1])
  }

  @Test("The latency-optimised price is a mode of its own")
  // Trap B: a public converter takes Claude 3.5 Haiku to cost 1.00, which is this price.
  func latency() throws {
    let rows = [("InputTokenCount", "0.8"), ("InputTokenCount_LatencyOptimized", "1")].map {
      PriceFiles.Row(
        usageType: "USE1-MP:USE1_\($0)-Units", price: $1, unit: "1M tokens",
        service: "Claude 3.5 Haiku (Amazon Bedrock Edition)")
    }
    let made = try PriceFiles.read(
      text: PriceFiles.list(rows, offer: "AmazonBedrockFoundationModels"))
    #expect(
      made.card.rate(model: "anthropic.claude-3-5-haiku", scope: "us")?.prices
        == [.input: 0.8, .latencyOptimisedInput: 1])
  }

  @Test(
    "The price of a geography is that of its leading region, and others that differ stand apart")
  // Traps A and D: a geography's request is billed where it is made, never at the global price.
  func geographies() throws {
    let rows =
      [
        ("USE1", "us-east-1", "0.0033"), ("USE2", "us-east-2", "0.0033"),
        ("USW2", "us-west-2", "0.0036"), ("SAE1", "sa-east-1", "0.004"),
      ].map { PriceFiles.Row(usageType: "\($0)-NovaPro-input-tokens", price: $2, region: $1) }
      + [
        PriceFiles.Row(
          usageType: "USE1-NovaPro-input-tokens-cross-region-global", price: "0.003")
      ]
    let made = try PriceFiles.read(text: PriceFiles.list(rows.reversed()))
    let prices = Dictionary(
      uniqueKeysWithValues: made.card.rates.map { ($0.scope, $0.price(.input)) })
    #expect(
      prices == ["us": 3.3, "region:us-west-2": 3.6, "region:sa-east-1": 4, "global": 3])
    let west = try PriceFiles.read(text: PriceFiles.list(rows), .init(region: "us-west-2"))
    #expect(west.card.rates.map(\.scope) == ["us"])
    #expect(west.card.rates.first?.price(.input) == 3.6)
    #expect(west.tally[.otherRegion] == 4)
  }

  @Test("Of rows that say the same, the runtime stands before the OpenAI-style endpoint")
  func endpoints() throws {
    let rows = [
      PriceFiles.Row(
        usageType: "USE1-moonshotai.kimi-k2.5-mantle-input-tokens-standard", price: "0.0005"),
      PriceFiles.Row(
        usageType: "USE1-KimiK2.5-input-tokens", price: "0.0006", model: "Kimi K2.5"),
    ]
    for rows in [rows, rows.reversed()] {
      let made = try PriceFiles.read(text: PriceFiles.list(rows))
      #expect(made.card.rates.map(\.prices) == [[.input: 0.6]])
      #expect(made.tally.reasons.mapValues(\.number) == [.outranked: 1])
    }
  }

  @Test("Of two rows of equal right the dearer stands, and the other is counted")
  func contradiction() throws {
    let rows = ["0.0008", "0.0009", "0.0007"].map {
      PriceFiles.Row(usageType: "USE1-NovaPro-input-tokens", price: $0)
    }
    let made = try PriceFiles.read(text: PriceFiles.list(rows))
    #expect(made.card.rates.first?.price(.input) == 0.9)
    #expect(made.tally[.contradicted] == 2)
  }

  @Test("Customised models, later bands and prices of nothing do not reach inference")
  func skips() throws {
    let usage = "USE1-NovaPro-input-tokens"
    let rows = [
      PriceFiles.Row(usageType: usage, price: "0.0008"),
      PriceFiles.Row(usageType: usage, price: "0.5", feature: "Model Customization"),
      PriceFiles.Row(usageType: usage, price: "0.0005", begins: "1000000"),
      PriceFiles.Row(usageType: usage + "-priority", price: "0"),
      PriceFiles.Row(usageType: "USE1-Mystery9-input-tokens", price: "0.1"),
    ]
    let made = try PriceFiles.read(text: PriceFiles.list(rows))
    #expect(made.card.rates.map(\.prices) == [[.input: 0.8]])
    #expect(
      made.tally.reasons.mapValues(\.number)
        == [.customisation: 1, .laterBand: 1, .free: 1, .unknownModel: 1])
  }

  @Test("Attributes say batch and tier where the usage type does not")
  func attributes() throws {
    let usage = "USE1-NovaPro-input-tokens"
    let rows = [
      PriceFiles.Row(usageType: usage, price: "0.0004", feature: "Batch Inference"),
      PriceFiles.Row(usageType: usage, price: "0.0014", tier: "priority"),
    ]
    let made = try PriceFiles.read(text: PriceFiles.list(rows))
    #expect(made.card.rates.first?.prices == [.batchInput: 0.4, .priorityInput: 1.4])
  }

  @Test("A price that is announced for later is a row of the history")
  func announced() throws {
    let usage = "USE1-NovaPro-input-tokens"
    let rows = [
      PriceFiles.Row(usageType: usage, price: "0.0008"),
      PriceFiles.Row(usageType: usage, price: "0.0006", effective: "2027-01-01"),
    ]
    let made = try PriceFiles.read(text: PriceFiles.list(rows))
    #expect(made.card.rates.map(\.asOf) == [Day("2027-01-01"), Day("2026-10-05")])
    let before = try #require(Day("2026-12-31"))
    #expect(made.card.inForce(on: before).rates.map { $0.price(.input) } == [0.8])
  }

  @Test("A model that no card has is named after its maker")
  func newModel() throws {
    let row = PriceFiles.Row(
      usageType: "USE1-MP:USE1_InputTokenCount-Units", price: "7", unit: "1M tokens",
      service: "Claude Opus 9.1 (Amazon Bedrock Edition)")
    let made = try PriceFiles.read(
      text: PriceFiles.list([row], offer: "AmazonBedrockFoundationModels"))
    let rate = try #require(made.card.rates.first)
    #expect(rate.model == "anthropic.claude-opus-9-1" && rate.vendor == "Anthropic")
    #expect(rate.name == "Claude Opus 9.1")
  }
}
