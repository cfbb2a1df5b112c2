import Formulas
import Rates

/// Rate cards that lie over each other, as they are in force on one day or another.
final class CardsInForce {
  private let layers: [RateCard]
  private var byDay: [Day: RateCard] = [:]

  /// Cards, the lowest first.
  init(_ layers: [RateCard]) { self.layers = layers }

  /// The prices that are in force on a day.
  func card(on day: Day) -> RateCard {
    if let known = byDay[day] { return known }
    let lowest = layers.first?.inForce(on: day) ?? RateCard([])
    let card = layers.dropFirst().reduce(lowest) { $0.overlaid(with: $1, on: day) }
    byDay[day] = card
    return card
  }
}

extension Decoder {
  /// A decoder with the prices of some cards; without a day the latest are known.
  init(log: ProblemLog, cards: CardsInForce, usage: UsageFiles, histories: HistoryFiles) {
    let latest = Self.unknownDay.map(cards.card) ?? RateCard([])
    self.init(log: log, bundled: latest, usage: usage, histories: histories, cards: cards)
  }

  /// The prices of a scenario on its day: those of the cards, and its own rates laid over them, of
  /// which the latest that is not after the day stands.
  func card(_ own: [(rate: Rate, record: Record)], on day: Day?) -> RateCard {
    guard let day else { return bundled }
    let under = cards.card(on: day)
    let dated = own.map { entry in
      var rate = entry.rate
      // A rate without a day has its problem already.
      if rate.asOf == Self.unknownDay { rate.asOf = day }
      return rate
    }
    let used = Set(under.ofUse(dated, on: day))
    for (rate, entry) in zip(dated, own) where rate.asOf > day && !used.contains(rate) {
      let fault = RateFault.notInForce(
        model: rate.model, scope: rate.scope, asOf: rate.asOf, day: day)
      log.warn(.rate(fault), at: entry.record.place(of: "as_of"))
    }
    // What a later rate leaves out it takes from the one before it.
    let history = dated.filter { $0.asOf <= day || used.contains($0) }.enumerated()
      .sorted { ($0.element.asOf, $0.offset) < ($1.element.asOf, $1.offset) }
    return under.overlaid(with: history.map(\.element))
  }
}
