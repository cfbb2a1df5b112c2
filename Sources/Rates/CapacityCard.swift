import Formulas

/// Published prices of capacity by model, scope and commitment, each with its date and source.
public struct CapacityCard: Sendable {
  /// The prices, in the card's order.
  public let prices: [CapacityPrice]

  /// A card of these prices.
  public init(_ prices: [CapacityPrice]) { self.prices = prices }

  /// The prices that hold for a model in a scope, by their commitment; the most particular ones.
  ///
  /// Every scope but the global one takes the geographic price, and the price for any scope where
  /// there is no other.
  public func prices(_ kind: CapacityKind, of model: String, in scope: String) -> [CapacityPrice] {
    let known = prices.filter { $0.kind == kind && $0.model == model }
    let places = [scope] + (Scope.isCommercialPlace(scope) ? [Self.geographic, Scope.any] : [])
    return places.lazy.map { place in known.filter { $0.scope == place } }
      .first { !$0.isEmpty } ?? []
  }

  /// The scope of a reservation in a geography or a region.
  static let geographic = "geo"
}

extension CapacityCard {
  /// The card that the binary carries.
  ///
  /// - Throws: ``CardFault``, if the carried text were not a card.
  public static func bundled() throws(CardFault) -> CapacityCard {
    try CapacityCard(csv: PackageResources.capacity_csv)
  }

  /// Reads a card from comma-separated text in UTF-8, as the bundled one is written.
  ///
  /// - Throws: ``CardFault``, the first thing that is wrong.
  init(csv text: [UInt8]) throws(CardFault) {
    let rows = try CommaSeparated.rows(text)
    guard let header = rows.first?.fields, header == Self.header else {
      throw CardFault(line: 1, kind: .header(rows.first?.fields ?? []))
    }
    var prices: [CapacityPrice] = []
    for row in rows.dropFirst() { prices.append(try Self.price(row)) }
    self.init(prices)
  }

  private static let header = [
    "kind", "model", "scope", "commitment", "unit_hour", "input_hour", "output_hour", "as_of",
    "source",
  ]

  private static func price(_ row: CommaSeparated.Row) throws(CardFault) -> CapacityPrice {
    func fault(_ kind: CardFault.Kind) -> CardFault { CardFault(line: row.line, kind: kind) }
    guard row.fields.count == header.count else { throw fault(.fieldCount(row.fields.count)) }
    let fields = row.fields
    guard let kind = CapacityKind(rawValue: fields[0]) else { throw fault(.empty(column: "kind")) }
    guard let commitment = Int(fields[3]) else { throw fault(.empty(column: "commitment")) }
    guard let asOf = Day(fields[7]) else { throw fault(.day(fields[7])) }
    let amount: CapacityPrice.Amount =
      switch kind {
      case .modelUnits: .unit(try dollars(4, row))
      case .reserved:
        .thousandTokens(input: try dollars(5, row), output: try dollars(6, row))
      }
    return CapacityPrice(
      kind: kind, model: fields[1], scope: fields[2], commitment: commitment, amount: amount,
      asOf: asOf, source: fields[8])
  }

  private static func dollars(
    _ column: Int, _ row: CommaSeparated.Row
  ) throws(CardFault) -> Double {
    let text = row.fields[column]
    guard let price = Double(text), price > 0, price.isFinite else {
      throw CardFault(line: row.line, kind: .price(column: header[column], text: text))
    }
    return price
  }
}
