import Formulas
import Rates
import Testing

/// A scenario's own rates over the shipped card; worked by hand from the rule of the documentation.
struct OverlayTests {
  private let card: RateCard
  private let offered: Day

  init() throws {
    card = try RateCard.bundled()
    offered = try #require(Day("2026-11-20"))
  }

  private func own(
    _ model: String, scope: String = "us", channel: Channel = .marketplace,
    _ prices: [TokenPrice: Double]
  ) -> Rate {
    Rate(
      model: model, vendor: "", name: "", scope: scope, channel: channel, prices: prices,
      asOf: offered, source: "private offer", note: "")
  }

  @Test("An own price wins, and the other prices stay")
  func priceByPrice() throws {
    let laid = card.overlaid(with: [own("anthropic.claude-sonnet-4-6", [.input: 3, .output: 15])])
    let rate = try #require(laid.rate(model: "anthropic.claude-sonnet-4-6", scope: "us"))
    #expect(rate.price(.input) == 3 && rate.price(.output) == 15)
    #expect(rate.price(.cacheRead) == 0.33 && rate.price(.batchInput) == 1.65)
    #expect(rate.name == "Claude Sonnet 4.6" && rate.vendor == "Anthropic")
    #expect(rate.source == "private offer; litellm 1.109.1")
    #expect(rate.asOf == Day("2026-11-12"))
    #expect(
      rate.note.hasPrefix(
        "From litellm 1.109.1 of 2026-11-12: cache_read, cache_write, cache_write_1h, "
          + "batch_input, batch_output."))
    #expect(laid.rates.count == card.rates.count)
    #expect(laid.rate(model: "anthropic.claude-sonnet-4-6", scope: "eu")?.price(.input) == 3.3)
  }

  @Test("An own rate with every price keeps its own date and source")
  func wholeRate() throws {
    let listed = try #require(card.rate(model: "amazon.nova-pro", scope: "us"))
    let prices = listed.prices.mapValues { $0 * 0.9 }
    let laid = card.overlaid(with: [own("amazon.nova-pro", channel: .aws, prices)])
    let rate = try #require(laid.rate(model: "amazon.nova-pro", scope: "us"))
    #expect(rate.asOf == offered && rate.source == "private offer" && rate.note.isEmpty)
  }

  @Test("An own rate may name a model by its full id")
  func fullId() {
    let laid = card.overlaid(
      with: [own("anthropic.claude-haiku-4-5-20251001-v1:0", [.input: 1])])
    #expect(laid.rate(model: "anthropic.claude-haiku-4-5", scope: "us")?.price(.input) == 1)
    #expect(laid.rates.count == card.rates.count)
  }

  @Test("An own rate of an unknown model is added")
  func newModel() throws {
    let laid = card.overlaid(with: [
      own("example.model", channel: .direct, [.input: 1, .output: 2])
    ])
    let rate = try #require(laid.rate(model: "example.model", scope: "us"))
    #expect(rate.channel == .direct && rate.name == "example.model")
    #expect(laid.rates.count == card.rates.count + 1)
  }

  @Test("An own rate on another channel is found where none is named, and the card's where it is")
  func otherChannel() {
    let laid = card.overlaid(with: [own("anthropic.claude-sonnet-4-6", channel: .aws, [.input: 2])])
    #expect(laid.rate(model: "anthropic.claude-sonnet-4-6", scope: "us")?.price(.input) == 2)
    let listed = laid.rate(model: "anthropic.claude-sonnet-4-6", scope: "us", channel: .marketplace)
    #expect(listed?.price(.input) == 3.3)
  }

  @Test("An own rate for one scope takes what it lacks from the price that holds everywhere")
  func overAny() throws {
    let laid = card.overlaid(with: [own("zai.glm-4.7", channel: .aws, [.input: 0.5])])
    let here = try #require(laid.rate(model: "zai.glm-4.7", scope: "us"))
    #expect(here.price(.input) == 0.5 && here.price(.output) == 2.2)
    #expect(laid.rate(model: "zai.glm-4.7", scope: "eu")?.price(.input) == 0.6)
  }

  @Test("Of own rates that are alike, the last wins")
  func lastWins() {
    let laid = card.overlaid(with: [
      own("amazon.nova-pro", channel: .aws, [.input: 0.5, .output: 2]),
      own("amazon.nova-pro", channel: .aws, [.input: 0.4]),
    ])
    let rate = laid.rate(model: "amazon.nova-pro", scope: "us")
    #expect(rate?.price(.input) == 0.4 && rate?.price(.output) == 2)
  }

  @Test("No own rates leave the card as it is")
  func nothingLaid() {
    #expect(card.overlaid(with: []).rates == card.rates)
  }
}
