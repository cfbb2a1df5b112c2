import Formulas
import Rates

/// One price that differs between two rate cards.
struct PriceChange {
  /// The model's short id.
  let model: String
  /// Where the price holds.
  let scope: String
  /// How the model is billed.
  let channel: Channel
  /// The price by its key, or the threshold of long requests by its own.
  let item: String
  /// What it was; nil where the first card does not have it.
  let old: Double?
  /// What it is; nil where the second card does not have it.
  let new: Double?

  /// By how much it changed, as a share of what it was; nil where it is on one card alone.
  var change: Double? { old.flatMap { old in new.map { $0 / old - 1 } } }

  /// What happened to it, in a word.
  var word: String {
    if old == nil { return "added" }
    return new == nil ? "gone" : "changed"
  }

  /// The prices that differ, by model, scope and channel, then as a card has them.
  ///
  /// A rate that is later than the day is not in force on it: of the second card it is not
  /// compared, of the first it counts as none.
  static func changes(
    from old: RateCard, to new: RateCard, on day: Day? = nil
  ) -> [PriceChange] {
    func isLater(_ rate: Rate?) -> Bool {
      guard let day, let rate else { return false }
      return rate.asOf > day
    }
    func places(_ card: RateCard) -> [[String]: Rate] {
      Dictionary(card.rates.map { ([$0.model, $0.scope, $0.channel.rawValue], $0) }) { first, _ in
        first
      }
    }
    let (olds, news) = (places(old), places(new))
    let keys = Set(olds.keys).union(news.keys).sorted { $0.lexicographicallyPrecedes($1) }
    return keys.filter { !isLater(news[$0]) }.flatMap { key in
      items(isLater(olds[key]) ? nil : olds[key], news[key])
    }
  }

  private static func items(_ old: Rate?, _ new: Rate?) -> [PriceChange] {
    guard let rate = new ?? old else { return [] }
    func change(_ item: String, _ old: Double?, _ new: Double?) -> PriceChange? {
      guard old != new else { return nil }
      return PriceChange(
        model: rate.model, scope: rate.scope, channel: rate.channel, item: item, old: old, new: new)
    }
    return TokenPrice.allCases.compactMap {
      change($0.rawValue, old?.price($0), new?.price($0))
    }
      + [
        change(
          "long_context_threshold", old?.longContextThreshold.map(Double.init),
          new?.longContextThreshold.map(Double.init))
      ].compactMap(\.self)
  }
}
