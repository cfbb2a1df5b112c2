import Formulas

/// The published prices of one model, in one scope, on one channel.
public struct Rate: Hashable, Sendable {
  /// The model's short id, vendor first: `anthropic.claude-sonnet-4-6`.
  public var model: String
  /// Who makes the model: `Anthropic`.
  public var vendor: String
  /// The model's name for readers: `Claude Sonnet 4.6`.
  public var name: String
  /// Where the price holds.
  ///
  /// A geography (`us`, `eu`, `apac`, `jp`, `au`, `in`, `us-gov`), `global`, one region
  /// (`region:eu-west-2`), `any` for a model with one commercial price, `platform` for the
  /// provider's platform on AWS, `direct` for the provider's own list.
  public var scope: String
  /// How the model is billed, unless the scenario says otherwise.
  public var channel: Channel
  /// USD per million tokens, above zero; a kind that is not sold has no price.
  public var prices: [TokenPrice: Double]
  /// Input tokens above which the whole request is billed at the `long` prices; nil where length
  /// does not matter.
  public var longContextThreshold: Int?
  /// The day on which the source held these prices.
  public var asOf: Day
  /// Where the prices come from: `litellm 1.109.1`.
  public var source: String
  /// What a reader must know of them, such as a price that was derived; empty when nothing.
  public var note: String

  /// A rate; see the properties for what each value means.
  ///
  /// A scenario's own rate may leave vendor and name empty, to have those of the card.
  public init(
    model: String, vendor: String, name: String, scope: String, channel: Channel,
    prices: [TokenPrice: Double], longContextThreshold: Int? = nil, asOf: Day, source: String,
    note: String = ""
  ) {
    self.model = model
    self.vendor = vendor
    self.name = name
    self.scope = scope
    self.channel = channel
    self.prices = prices
    self.longContextThreshold = longContextThreshold
    self.asOf = asOf
    self.source = source
    self.note = note
  }

  /// The price of a kind of token, in USD per million tokens; nil where it is not sold.
  public func price(_ kind: TokenPrice) -> Double? { prices[kind] }
}
