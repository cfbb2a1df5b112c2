extension RateCard {
  /// This card with the rates of some models taken from another.
  public func taking(_ models: Set<String>, from other: RateCard) -> RateCard {
    holding(
      rates.filter { !models.contains($0.model) }
        + other.rates.filter { models.contains($0.model) },
      otherIds: shortIds.merging(other.shortIds) { own, _ in own })
  }

  /// The card with the latest rate alone of those that are alike in model, scope and channel.
  public var latest: RateCard {
    var seen: Set<Key> = []
    return holding(rates.filter { seen.insert(Key($0)).inserted })
  }
}
