import Charts
import Renewal
import Wording

extension FieldPictures {
  /// The percentiles of the fan with their names, from the lowest on.
  package static let percentiles: [(name: String, value: @Sendable (FanYear) -> Double)] = [
    ("P5", { $0.p5 }), ("P10", { $0.p10 }), ("P25", { $0.p25 }), ("P50", { $0.p50 }),
    ("P75", { $0.p75 }), ("P90", { $0.p90 }), ("P95", { $0.p95 }),
  ]
  private static let shades: [UInt32] = [
    0xDCE6F0, 0xB4C8DC, 0x8FAECB, 0x8FAECB, 0xB4C8DC, 0xDCE6F0,
  ]
  private static let bands = ["5 to 95 % of futures", "10 to 90 %", "25 to 75 %"]

  /// What retires the commitment over the paths by contract year, as bands, under the commitments.
  public var fan: Chart? {
    guard let risk = assessment.risk, !risk.fan.isEmpty, let offer = risk.fanOffer else {
      return nil
    }
    let name = outcome.candidate(offer)?.candidate.name ?? offer
    func values(_ number: Int) -> [Double] { risk.fan.map(Self.percentiles[number].value) }
    let base = Series(
      name: "Up to P5", values: values(0), look: SeriesLook(color: 0xFFFFFF, fill: .none),
      isInLegend: false)
    let bands = Self.shades.enumerated().map { number, shade in
      let (low, high) = (Self.percentiles[number], Self.percentiles[number + 1])
      let isNamed = number < Self.bands.count
      return Series(
        name: "\(low.name) to \(high.name)" + (isNamed ? " (\(Self.bands[number]))" : ""),
        values: zip(values(number), values(number + 1)).map { $1 - $0 },
        look: SeriesLook(color: shade), isInLegend: isNamed)
    }
    let median = Series(
      name: "Median", values: values(3),
      look: SeriesLook(color: ChartPalette.ink, dash: .none, mark: .circle),
      labelFormat: MoneyCode.of(values(3)))
    let lines = promises.map { offer, look in
      Series(
        name: "Commitment, \(offer.candidate.name)", values: offer.candidate.commitment, look: look)
    }
    let shown =
      risk.fan.flatMap { [$0.p5, $0.p95] } + promises.flatMap(\.offer.candidate.commitment)
    let words = zip(years, risk.fan).map { year, spread in
      "\(year) \(Money.short(spread.p50)) (\(Money.short(spread.p5)) to \(Money.short(spread.p95)))"
    }
    return Chart(
      title: fanTitle(risk),
      altText:
        "Spending that retires the commitment of \(name), median and 5th to 95th percentile: "
        + "\(words.joined(separator: ", ")).",
      categories: years, categoryTitle: "Contract year",
      plots: [
        Plot(.stackedColumn, [base] + bands, gap: 90), Plot(.line, lines + [median]),
      ],
      valueAxis: ValueAxis(
        title: "USD a contract year",
        numberFormat: MoneyCode.axis(shown, isFromZero: false), minimum: Self.floor(under: shown)))
  }

  /// A round amount somewhat below the least: bands are spans, so that their axis need not start at
  /// zero.
  private static func floor(under amounts: [Double]) -> Double {
    let (least, most) = (amounts.min() ?? 0, amounts.max() ?? 0)
    var unit = 1.0
    while unit * 10 <= max(most - least, most * 0.02) { unit *= 10 }
    return max(0, ((least - (most - least) * 0.1) / unit).rounded(.down) * unit)
  }

  private func fanTitle(_ risk: Risk) -> String {
    let parts = promises.compactMap { offer, _ in
      risk.candidate(offer.candidate.id).map {
        "\(offer.candidate.name) \(Chance.words($0.chance))"
      }
    }
    return parts.isEmpty
      ? "What would retire a commitment, by contract year"
      : "Chance of a shortfall: \(parts.joined(separator: ", "))"
  }
}
