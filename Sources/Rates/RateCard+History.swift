import Formulas

extension RateCard {
  /// The card with one rate for each model, scope and channel: the latest that is not after a day.
  ///
  /// Where all are later, the earliest stands: nothing is known of before.
  public func inForce(on day: Day) -> RateCard {
    holding(Rate.inForce(rates, on: day))
  }

  /// This card with the rates of another laid over it, as they are in force on a day.
  ///
  /// A rate of the other that is later than the day does not take the place of one of this card.
  public func overlaid(with other: RateCard, on day: Day) -> RateCard {
    let named = holding(
      rates,
      otherIds: other.shortIds.filter { rates(of: $0.key).isEmpty }
        .merging(shortIds) { _, own in own })
    return named.overlaid(with: named.ofUse(other.rates, on: day))
  }

  /// The rates that may be laid over this card on a day: those in force, and those that are later
  /// where this card has none.
  public func ofUse(_ rates: [Rate], on day: Day) -> [Rate] {
    let own = Set(self.rates.map { Key($0) })
    return Rate.inForce(rates, on: day).filter {
      $0.asOf <= day || !own.contains(Key($0, model: shortId(of: $0.model)))
    }
  }
}

extension Rate {
  /// Of rates that are alike in model, scope and channel the latest that is not after a day; where
  /// all are later, the earliest.
  public static func inForce(_ rates: [Rate], on day: Day) -> [Rate] {
    var chosen: [RateCard.Key: Rate] = [:]
    for rate in rates {
      let key = RateCard.Key(rate)
      guard let other = chosen[key] else {
        chosen[key] = rate
        continue
      }
      let isBetter =
        switch (rate.asOf <= day, other.asOf <= day) {
        case (true, true): rate.asOf > other.asOf
        case (true, false): true
        case (false, true): false
        case (false, false): rate.asOf < other.asOf
        }
      if isBetter { chosen[key] = rate }
    }
    var seen: Set<RateCard.Key> = []
    return rates.compactMap { rate in
      let key = RateCard.Key(rate)
      return seen.insert(key).inserted ? chosen[key] : nil
    }
  }
}
