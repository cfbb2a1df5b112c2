import Formulas
import Rates
import Renewal

extension RandomAgreement {
  /// Models of two vendors on any channel, some of them with terms of their channel.
  mutating func makeModels() {
    guard chance(0.6) else { return }
    scenario.rateCard = RateCard(priceLists())
    for number in 0..<whole(1, 4) {
      scenario.workloads.append(
        Workload(
          app: "App \(number)", task: "task",
          models: [
            Workload.ModelShare(
              model: chance(0.5) ? "one.model" : "two.model", share: .certain(1, .share),
              tokens: .certain(1))
          ], scope: "us", channel: Channel.allCases[whole(0, 3)],
          requests: .certain(amount(1_000, 2e6)), inputTokens: .certain(amount(100, 20_000)),
          outputTokens: .certain(amount(0, 3_000)), growth: growth(), provenance: source))
    }
    for vendor in ["One", "Two"] {
      for channel in Channel.allCases where chance(0.6) {
        scenario.channels.append(
          ChannelTerms(
            vendor: vendor, channel: channel,
            privateRate: .certain(chance(0.7) ? amount(0, 0.4) : 0, .share),
            tax: chance(0.4) ? amount(0, 0.3) : nil, provenance: source))
      }
    }
    if chance(0.5) { scenario.priceIndex["One"] = [.certain(amount(-0.3, 0.2), .growth)] }
  }

  /// A price list of each vendor on each channel.
  private mutating func priceLists() -> [Rate] {
    var rates: [Rate] = []
    for (model, vendor) in [("one.model", "One"), ("two.model", "Two")] {
      for channel in Channel.allCases {
        rates.append(
          Rate(
            model: model, vendor: vendor, name: vendor, scope: "us", channel: channel,
            prices: [.input: amount(0.1, 5), .output: amount(0.5, 20)], asOf: scenario.asOf,
            source: "example"))
      }
    }
    return rates
  }
}
