import Formulas
import Rates
import Renewal

extension Decoder {
  /// The scenario's own rates, each with the place of its record.
  func rates(_ scenario: Record) -> [(rate: Rate, record: Record)] {
    list("rates", of: scenario, rate)
  }

  private func rate(_ tree: Tree) -> (rate: Rate, record: Record)? {
    guard let record = record(tree, .rate) else { return nil }
    let model = record.read("model", name)
    let scope = record.read("scope", name)
    let channel = record.read("channel", channel)
    let vendor = record.read("vendor", name)
    var prices: [TokenPrice: Double] = [:]
    for (key, kind) in Self.priceKeys {
      prices[kind] = record.read(key, certain(.money(example: "3.30")))
    }
    let asOf = record.read("as_of", day)
    let source = record.read("source", text)
    if !Self.priceKeys.contains(where: { record[$0.key] != nil }) {
      log.report(.rate(.noPrice), at: record.place)
    }
    guard let model, let scope, let asOf, let source else { return nil }
    return (
      Rate(
        model: model, vendor: vendor ?? "", name: "", scope: scope,
        channel: channel ?? .marketplace, prices: prices, asOf: asOf, source: source), record
    )
  }

  /// The keys of prices.
  private static let priceKeys: [(key: String, kind: TokenPrice)] = [
    ("input", .input), ("output", .output), ("cache_read", .cacheRead),
    ("cache_write", .cacheWrite), ("batch_input", .batchInput), ("batch_output", .batchOutput),
  ]

  /// The yearly change of list prices by vendor, under the card's spelling of the vendor.
  func priceIndex(
    _ scenario: Record, vendors: [String], years: Int
  ) -> [String: [ValueRange]] {
    guard let tree = scenario["price_index"] else { return [:] }
    guard let entries = tree.entries else {
      return unexpected(.mapping("the price index"), tree) ?? [:]
    }
    var index: [String: [ValueRange]] = [:]
    for entry in entries {
      let name = vendors.first { $0.lowercased() == entry.key.lowercased() }
      guard let name: String = name ?? unknown(.vendor, entry.key, entry.place, vendors) else {
        continue
      }
      index[name] = growths(entry.value, years: years)
    }
    return index
  }
}
