import Formulas

extension RateCard {
  /// The card that the binary carries; its prices are dated, and the scenario may overrule them.
  ///
  /// - Throws: `CardFault`, if the carried text were not a card.
  public static func bundled() throws(CardFault) -> RateCard {
    let card = try RateCard(csv: PackageResources.rates_csv)
    return RateCard(
      card.rates, otherIds: card.shortIds, items: try MeteredItem.bundled(),
      capacity: try .bundled())
  }

  /// Reads a card from comma-separated text in UTF-8, as the bundled one is written.
  ///
  /// - Throws: `CardFault`, the first thing that is wrong.
  public init(csv text: [UInt8]) throws(CardFault) {
    var rates: [Rate] = []
    var meanings: [String: String] = [:]
    var keys: Set<DatedKey> = []
    let rows = try CommaSeparated.rows(text)
    guard let header = rows.first?.fields, header == Column.header else {
      throw CardFault(line: 1, kind: .header(rows.first?.fields ?? []))
    }
    for row in rows.dropFirst() {
      let reader = try RowReader(row)
      let rate = try reader.rate()
      let key = Key(rate)
      guard keys.insert(DatedKey(key: key, asOf: rate.asOf)).inserted else {
        let kind = CardFault.Kind.repeated(
          model: key.model, scope: key.scope, channel: key.channel)
        throw CardFault(line: row.line, kind: kind)
      }
      for id in [rate.model] + reader.otherIds {
        guard meanings.updateValue(rate.model, forKey: id) ?? rate.model == rate.model else {
          throw CardFault(line: row.line, kind: .ambiguous(id: id))
        }
      }
      rates.append(rate)
    }
    self.init(rates, otherIds: meanings.filter { $0.key != $0.value })
  }

  /// What no two rates of a file share.
  private struct DatedKey: Hashable {
    let key: Key
    let asOf: Day
  }
}
