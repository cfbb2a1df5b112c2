import Formulas
import Rates
import Testing

/// How a rate is found; the expected answers follow from the rules in the documentation.
struct LookupTests {
  private let card: RateCard

  init() throws { card = try RateCard.bundled() }

  @Test("A model is found by its full id too")
  func fullIds() throws {
    let short = card.rate(model: "anthropic.claude-haiku-4-5", scope: "us")
    let full = card.rate(model: "anthropic.claude-haiku-4-5-20251001-v1:0", scope: "us")
    #expect(short != nil && short == full)
    #expect(card.shortId(of: "anthropic.claude-opus-4-6-v1") == "anthropic.claude-opus-4-6")
    #expect(card.shortId(of: "amazon.nova-pro") == "amazon.nova-pro")
  }

  @Test(
    "One commercial price holds in commercial scopes",
    arguments: ["us", "eu", "region:eu-central-1", "any"])
  func oneCommercialPrice(scope: String) {
    #expect(card.rate(model: "zai.glm-4.7", scope: scope)?.scope == "any")
  }

  @Test(
    "One commercial price holds neither globally, nor for the government, nor elsewhere",
    arguments: ["global", "us-gov", "region:us-gov-west-1", "platform", "direct"])
  func onlyCommercially(scope: String) {
    #expect(card.rate(model: "zai.glm-4.7", scope: scope) == nil)
  }

  @Test("The government's own price is found where there is one")  // 1.2 times the commercial 0.15
  func government() {
    let rate = card.rate(model: "openai.gpt-oss-120b", scope: "us-gov")
    #expect(rate?.price(.input) == 0.18)
  }

  @Test("Bedrock's price does not depend on who bills it")
  func eitherBiller() {
    let byMarketplace = card.rate(
      model: "anthropic.claude-sonnet-4-6", scope: "us", channel: .marketplace)
    let byAWS = card.rate(model: "anthropic.claude-sonnet-4-6", scope: "us", channel: .aws)
    #expect(byMarketplace != nil && byMarketplace == byAWS)
  }

  @Test("A workload of any geography finds the price of the provider, and of its platform")
  func onePriceList() {
    let model = "anthropic.claude-opus-5-5"
    #expect(card.rate(model: model, scope: "us", channel: .direct)?.price(.batchInput) == 2)
    #expect(card.rate(model: model, scope: "eu", channel: .providerPlatform)?.price(.input) == 4)
    #expect(card.rate(model: "amazon.nova-pro", scope: "us", channel: .direct) == nil)
    #expect(card.rate(model: model, scope: "direct", channel: .aws) == nil)
  }

  @Test("A price that is not sold is missing, with the kinds that are")
  func missingPrice() {
    let facts = #expect(throws: MissingRate.self) {
      try card.rate(
        model: "anthropic.claude-opus-5-5", scope: "us", having: [.input, .batchInput])
    }
    #expect(facts?.kind == .batchInput)
    #expect(
      facts?.nearest == .prices([.input, .output, .cacheRead, .cacheWrite, .cacheWriteHour]))
  }

  @Test("A scope that a model lacks is missing, with the scopes that it has")
  func missingScope() {
    let facts = #expect(throws: MissingRate.self) {
      try card.rate(model: "openai.gpt-6-sol", scope: "eu", channel: .aws, having: [.input])
    }
    #expect(facts?.kind == nil)
    #expect(facts?.nearest == .scopes(["global", "us"]))
    #expect(
      card.nearest(model: "openai.gpt-6-sol", scope: "eu") == .scopes(["direct", "global", "us"]))
    let direct = card.nearest(model: "zai.glm-4.7", scope: "us", channel: .direct)
    #expect(direct == .scopes(["any"]))
  }

  @Test(
    "An unknown model is answered with the nearest known one",
    arguments: [
      ("anthropic.claude-sonet-4-6", "anthropic.claude-sonnet-4-6"),
      ("claude-sonnet-4-6", "anthropic.claude-sonnet-4-6"),
      ("us.anthropic.claude-sonnet-4-6", "anthropic.claude-sonnet-4-6"),
      ("Claude Opus 5.5", "anthropic.claude-opus-5-5"),
      ("gpt-6-sol", "openai.gpt-6-sol"),
      ("anthropic.claude-haiku-5", "anthropic.claude-haiku-5-5"),
      ("meta.llama-3-3-70b", "meta.llama3-3-70b-instruct"),
    ])
  func nearestModel(asked: String, known: String) {
    #expect(card.nearest(model: asked, scope: "us") == .model(known))
  }

  @Test("A model unlike any known one has no nearest")
  func noNearestModel() {
    #expect(card.nearest(model: "foo", scope: "us") == .model(nil))
    #expect(RateCard([]).nearest(model: "amazon.nova-pro", scope: "us") == .model(nil))
  }

  @Test("A rate is stale when it is older than the limit of ninety days")
  // From 2026-11-12, ninety days lead to 2027-02-10.
  func staleness() throws {
    let last = try #require(Day("2027-02-10"))
    let next = try #require(Day("2027-02-11"))
    let before = try #require(Day("2026-01-01"))
    // Claude 3.5 Sonnet alone has its price from an older page.
    let page = "anthropic.claude-3-5-sonnet"
    #expect(card.stale(asOf: last).map(\.model) == [page])
    #expect(card.stale(asOf: next) == card.rates)
    #expect(card.stale(asOf: next, limit: 91).map(\.model) == [page])
    #expect(card.stale(asOf: before).isEmpty)
    #expect(card.rates.first?.age(on: last) == Staleness.limit)
  }
}
