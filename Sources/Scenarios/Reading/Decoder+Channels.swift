import Formulas
import Rates
import Renewal

extension Decoder {
  /// The terms of vendors' models by channel, each vendor and channel once.
  func channels(_ scenario: Record, _ vendors: Vendors, _ card: RateCard) -> [ChannelTerms] {
    var providers = vendors
    providers.names.removeAll { $0 == Self.aws }
    let read = list("channels", of: scenario) { self.channelTerms($0, providers, card) }
    refuseRepetitions(.vendorChannel, read.map { ($0.terms.id, $0.record.place) })
    return read.map(\.terms)
  }

  private func channelTerms(
    _ tree: Tree, _ vendors: Vendors, _ card: RateCard
  ) -> (terms: ChannelTerms, record: Record)? {
    guard let record = record(tree, .channelTerms) else { return nil }
    let vendor = record.read("vendor") { self.vendor($0, vendors) }
    let channel = record.read("channel", channel)
    let rate = record.read("private_rate", range(.discount(example: "20%")))
    let tax = record.read("tax", certain(.share(example: "20%")))
    let provenance = provenance(record)
    guard let vendor, let channel else { return nil }
    // A vendor that is not known to be in use may have models of which nothing is known either.
    let isKnown = vendors.names.contains(vendor)
    if isKnown,
      !card.rates.contains(where: { $0.vendor == vendor && channel.hasPrices(of: $0.channel) })
    {
      log.report(
        .rate(.noChannel(vendor: vendor, channel: channel)), at: record.place(of: "channel"))
      return nil
    }
    return (
      ChannelTerms(
        vendor: vendor, channel: channel, privateRate: rate ?? .certain(0, .share), tax: tax,
        provenance: provenance), record
    )
  }

  /// A vendor of a model in use, in the card's spelling.
  private func vendor(_ tree: Tree, _ vendors: Vendors) -> String? {
    guard let text = name(tree) else { return nil }
    let known = vendors.names.first { $0.lowercased() == text.lowercased() }
    if known == nil, vendors.areAllKnown {
      return unknown(.vendor, text, tree.place, vendors.names)
    }
    return known ?? text
  }
}
