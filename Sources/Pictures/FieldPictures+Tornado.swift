import Charts
import Renewal
import Wording

extension FieldPictures {
  /// The most ranges that are drawn.
  package static let mostRanges = 12

  /// The ranges that are drawn, the widest first.
  package var tornadoBars: [Tornado.Bar] {
    Array((assessment.risk?.tornado.bars ?? []).prefix(Self.mostRanges))
  }

  /// What each range by itself does to what the recommended candidate costs.
  public var tornado: Chart? {
    guard let tornado = assessment.risk?.tornado, let widest = tornadoBars.first else { return nil }
    let name = outcome.candidate(tornado.candidate)?.candidate.name ?? tornado.candidate
    let low = tornadoBars.map { $0.paid.low - tornado.base }
    let high = tornadoBars.map { $0.paid.high - tornado.base }
    let code = MoneyCode.difference(low + high)
    let words = tornadoBars.map {
      "\($0.input.label) (\($0.ends)) \(Self.signed($0.paid.low - tornado.base)) and "
        + Self.signed($0.paid.high - tornado.base)
    }
    return Chart(
      title:
        "\(widest.input.label) moves what \(name) costs most: from "
        + "\(Money.short(min(widest.paid.low, widest.paid.high))) to "
        + Money.short(max(widest.paid.low, widest.paid.high)),
      altText:
        "Paid over the term is \(Money.short(tornado.base)) in the base case. Each range alone at "
        + "its 10th and its 90th percentile: \(words.joined(separator: "; ")).",
      categories: tornadoBars.map { "\($0.input.label) (\($0.ends))" },
      plots: [
        Plot(
          .bar,
          [
            Series(
              name: "At the range's 10th percentile", values: low,
              look: SeriesLook(color: ChartPalette.colors[3], fill: .slanted), labelFormat: code),
            Series(
              name: "At its 90th percentile", values: high, look: ChartPalette.filled(2),
              labelFormat: code),
          ], gap: 35, overlap: 100)
      ],
      valueAxis: ValueAxis(
        title: "USD over the term against the base case of \(Money.short(tornado.base))",
        numberFormat: MoneyCode.difference(low + high, places: 1)),
      isReversed: true)
  }
}

extension Tornado.Bar {
  /// The range's 10th and 90th percentile in the way of its kind: `1.9M to 3.1M`, `10 % to 45 %`.
  package var ends: String {
    let kind = input.range.kind
    return "\(kind.words(values.low)) to \(kind.words(values.high))"
  }
}

extension ValueRange.Kind {
  /// A value in the way of its kind: `2.4M`, `45 %`.
  package func words(_ value: Double) -> String {
    switch self {
    case .quantity: Digits.count(value)
    case .growth, .share:
      "\(Digits.withoutTrailingZeros(Digits.fixed(value * 100, places: 1))) %"
    }
  }
}
