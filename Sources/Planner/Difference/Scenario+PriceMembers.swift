import Formulas
import Rates
import Renewal

extension Scenario {
  /// The vendors with what becomes of their prices, and the prices in use.
  func priceMembers(_ rates: [Rate]) -> [StatedMember] {
    let vendors = Set(rates.map(\.vendor)).union(priceIndex.keys).union(directDiscounts.keys)
    let labels = Self.uniqueNames(rates.map { "\($0.name), \($0.scope)" })
    return vendors.sorted().map { vendor in
      StatedMember(
        .vendor, vendor, cause: .prices,
        [
          .ranges(Prices.change, priceIndex[vendor] ?? [.certain(0, .growth)], .prices),
          .range(
            "direct_discount", "Off the provider's own list",
            directDiscounts[vendor] ?? .certain(0, .share), .share, .prices),
        ])
    }
      + zip(rates, labels).map { rate, label in
        StatedMember(.rate, label, cause: .prices, Self.facts(rate))
      }
  }

  private static func facts(_ rate: Rate) -> [StatedFact?] {
    let inputs: [(Input, TokenPrice)] = [
      (Prices.input, .input), (Prices.output, .output), (Prices.cacheRead, .cacheRead),
      (Prices.cacheWrite, .cacheWrite), (Prices.batchInput, .batchInput),
      (Prices.batchOutput, .batchOutput),
    ]
    return inputs.map { input, kind in rate.price(kind).map { .number(input, $0, .prices) } }
      + [.words("channel", "Channel", rate.channel.rawValue, .prices)]
  }
}
