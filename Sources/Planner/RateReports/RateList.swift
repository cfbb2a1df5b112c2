import Formulas
import OrderedCollections
import Rates

/// Published prices, a row for each model, scope and channel.
public struct RateList: TabularReport {
  private let rates: [Rate]

  /// The rates of the card that fit.
  ///
  /// - Parameters:
  ///   - vendor: who makes the models; nil for all.
  ///   - scope: where the prices hold; nil for all.
  ///   - model: a part of a model's id or name; nil for all.
  /// - Throws: ``UnknownName`` where no rate has such a vendor, scope or model.
  public init(
    _ card: RateCard, vendor: String? = nil, scope: String? = nil, model: String? = nil
  ) throws {
    var rates = card.rates
    if let vendor {
      let known = OrderedSet(rates.map(\.vendor)).elements
      rates = rates.filter { $0.vendor.lowercased() == vendor.lowercased() }
      if rates.isEmpty { throw UnknownName(.vendor, vendor, known: known) }
    }
    if let scope {
      let known = OrderedSet(rates.map(\.scope)).elements
      rates = rates.filter { $0.scope == scope.lowercased() }
      if rates.isEmpty { throw UnknownName(.scope, scope, known: known) }
    }
    if let model {
      let known = OrderedSet(rates.map(\.model)).elements
      let short = card.shortId(of: model)
      let text = model.lowercased()
      rates = rates.filter {
        $0.model == short || $0.model.contains(text) || $0.name.lowercased().contains(text)
      }
      if rates.isEmpty { throw UnknownName(.model, model, known: known) }
    }
    self.rates = rates
  }

  /// Input and output prices in USD per million tokens, on demand and in batch.
  public func table() -> Table {
    let models = Set(rates.map(\.model)).count
    return Table(
      title: "\(rates.count) rates of \(models) models, USD per million tokens",
      columns: [
        .names("\nModel"), .words("\nScope"), .words("\nChannel"), .numbers("\nInput"),
        .numbers("\nOutput"), .numbers("Cache\nread"), .numbers("Batch\ninput"),
        .numbers("Batch\noutput"), .words("\nAs of"),
      ],
      rows: rates.map { rate in
        .cells(
          [rate.model, rate.scope, rate.channel.rawValue]
            + [.input, .output, .cacheRead, .batchInput, .batchOutput].map { rate.shown($0) }
            + [rate.asOf.description])
      })
  }

  /// The rates as data, with every price, source and note.
  public func json() -> JSONValue {
    ["schema": "commitbook/rates/1", "rates": .list(rates.map(\.json))]
  }

  /// The rates as records, with every price, source and note.
  public func records() -> [[String]] { Rate.records(rates) }
}
