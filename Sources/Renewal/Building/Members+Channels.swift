import Formulas
import Rates

extension Members {
  /// The vendors of models in use, on every channel, and every row of prices in use as each channel
  /// that sells the model prices it.
  func channelsInUse() -> (channels: [VendorChannel], quotes: [Quote]) {
    let bought = priceRows.indices.filter { row in shares.contains { $0.row == row } }
    let names = bought.map { priceRows[$0].rate.vendor }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    var channels: [VendorChannel] = []
    var quotes: [Quote] = []
    for name in names {
      let rows = bought.filter { priceRows[$0].rate.vendor == name }
      for channel in Channel.allCases {
        let own = rows.compactMap { row in
          sold(row, on: channel).map { Quote(row: row, channel: channels.count, sold: $0) }
        }
        let unsold = rows.filter { row in !own.contains { $0.row == row } }
          .map { priceRows[$0].rate.name }
        channels.append(
          VendorChannel(
            vendor: name, channel: channel, isUsed: isUsed(name, channel),
            isOnlyOne: shares.allSatisfy {
              vendor(of: $0) != name || $0.charge == ChargeClass(billedOn: channel)
            },
            unsold: unsold.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            isEmpty: own.isEmpty))
        quotes += own
      }
    }
    return (channels, quotes)
  }

  private func vendor(of share: ModelShare) -> String { priceRows[share.row].rate.vendor }

  private func isUsed(_ vendor: String, _ channel: Channel) -> Bool {
    shares.contains { self.vendor(of: $0) == vendor && $0.charge == ChargeClass(billedOn: channel) }
  }

  /// A channel's own prices of what is bought, where its first workload buys; nil where there are none.
  ///
  /// Bedrock's price does not depend on who bills it, but the buyer does not choose who does: the
  /// other biller sells the model only where the scenario uses it or states its terms.
  private func sold(_ number: Int, on channel: Channel) -> PriceRow? {
    let used = priceRows[number]
    let scope = shares.first { $0.row == number }.map { scenario.workloads[$0.workload].scope }
    let found = scenario.rateCard.rate(
      model: used.rate.model, scope: scope ?? used.rate.scope, channel: channel)
    guard let found, found.price(.input) != nil, found.price(.output) != nil else { return nil }
    let isKnown =
      found.channel == channel || isUsed(used.rate.vendor, channel)
      || scenario.channelTerms(used.rate.vendor, channel) != nil
    guard isKnown else { return nil }
    // What waits may be served at once, at a price; what must be fast or first may not be otherwise.
    let isAsked = PriceRow(found, mode: used.asked).isSold
    guard isAsked || used.asked == .batch || used.mode == .onDemand else { return nil }
    return PriceRow(
      found, mode: isAsked ? used.asked : .onDemand,
      isLong: used.isLong && found.longContextThreshold != nil, asked: used.asked)
  }

  /// The channels in use with terms of their own, by their numbers among all channels.
  private var termed: [Int] {
    channels.indices.filter {
      let channel = channels[$0]
      return channel.isUsed && scenario.channelTerms(channel.vendor, channel.channel) != nil
    }
  }

