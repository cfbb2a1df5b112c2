extension RateCard {
  /// This card with a scenario's own rates laid over it.
  ///
  /// An own rate takes the place of the one with its model, scope and channel. The prices that it
  /// leaves out come from that rate, or from the one that stands in for it; vendor and name too,
  /// where they are empty. A rate with prices of both names both sources and has the older of
  /// their dates. Own rates come first, so that they are also found where no channel is named.
  public func overlaid(with own: [Rate]) -> RateCard {
    var laid: [Rate] = []
    var places: [Key: Int] = [:]
    for rate in own {
      let model = shortId(of: rate.model)
      let key = Key(rate, model: model)
      let earlier = places[key]
      let under =
        earlier.map { laid[$0] } ?? self.rate(model: model, scope: key.scope, channel: key.channel)
      let named = under ?? rates(of: model).first
      var mixed = under.map(rate.laid(over:)) ?? rate
      mixed.model = model
      if mixed.vendor.isEmpty { mixed.vendor = named?.vendor ?? "" }
      if mixed.name.isEmpty { mixed.name = named?.name ?? model }
      if let earlier {
        laid[earlier] = mixed
      } else {
        places[key] = laid.count
        laid.append(mixed)
      }
    }
    let owned = Set(laid.map { Key($0) })
    return holding(laid + rates.filter { !owned.contains(Key($0)) })
  }

  /// What no two rates of a card share.
  struct Key: Hashable {
    /// The model's short id.
    let model: String
    /// The scope of the price.
    let scope: String
    /// How it is billed.
    let channel: Channel

    /// The key of a rate, under another id of its model if one is given.
    init(_ rate: Rate, model: String? = nil) {
      self.model = model ?? rate.model
      scope = rate.scope
      channel = rate.channel
    }
  }
}

extension Rate {
  /// This rate with the prices that it lacks taken from another.
  func laid(over other: Rate) -> Rate {
    let inherited = TokenPrice.allCases.filter { price($0) == nil && other.price($0) != nil }
    guard !inherited.isEmpty else { return self }
    var mixed = self
    mixed.prices.merge(other.prices) { own, _ in own }
    mixed.longContextThreshold = longContextThreshold ?? other.longContextThreshold
    mixed.asOf = min(asOf, other.asOf)
    if source != other.source { mixed.source = "\(source); \(other.source)" }
    mixed.note = Sentences.inherited(inherited, from: other, after: note)
    return mixed
  }
}
