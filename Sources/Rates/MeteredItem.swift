import Formulas

/// Something that Bedrock bills by another unit than the tokens of a request, with its dated price.
public struct MeteredItem: Hashable, Sendable {
  /// The item's key, its feature first: `guardrails.content-filter-text`.
  public var id: String
  /// The name that people read.
  public var name: String
  /// What one unit is: `text unit`, `query`, `GB-month`.
  public var unit: String
  /// USD for one unit, from 0.
  public var price: Double
  /// The feature that it belongs to: `Guardrails`.
  public var feature: String
  /// Whose list price it is: `AWS`, or the vendor of the model.
  public var vendor: String
  /// How it is billed, unless the scenario says otherwise.
  public var channel: Channel
  /// The day on which the source held the price.
  public var asOf: Day
  /// Where the price comes from.
  public var source: String
  /// What a reader must know of it; empty when nothing.
  public var note: String

  /// An item; see the properties for what each value means.
  public init(
    id: String, name: String, unit: String, price: Double, feature: String, vendor: String,
    channel: Channel, asOf: Day, source: String, note: String = ""
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.price = price
    self.feature = feature
    self.vendor = vendor
    self.channel = channel
    self.asOf = asOf
    self.source = source
    self.note = note
  }

  /// Whether the price is older than the limit, in days, on a day.
  public func isStale(on day: Day, limit: Int = Staleness.limit) -> Bool {
    asOf.days(to: day) > limit
  }
}