  var ofChannels: [Membership] {
    let termed = termed
    let shareTerms = shares.map { share in
      termed.firstIndex {
        channels[$0].vendor == vendor(of: share)
          && share.charge == ChargeClass(billedOn: channels[$0].channel)
      }
    }
    let termedShares = shares.indices.filter { shareTerms[$0] != nil }
    let terms = each(termed.indices)
    let bills = classes.contains(.boughtDirect) ? Array(papers.indices) : []
    func charge(_ term: Int) -> ChargeClass {
      ChargeClass(billedOn: channels[termed[term]].channel)
    }
    return [
      Membership(
        Indexes.channels, labels: channels.map(\.name),
        parents: [Roles.vendorOfChannel.name: channels.map { vendor($0.vendor) }]),
      Membership(
        Indexes.quotes,
        labels: numbered(
          quotes.map { "\(priceRows[$0.row].label), \(channels[$0.channel].channel.name)" }),
        parents: [
          Roles.rateOfQuote.name: quotes.map(\.row),
          Roles.channelOfQuote.name: quotes.map(\.channel),
        ]),
      Membership(
        Indexes.channelTerms, labels: termed.map { channels[$0].name },
        parents: [
          Roles.channelOfTerms.name: termed,
          Roles.chargeOfTerms.name: termed.indices.map { number(of: charge($0)) },
        ]),
      Membership(
        Indexes.termedShares, labels: termedShares.map { shareLabels[$0] },
        parents: [
          Roles.shareOfTermed.name: termedShares,
          Roles.termsOfShare.name: termedShares.compactMap { shareTerms[$0] },
        ]),
      Membership(
        Indexes.paperTerms,
        labels: numbered(
          terms.map { "\(paperLabels[$0.paper]), \(channels[termed[$0.thing]].name)" }),
        parents: [
          Roles.termsOfPaper.name: terms.map(\.thing),
          Roles.classOfTerms.name: terms.map { paperClass($0.paper, charge($0.thing)) },
          Roles.paperOfTerms.name: terms.map(\.paper),
        ]),
      Membership(
        Indexes.providerBills, labels: bills.map { paperLabels[$0] },
        parents: [
          Roles.paperOfBill.name: bills,
          Roles.classOfBill.name: bills.map { paperClass($0, .boughtDirect) },
          Roles.chargeOfBill.name: bills.map { _ in number(of: .boughtDirect) },
        ]),
    ]
  }

  var channelValues: [StatedInput] {
    func statement(_ channel: VendorChannel, _ range: ValueRange? = nil) -> Statement {
      scenario.channelTerms(channel.vendor, channel.channel)?.provenance.statement(range)
        ?? ownStatement("channels")
    }
    // What is not sold has the plain price, so that it never looks free.
    func price(
      _ input: Input, _ token: Token, isBatch: Bool = false, else plain: Token? = nil
    ) -> StatedInput {
      func value(_ row: PriceRow) -> Double? {
        isBatch ? row.batchPrice(token) : row.price(token)
      }
      return StatedInput(
        input, quotes.map { [value($0.sold) ?? plain.flatMap($0.sold.price) ?? 0] },
        statements: quotes.map(\.sold).map { sold in
          Statement(
            wording: value(sold) == nil ? "not sold: the plain price stands here" : nil,
            source: sold.rate.source, asOf: sold.rate.asOf.description)
        })
    }
    return [
      StatedInput(
        Channels.privateRate,
        ranges: channels.map { [scenario.privateRate($0.vendor, $0.channel)] },
        statements: channels.map {
          statement($0, scenario.privateRate($0.vendor, $0.channel))
        }),
      StatedInput(
        Channels.tax,
        channels.map { channel in
          let own = scenario.channelTerms(channel.vendor, channel.channel)?.tax
          return [own ?? scenario.tax(of: ChargeClass(billedOn: channel.channel).seller)]
        },
        statements: channels.map { channel in
          scenario.channelTerms(channel.vendor, channel.channel)?.tax == nil
            ? ownStatement("tax") : statement(channel)
        }),
      StatedInput(
        Channels.needsAgreement, channels.map { [$0.channel == .aws ? 1 : 0] },
        statements: channels.map { _ in Statement(source: "follows from the channel") }),
      price(Channels.input, .input), price(Channels.output, .output),
      price(Channels.cacheRead, .cacheRead, else: .input),
      price(Channels.cacheWrite, .cacheWrite, else: .input),
      price(Channels.cacheWriteHour, .cacheWriteHour, else: .input),
      price(Channels.batchInput, .input, isBatch: true, else: .input),
      price(Channels.batchOutput, .output, isBatch: true, else: .output),
    ]
  }
}
