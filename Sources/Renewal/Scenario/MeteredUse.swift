import Formulas
import Rates

/// What is used of a metered item: AI that is billed by other units than the tokens of a request.
public struct MeteredUse: Hashable, Sendable {
  /// The item, its price being that of the scenario where it states one.
  public var item: MeteredItem
  /// The application in whose budget it counts; nil for none.
  public var app: String?
  /// Units in the anchor month.
  public var quantity: ValueRange
  /// How the quantity grows from the anchor month on.
  public var growth: Growth
  /// The first month of use; nil when it is used already.
  public var launch: Month?
  /// The last month of use; nil when it goes on.
  public var end: Month?
  /// The drivers that its ranges move with; none when it moves alone.
  public var loadings: [Loading]
  /// Where it was stated.
  public var provenance: Provenance

  /// A use as it was stated.
  public init(
    item: MeteredItem, app: String? = nil, quantity: ValueRange, growth: Growth = .none,
    launch: Month? = nil, end: Month? = nil, loadings: [Loading] = [], provenance: Provenance
  ) {
    self.item = item
    self.app = app
    self.quantity = quantity
    self.growth = growth
    self.launch = launch
    self.end = end
    self.loadings = loadings
    self.provenance = provenance
  }

  /// Item and application, as people read them.
  public var name: String { app.map { "\(item.name), \($0)" } ?? item.name }

  /// The charge class, by who bills it.
  public var charge: ChargeClass { ChargeClass(billedOn: item.channel) }
}

extension ChargeClass {
  /// The class of AI that is billed on a channel.
  public init(billedOn channel: Channel) {
    self =
      switch channel {
      case .aws: .modelsByAWS
      case .marketplace: .modelsThroughMarketplace
      case .providerPlatform: .providerPlatform
      case .direct: .boughtDirect
      }
  }
}
