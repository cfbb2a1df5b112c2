import Rates
import Renewal

extension RandomScenario {
  /// The Anthropic models on any channel that sells them, with terms of channels in use and not.
  mutating func addChannels(to scenario: inout Scenario) {
    scenario.movedVendors["Anthropic"] = one(of: [.marketplace, .providerPlatform, .direct])
    for channel in [Channel.marketplace, .providerPlatform, .direct] where chance(0.6) {
      scenario.channels.append(terms("Anthropic", channel))
    }
    if chance(0.5) { scenario.channels.append(terms("Amazon", .aws)) }
  }

  private mutating func terms(_ vendor: String, _ channel: Channel) -> ChannelTerms {
    ChannelTerms(
      vendor: vendor, channel: channel,
      privateRate: .certain(chance(0.7) ? share(0.5) : 0, .share),
      tax: chance(0.5) ? share(0.3) : nil, provenance: example)
  }
}
