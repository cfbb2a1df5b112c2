import Formulas
import OrderedCollections
import Rates

/// What Bedrock bills by other units than the tokens of a request, a row for each item.
public struct MeteredItemList: TabularReport {
  private let items: [MeteredItem]

  /// The items of the card that fit.
  ///
  /// - Parameters:
  ///   - feature: the feature that they belong to, such as `Guardrails`; nil for all.
  ///   - text: a part of an item's id or name; nil for all.
  /// - Throws: ``UnknownName`` where no item has such a feature, id or name.
  public init(_ card: RateCard, feature: String? = nil, text: String? = nil) throws {
    var items = card.items
    if let feature {
      let known = OrderedSet(items.map(\.feature)).elements
      items = items.filter { $0.feature.lowercased() == feature.lowercased() }
      if items.isEmpty { throw UnknownName(.feature, feature, known: known) }
    }
    if let text {
      let known = items.map(\.id)
      let lower = text.lowercased()
      items = items.filter { $0.id.contains(lower) || $0.name.lowercased().contains(lower) }
      if items.isEmpty { throw UnknownName(.meteredItem, text, known: known) }
    }
    self.items = items
  }

  /// The items that the program carries.
  public static func bundled(feature: String?, text: String?) throws -> MeteredItemList {
    try MeteredItemList(.bundled(), feature: feature, text: text)
  }

  /// The items with the price of a unit.
  public func table() -> Table {
    Table(
      title: "\(items.count) metered items, USD for a unit",
      columns: [
        .names("Item"), .words("Unit"), .numbers("Price"), .words("Vendor"), .words("Channel"),
        .words("As of"),
      ],
      rows: items.map { item in
        .cells([
          item.id, item.unit, "$" + Rounded.plain(item.price), item.vendor,
          item.channel.rawValue, item.asOf.description,
        ])
      })
  }

  /// The items as data, with source and note.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/items/1",
      "items": .list(
        items.map { item in
          [
            "item": .text(item.id), "name": .text(item.name), "unit": .text(item.unit),
            "price": .number(item.price), "feature": .text(item.feature),
            "vendor": .text(item.vendor), "channel": .text(item.channel.rawValue),
            "as_of": .text(item.asOf.description), "source": .text(item.source),
            "note": .text(item.note),
          ]
        }),
    ]
  }

  /// The items as records, with source and note.
  public func records() -> [[String]] {
    [
      [
        "item", "name", "unit", "price", "feature", "vendor", "channel", "as_of", "source", "note",
      ]
    ]
      + items.map { item in
        [
          item.id, item.name, item.unit, CommaSeparatedText.number(item.price), item.feature,
          item.vendor, item.channel.rawValue, item.asOf.description, item.source, item.note,
        ]
      }
  }
}
