import Charts
import Renewal
import Wording

extension FieldPictures {
  /// How the recommended candidate's commitment burns down; nil where nothing is promised.
  public var burnMonths: BurnMonths? {
    guard let signed, let figures = assessment.signed else { return nil }
    return BurnMonths(signed, figures, scenario)
  }

  /// The same against the straight line.
  public var burnDown: Chart? {
    guard let burn = burnMonths, let signed else { return nil }
    let left = Series(
      name: "Left of the year's commitment", values: burn.months.map(\.left),
      look: ChartPalette.filled(2))
    let straight = Series(
      name: "Straight line", values: burn.months.map(\.straight),
      look: SeriesLook(color: ChartPalette.promise, dash: .none, mark: .bar, width: 2.5))
    return Chart(
      title: burnTitle(burn, signed.candidate.name),
      altText: burnWords(burn, signed),
      categories: burn.months.map(\.name), categoryTitle: "Month",
      plots: [Plot(.column, [left], gap: 25), Plot(.line, [straight])],
      valueAxis: ValueAxis(
        title: "USD left at the end of the month; below zero the commitment is exceeded",
        numberFormat: MoneyCode.axis(burn.months.map(\.left))))
  }

  private func burnTitle(_ burn: BurnMonths, _ name: String) -> String {
    let cleared = burn.cleared
    let missed = cleared.indices.filter { cleared[$0] == nil }.map { "year \($0 + 1)" }
    return missed.isEmpty
      ? "\(name): each year's commitment is reached, in \(Phrases.list(cleared.compactMap(\.self)))"
      : "\(name): the commitment is not reached in \(Phrases.list(missed))"
  }

  private func burnWords(_ burn: BurnMonths, _ signed: CandidateOutcome) -> String {
    let years = burn.cleared.enumerated().map { year, month in
      let commitment = Money.exact(signed.candidate.commitment[year])
      return "year \(year + 1), \(commitment): "
        + (month.map { "reached in \($0)" } ?? "not reached")
    }
    return "What is left of the commitment of \(signed.candidate.name) at the end of each month: "
      + "\(years.joined(separator: "; ")). Within a year what retires is spread as the bills are."
  }
}
