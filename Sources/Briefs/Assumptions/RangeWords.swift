import OrderedCollections
import Pictures
import Renewal
import Wording

/// Ranges in the words they are typed in.
enum RangeWords {
  /// `2M`, `2M to 5M`, `3M / 4M / 6M (triangular)`, with a way to write one number.
  static func of(_ range: ValueRange, _ number: (Double) -> String) -> String {
    range.words(number)
  }

  /// How a quantity grows; each year's growth where they differ.
  static func growth(_ growth: Growth) -> String {
    switch growth {
    case .yearly(let rates): return byYear(rates)
    case .wandering(drift: let rates, let volatility):
      return "\(byYear(rates)), wandering by \(Percent.exact(volatility)) a month"
    case .adoption(let curve):
      return
        "adoption from \(of(curve.start, Percent.exact)) to \(of(curve.saturation, Percent.exact)),"
        + " by \(curve.by)"
    }
  }

  private static func byYear(_ rates: [ValueRange]) -> String {
    let words = rates.map { of($0, Percent.exact) }
    let distinct = OrderedSet(words).elements
    if distinct.count == 1, let only = distinct.first {
      return rates.first?.isCertain == true && rates.first?.base == 0
        ? "no growth" : "growth \(only) a year"
    }
    return words.isEmpty ? "no growth" : "growth \(words.joined(separator: ", then ")) a year"
  }

  /// A value of a range in the way of its kind: `2.4M`, `45 %`.
  static func number(_ value: Double, _ kind: ValueRange.Kind) -> String {
    kind.words(value)
  }

  private static func shortPercent(_ share: Double) -> String {
    "\(Digits.withoutTrailingZeros(Digits.fixed(share * 100, places: 1))) %"
  }

  /// The span of the base growths of several quantities: `growth 30 % to 60 % a year`.
  static func growthSpan(_ growths: [Growth]) -> String {
    let bases = growths.flatMap(\.byYear).map(\.base)
    let curves = growths.contains { $0.curve != nil }
    guard let low = bases.min(), let high = bases.max() else {
      return curves ? "growth by adoption" : "no growth"
    }
    let ends = OrderedSet([low, high].map(shortPercent)).elements
    let span =
      low == 0 && high == 0 ? "no growth" : "growth \(ends.joined(separator: " to ")) a year"
    return curves ? "\(span), or by adoption" : span
  }
}
