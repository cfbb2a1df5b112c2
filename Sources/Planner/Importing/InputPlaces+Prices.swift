import Formulas
import Rates
import Renewal
import Scenarios

extension InputPlaces {
  mutating func addPrices() {
    let prices: [(Input, Token, Bool)] = [
      (Prices.input, .input, false), (Prices.output, .output, false),
      (Prices.cacheRead, .cacheRead, false), (Prices.cacheWrite, .cacheWrite, false),
      (Prices.cacheWriteHour, .cacheWriteHour, false), (Prices.batchInput, .input, true),
      (Prices.batchOutput, .output, true),
    ]
    var cellsByPrice: [PriceKey: [InputCell]] = [:]
    var order: [PriceKey] = []
    for (input, token, isBatch) in prices {
      for (number, row) in renewal.priceRows.enumerated() {
        let mode = isBatch ? Mode.batch : row.mode
        guard let kind = TokenPrice.of(token, in: mode, isLong: row.isLong),
          row.rate.price(kind) != nil
        else {
          explain(
            input, number, "it is not a price of its own: it follows from another one of the model")
          continue
        }
        let key = PriceKey(
          model: row.rate.model, scope: row.rate.scope, channel: row.rate.channel, kind: kind,
          threshold: TokenPrice.aboveThreshold.contains(kind) ? row.rate.longContextThreshold : nil)
        if cellsByPrice[key] == nil { order.append(key) }
        cellsByPrice[key, default: []] += cells(input, number)
      }
    }
    for key in order { addPrice(key, cellsByPrice[key] ?? []) }
    addPriceIndex()
    addChannels()
    explain(
      [ExtendedAccess.start, ExtendedAccess.end, ExtendedAccess.multiple],
      "a life cycle or an event of the scenario says it; change it there")
  }

  /// A price of one kind of token.
  private struct PriceKey: Hashable {
    let model: String
    let scope: String
    let channel: Channel
    let kind: TokenPrice
    let threshold: Int?
  }

  /// A price is stated as a rate of one's own, as of the scenario's day.
  private mutating func addPrice(_ key: PriceKey, _ cells: [InputCell]) {
    let path = FilePath.key("rates").record(
      .init("model", key.model), .init("scope", key.scope), .init("channel", key.channel.rawValue),
      .init("as_of", scenario.asOf.description))
    let threshold = key.threshold.map {
      FileValue.Entry("long_context_threshold", .plain(String($0)))
    }
    add(
      .one(
        path.key(key.kind.rawValue), cells, .number,
        beside: [.init("source", .text("Typed into the workbook"))]
          + [threshold].compactMap(\.self)))
  }

  private mutating func addPriceIndex() {
    let vendors = model.memberships[Indexes.vendors.id]?.labels ?? []
    for (number, vendor) in vendors.enumerated() {
      add(
        .ranges(
          .key("price_index").key(vendor), cells(Prices.change, number), .growth,
          scenario.priceIndex[vendor] ?? [.certain(0, .growth)]))
    }
  }

  private mutating func addChannels() {
    for (number, channel) in renewal.channels.enumerated() {
      let path = FilePath.key("channels").record(
        .init("vendor", channel.vendor), .init("channel", channel.channel.rawValue))
      let own = scenario.channelTerms(channel.vendor, channel.channel)
      add(Channels.privateRate, number, path.key("private_rate"), .share)
      if own?.tax != nil {
        add(Channels.tax, number, path.key("tax"), .share)
      } else {
        explain(Channels.tax, number, "it is the seller's tax; change that of the charge classes")
      }
    }
    explain([Channels.needsAgreement], "it follows from the channel")
    explain(
      [
        Channels.input, Channels.output, Channels.cacheRead, Channels.cacheWrite,
        Channels.cacheWriteHour, Channels.batchInput, Channels.batchOutput,
      ],
      "it is what a channel would charge, from the rate card; prices in use are on the sheet Rates")
  }
}
