import Charts
import Renewal
import Wording

extension FieldPictures {
  /// One size of the ladder, over the paths.
  package struct LadderSize {
    /// Its outcome.
    package let outcome: CandidateOutcome
    /// The rung.
    package let rung: Rung
    /// Its figures over the paths; nil without paths.
    package let risk: CandidateRisk?

    /// Paid over the term, in the mean of the paths where there are any.
    package var cost: Double { risk?.paid.mean ?? outcome.totalPaid }
    /// The chance of a shortfall; without paths whether there is one, 1 or 0.
    package var chance: Double {
      risk?.chance ?? (outcome.shortfall.contains { $0 > 0.005 } ? 1 : 0)
    }
  }

  /// The sizes of one length and one growth: those to which the cheapest belongs.
  package var ladderSizes: [LadderSize] {
    let rungs = assessment.ladder?.rungs ?? []
    let all = rungs.map {
      LadderSize(
        outcome: $0.outcome, rung: $0.rung,
        risk: assessment.risk?.candidate($0.outcome.candidate.id))
    }
    guard let best = all.min(by: { $0.cost < $1.cost }) else { return [] }
    return all.filter { $0.rung.term == best.rung.term && $0.rung.ramp == best.rung.ramp }
  }

  /// What the sizes share.
  package var ladderShape: String {
    guard let rung = ladderSizes.first?.rung else { return "" }
    let length = rung.term == 1 ? "one year" : "\(Phrases.number(rung.term)) years"
    return
      "\(length), \(rung.ramp == 0 ? "all alike" : "growing \(Percent.exact(rung.ramp)) a year")"
  }

  /// Expected cost and chance of a shortfall by size; nil with fewer than two sizes.
  public var ladder: Chart? {
    let sizes = ladderSizes
    guard sizes.count > 1, let best = sizes.min(by: { $0.cost < $1.cost }) else { return nil }
    let hasPaths = assessment.risk != nil
    let cost = Series(
      name: hasPaths ? "Paid over the term, expected" : "Paid over the term",
      values: sizes.map(\.cost),
      look: SeriesLook(color: ChartPalette.colors[0], dash: .solid, mark: .circle, width: 2.75))
    let chance = Series(
      name: hasPaths ? "Chance of a shortfall" : "Shortfall in the base case, 1 yes",
      values: sizes.map(\.chance),
      look: SeriesLook(color: ChartPalette.promise, dash: .dashed, mark: .square, width: 2))
    let words = sizes.map {
      "\(Money.exact($0.rung.commitment)): \(Money.short($0.cost)), \(Chance.words($0.chance))"
    }
    return Chart(
      title: ladderTitle(sizes, from: best),
      altText:
        "Commitment of year 1 (\(ladderShape)), what is paid over the term and the chance of a "
        + "shortfall: \(words.joined(separator: "; ")).",
      categories: sizes.map { Money.exact($0.rung.commitment) },
      categoryTitle: "Commitment of year 1; \(ladderShape)",
      plots: [
        Plot(.line, [cost]),
        Plot(.line, [chance], isOnSecondaryAxis: true),
      ],
      valueAxis: ValueAxis(
        title: "Paid over the term, USD",
        numberFormat: MoneyCode.axis(sizes.map(\.cost), isFromZero: false)),
      secondaryAxis: ValueAxis(
        title: hasPaths ? "Chance of a shortfall in any year" : "Shortfall in the base case",
        numberFormat: "0%", minimum: 0, maximum: 1, majorUnit: 0.2, hasGridLines: false))
  }

  /// The least cost, and up to which size it holds.
  private func ladderTitle(_ sizes: [LadderSize], from best: LadderSize) -> String {
    let alike = sizes.filter { $0.cost <= best.cost * 1.001 }
    let last = alike.max { $0.rung.commitment < $1.rung.commitment } ?? best
    let size = Money.exact(last.rung.commitment)
    let how =
      assessment.risk == nil ? "" : " expected, chance of a shortfall \(Chance.words(last.chance))"
    return
      "Of sizes nobody quoted, \(alike.count > 1 ? "up to " : "")\(size) a year costs least: "
      + "\(Money.short(last.cost))\(how)"
  }
}
