import Formulas
import Rates
import Renewal

extension Decoder {
  /// A model, under its short id where the card knows one, so that a model has one name.
  func model(_ tree: Tree) -> String? { name(tree).map(bundled.shortId) }

  /// The scenario's own rates, each with the place of its record.
  func rates(_ scenario: Record) -> [(rate: Rate, record: Record)] {
    list("rates", of: scenario, rate)
  }

  private func rate(_ tree: Tree) -> (rate: Rate, record: Record)? {
    guard let record = record(tree, .rate) else { return nil }
    let model = record.read("model", model)
    let scope = record.read("scope", name)
    let channel = record.read("channel", channel)
    let vendor = record.read("vendor", name)
    var prices: [TokenPrice: Double] = [:]
    for (key, kind) in Self.priceKeys {
      prices[kind] = record.read(key, certain(.positive(example: "3.30")))
    }
    let asOf = record.read("as_of", day)
    let source = record.read("source", text)
    if !Self.priceKeys.contains(where: { record[$0.key] != nil }) {
      log.report(.rate(.noPrice(keys: Self.priceKeys.map(\.key))), at: record.place)
    }
    guard let model, let scope, let asOf = asOf ?? Self.unknownDay else { return nil }
    return (
      Rate(
        model: model, vendor: vendor ?? "", name: "", scope: scope,
        channel: channel ?? bundled.rate(model: model, scope: scope)?.channel ?? .marketplace,
        prices: prices, asOf: asOf, source: source ?? ""), record
    )
  }

  /// Stands for the day of a rate that has none, so that its prices are known all the same.
  private static let unknownDay = Day(year: years.upperBound, month: 12, day: 31)

  /// The keys of prices.
  private static let priceKeys: [(key: String, kind: TokenPrice)] = [
    ("input", .input), ("output", .output), ("cache_read", .cacheRead),
    ("cache_write", .cacheWrite), ("batch_input", .batchInput), ("batch_output", .batchOutput),
  ]

  /// The yearly change of list prices by vendor, under the card's spelling of the vendor.
  ///
  /// - Parameters:
  ///   - vendors: The vendors in use.
  ///   - areAllKnown: Whether these are all; a model that is unknown may be of another.
  func priceIndex(
    _ scenario: Record, _ vendors: [String], areAllKnown: Bool, years: Int
  ) -> [String: [ValueRange]] {
    guard let tree = scenario["price_index"] else { return [:] }
    guard let entries = tree.entries else {
      return unexpected(.mapping("the price index"), tree) ?? [:]
    }
    if entries.isEmpty { log.report(.shape(.emptyMapping), at: tree.place) }
    var index: [String: [ValueRange]] = [:]
    var places: [String: SourcePlace] = [:]
    for entry in entries {
      let growths = growths(entry.value, years: years)
      let name = vendors.first { $0.lowercased() == entry.key.lowercased() }
      if name == nil, areAllKnown {
        let _: String? = unknown(.vendor, entry.key, entry.place, vendors)
      }
      if let name, let first = places.updateValue(entry.place, forKey: name) {
        log.report(.name(.repeated(.vendor, name, first: first)), at: entry.place)
      }
      index[name ?? entry.key] = growths
    }
    return index
  }
}
