import Formulas
import Rates
import Renewal

extension Scenario {
  /// The vendors with what becomes of their prices, and the prices in use.
  func priceMembers(_ rates: [Rate]) -> [StatedMember] {
    let vendors = Set(rates.map(\.vendor)).union(priceIndex.keys).union(channels.map(\.vendor))
    let labels = Self.uniqueNames(rates.map { "\($0.name), \($0.scope)" })
    let indexes = vendors.sorted().map { vendor in
      StatedMember(
        .vendor, vendor, cause: .prices,
        [.ranges(Prices.change, priceIndex[vendor] ?? [.certain(0, .growth)], .prices)]
          + channels.filter { $0.vendor == vendor }.flatMap(Self.facts))
    }
    let prices = zip(rates, labels).map { rate, label in
      StatedMember(.rate, label, cause: .prices, Self.facts(rate))
    }
    return indexes + prices + lifeCycles.map(Self.member)
  }

  private static func member(_ lifeCycle: LifeCycle) -> StatedMember {
    StatedMember(
      .lifeCycle, lifeCycle.model, cause: .prices,
      [
        .month("legacy", "Legacy from", lifeCycle.legacy),
        .month(ExtendedAccess.start, lifeCycle.extendedAccess, .prices),
        .range(ExtendedAccess.multiple, lifeCycle.multiple, .prices),
        .month("withdrawn", "Cannot be used from", lifeCycle.ends),
      ])
  }

  private static func facts(_ terms: ChannelTerms) -> [StatedFact?] {
    let channel = terms.channel.rawValue
    return [
      .range(Channels.privateRate, terms.privateRate, of: channel, .prices),
      terms.tax.map { .number(Channels.tax, $0, of: channel, .prices) },
    ]
  }

  private static func facts(_ rate: Rate) -> [StatedFact?] {
    return TokenPrice.allCases.map { kind in
      rate.price(kind).map {
        .number(
          "price_\(kind.rawValue)", "List price of \(kind.words)", $0, .usdPerMillionTokens, .prices
        )
      }
    }
      + [.words("channel", "Channel", rate.channel.rawValue, .prices)]
  }
}
