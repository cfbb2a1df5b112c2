import Formulas

extension MeteredItem {
  /// The columns of a card of metered items.
  static let columns = [
    "id", "name", "unit", "usd", "feature", "vendor", "channel", "as_of", "source", "note",
  ]

  /// The items that the binary carries; their prices are dated, and the scenario may overrule them.
  ///
  /// - Throws: `CardFault`, if the carried text were not a card of metered items.
  public static func bundled() throws(CardFault) -> [MeteredItem] {
    try items(csv: PackageResources.metered_items_csv)
  }

  /// Reads items from comma-separated text in UTF-8, as the bundled ones are written.
  ///
  /// - Throws: `CardFault`, the first thing that is wrong.
  static func items(csv text: [UInt8]) throws(CardFault) -> [MeteredItem] {
    let rows = try CommaSeparated.rows(text)
    guard let header = rows.first?.fields, header == columns else {
      throw CardFault(line: 1, kind: .itemColumns(rows.first?.fields ?? []))
    }
    var ids: Set<String> = []
    var items: [MeteredItem] = []
    for row in rows.dropFirst() {
      let item = try item(row)
      guard ids.insert(item.id).inserted else {
        throw CardFault(line: row.line, kind: .repeatedItem(id: item.id))
      }
      items.append(item)
    }
    return items
  }

  private static func item(_ row: CommaSeparated.Row) throws(CardFault) -> MeteredItem {
    let texts = row.fields
    func fault(_ kind: CardFault.Kind) -> CardFault { CardFault(line: row.line, kind: kind) }
    guard texts.count == columns.count else { throw fault(.itemColumns(texts)) }
    // All columns but the note must say something.
    for (column, text) in zip(columns.dropLast(), texts) where text.isEmpty {
      throw fault(.empty(column: column))
    }
    guard let price = Double(texts[3]), price >= 0, price.isFinite else {
      throw fault(.price(column: columns[3], text: texts[3]))
    }
    guard let channel = Channel(rawValue: texts[6]) else { throw fault(.channel(texts[6])) }
    guard let asOf = Day(texts[7]) else { throw fault(.day(texts[7])) }
    return MeteredItem(
      id: texts[0], name: texts[1], unit: texts[2], price: price, feature: texts[4],
      vendor: texts[5], channel: channel, asOf: asOf, source: texts[8], note: texts[9])
  }
}

extension RateCard {
  /// The metered item of an id; nil where the card has none.
  public func item(_ id: String) -> MeteredItem? { items.first { $0.id == id } }
}
