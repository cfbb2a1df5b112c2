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
    for kind in TokenPrice.allCases {
      prices[kind] = record.read(kind.rawValue, certain(.positive(example: "3.30")))
    }
    let threshold = record.read(
      "long_context_threshold", whole(1, 100_000_000, example: "200000"))
    let asOf = record.read("as_of", day)
    let source = record.read("source", text)
    if !TokenPrice.allCases.contains(where: { record[$0.rawValue] != nil }) {
      log.report(.rate(.noPrice(keys: TokenPrice.allCases.map(\.rawValue))), at: record.place)
    }
    let above = TokenPrice.aboveThreshold.map(\.rawValue)
    if record["long_context_threshold"] != nil, !above.contains(where: { record[$0] != nil }) {
      log.report(
        .rate(.thresholdAlone(keys: above)), at: record.place(of: "long_context_threshold"))
    }
    guard let model, let scope, let asOf = asOf ?? Self.unknownDay else { return nil }
    return (
      Rate(
        model: model, vendor: vendor ?? "", name: "", scope: scope,
        channel: channel ?? bundled.rate(model: model, scope: scope)?.channel ?? .marketplace,
        prices: prices, longContextThreshold: threshold.map { Int($0) }, asOf: asOf,
        source: source ?? ""), record
    )
  }

  /// Stands for the day of a rate that has none, so that its prices are known all the same.
  static let unknownDay = Day(year: years.upperBound, month: 12, day: 31)

  /// The vendors in use, for keys that are vendors.
  struct Vendors {
    /// Their names, in the card's spelling.
    var names: [String]
    /// Whether these are all; a model that is unknown may be of another.
    var areAllKnown: Bool
  }

  /// The yearly change of list prices by vendor, under the card's spelling of the vendor.
  func priceIndex(_ scenario: Record, _ vendors: Vendors, years: Int) -> [String: [ValueRange]] {
    byVendor("price_index", of: scenario, owner: "the price index", vendors) {
      growths($0, years: years)
    }
  }

  /// The vendor of native services.
  static let aws = "AWS"

  private func byVendor<Value>(
    _ key: String, of scenario: Record, owner: String, _ vendors: Vendors,
    _ reading: (Tree) -> Value?
  ) -> [String: Value] {
    guard let tree = scenario[key] else { return [:] }
    guard let entries = tree.entries else { return unexpected(.mapping(owner), tree) ?? [:] }
    if entries.isEmpty { log.report(.shape(.emptyMapping), at: tree.place) }
    var values: [String: Value] = [:]
    var places: [String: SourcePlace] = [:]
    for entry in entries {
      let value = reading(entry.value)
      let name = vendors.names.first { $0.lowercased() == entry.key.lowercased() }
      if name == nil, vendors.areAllKnown {
        let _: String? = unknown(.vendor, entry.key, entry.place, vendors.names)
      }
      if let name, let first = places.updateValue(entry.place, forKey: name) {
        log.report(.name(.repeated(.vendor, name, first: first)), at: entry.place)
      }
      values[name ?? entry.key] = value
    }
    return values
  }
}
