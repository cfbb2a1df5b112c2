import Formulas

/// One row of a card as a rate.
struct RowReader {
  private static let places = Dictionary(
    uniqueKeysWithValues: Column.header.enumerated().map { ($1, $0) })

  private let line: Int
  private let fields: [String]

  /// A reader of a row; a row of another width is a fault.
  init(_ row: CommaSeparated.Row) throws(CardFault) {
    line = row.line
    fields = row.fields
    guard fields.count == Column.header.count else { throw fault(.fieldCount(fields.count)) }
  }

  /// The longer ids of the row's model.
  var otherIds: [String] { text("other_ids").split(separator: " ").map(String.init) }

  /// The row's rate.
  func rate() throws(CardFault) -> Rate {
    guard let channel = Channel(rawValue: text("channel")) else {
      throw fault(.channel(text("channel")))
    }
    guard let asOf = Day(text("as_of")) else { throw fault(.day(text("as_of"))) }
    let model = try said(.model)
    return Rate(
      model: model, vendor: try said(.vendor), name: try said(.name), scope: try said(.scope),
      channel: channel, prices: try prices(of: model), longContextThreshold: try threshold(),
      asOf: asOf, source: try said(.source), note: text("note"))
  }

  /// The length above which a request costs more.
  private func threshold() throws(CardFault) -> Int? {
    let written = text(Column.longContextThreshold.rawValue)
    if written.isEmpty { return nil }
    guard let tokens = Int(written), tokens > 0 else { throw fault(.threshold(written)) }
    return tokens
  }

  private func prices(of model: String) throws(CardFault) -> [TokenPrice: Double] {
    var prices: [TokenPrice: Double] = [:]
    for kind in TokenPrice.allCases {
      let written = text(kind.rawValue)
      if written.isEmpty { continue }
      guard let price = Double(written), price > 0, price.isFinite else {
        throw fault(.price(column: kind.rawValue, text: written))
      }
      prices[kind] = price
    }
    guard !prices.isEmpty else { throw fault(.noPrice(model: model)) }
    return prices
  }

  private func text(_ column: String) -> String { Self.places[column].map { fields[$0] } ?? "" }

  private func said(_ column: Column) throws(CardFault) -> String {
    let said = text(column.rawValue)
    if said.isEmpty { throw fault(.empty(column: column.rawValue)) }
    return said
  }

  private func fault(_ kind: CardFault.Kind) -> CardFault { CardFault(line: line, kind: kind) }
}
