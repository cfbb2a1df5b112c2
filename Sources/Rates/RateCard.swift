/// Published prices by model, scope and channel, each with its date and source.
public struct RateCard: Sendable {
  /// The rates, in a stable order: a scenario's own first, then by model, scope and channel; of
  /// those that are alike in these the latest first.
  public let rates: [Rate]
  /// What is billed by other units than the tokens of a request.
  public let items: [MeteredItem]
  /// The prices of capacity.
  public let capacity: CapacityCard
  /// Short model ids by the longer ids that mean the same model.
  let shortIds: [String: String]
  /// Places in `rates`, by model.
  private let places: [String: [Int]]

  /// A card of these rates, in their order.
  ///
  /// - Parameters:
  ///   - rates: the rates, no two alike in model, scope, channel and date.
  ///   - otherIds: longer ids of the same models, each with the short id that it means.
  ///   - items: what is billed by other units, no two with one id.
  ///   - capacity: the prices of capacity.
  public init(
    _ rates: [Rate], otherIds: [String: String] = [:], items: [MeteredItem] = [],
    capacity: CapacityCard = CapacityCard([])
  ) {
    let rates = Self.latestFirst(rates)
    self.rates = rates
    self.items = items
    self.capacity = capacity
    self.shortIds = otherIds
    var places: [String: [Int]] = [:]
    for (place, rate) in rates.enumerated() { places[rate.model, default: []].append(place) }
    self.places = places
  }

  /// The rates with those that are alike in model, scope and channel side by side, the latest first.
  private static func latestFirst(_ rates: [Rate]) -> [Rate] {
    var histories: [Key: [Rate]] = [:]
    for rate in rates { histories[Key(rate), default: []].append(rate) }
    if histories.count == rates.count { return rates }
    return rates.flatMap { rate in
      (histories.removeValue(forKey: Key(rate)) ?? []).sorted { $0.asOf > $1.asOf }
    }
  }

  /// This card with other rates, and everything else as it is.
  func holding(_ rates: [Rate], otherIds: [String: String]? = nil) -> RateCard {
    RateCard(rates, otherIds: otherIds ?? shortIds, items: items, capacity: capacity)
  }

  /// A model's name for readers, by its short id or a longer one; the id where the card has no such
  /// model.
  public func name(of model: String) -> String { rates(of: model).first?.name ?? model }

  /// The short id of a model: the id itself, or the one that a longer id stands for.
  public func shortId(of model: String) -> String { shortIds[model] ?? model }

  /// The rates of a model, by its short id or a longer one, in the card's order.
  public func rates(of model: String) -> [Rate] {
    (places[shortId(of: model)] ?? []).map { rates[$0] }
  }

  /// The rate of a model in a scope, or nil when the card has none.
  ///
  /// Of rates with different dates it is the latest.
  /// Without a channel it is the first rate of the scope. With one, a rate of that channel; or, as
  /// Bedrock's published price does not depend on who bills it, the rate of Bedrock's other
  /// channel. The provider's platform and the provider itself have one price list each, so any
  /// scope leads to it. A model with one commercial price has it in every commercial scope; the
  /// global scope, the government's and the providers' lists are not among these.
  public func rate(model: String, scope: String, channel: Channel? = nil) -> Rate? {
    let known = rates(of: model)
    var places = [scope]
    if let only = channel?.onlyScope { places.append(only) }
    if Scope.isCommercialPlace(scope) { places.append(Scope.any) }
    for place in places {
      let here = known.filter { $0.scope == place }
      guard let channel else {
        if let first = here.first { return first }
        continue
      }
      let exact = here.first { $0.channel == channel }
      if let found = exact ?? here.first(where: { $0.channel.hasPrices(of: channel) }) {
        return found
      }
    }
    return nil
  }

  /// The rate of a model in a scope with all these prices.
  ///
  /// - Throws: `MissingRate`, with what the card has instead.
  public func rate(
    model: String, scope: String, channel: Channel? = nil, having kinds: [TokenPrice]
  ) throws(MissingRate) -> Rate {
    let found = rate(model: model, scope: scope, channel: channel)
    let absent = kinds.first { found?.price($0) == nil }
    if let found, absent == nil { return found }
    throw MissingRate(
      model: model, scope: scope, channel: channel, kind: found == nil ? nil : absent,
      nearest: nearest(model: model, scope: scope, channel: channel))
  }
}
