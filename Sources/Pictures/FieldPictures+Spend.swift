import Charts
import Renewal
import Wording

extension FieldPictures {
  /// What a column of spend is made of.
  package struct SpendPart {
    /// Its name.
    package let name: String
    /// The numbers of the charge classes in it, from 0; empty for support.
    package let classes: [Int]
    /// USD by contract year.
    package let byYear: [Double]
  }

  /// The most parts that are told apart.
  private static let most = 7

  /// What is paid for the recommended candidate's charge classes and support, before true-ups: the
  /// largest classes alone, the others together.
  package var spendParts: [SpendPart] {
    guard let figures = assessment.signed, let signed else { return [] }
    let classes = outcome.listCostByClass.enumerated().map { number, cost in
      SpendPart(
        name: cost.charge.name, classes: [number], byYear: figures.netCostByClass[number])
    }.filter { $0.byYear.contains { $0.magnitude >= 0.5 } }
    let support = SpendPart(name: "Support", classes: [], byYear: signed.support)
    let hasSupport = signed.support.contains { $0 >= 0.5 }
    var shown = classes
    if classes.count > Self.most {
      let large = Set(
        classes.sorted { $0.byYear.reduce(0, +) > $1.byYear.reduce(0, +) }.prefix(Self.most - 1)
          .flatMap(\.classes))
      let rest = classes.filter { !large.isSuperset(of: $0.classes) }
      shown = classes.filter { large.isSuperset(of: $0.classes) }
      shown.append(
        SpendPart(
          name: "Other charge classes", classes: rest.flatMap(\.classes),
          byYear: years.indices.map { year in rest.reduce(0) { $0 + $1.byYear[year] } }))
    }
    return shown + (hasSupport ? [support] : [])
  }

  /// Spend by charge class under the commitments of the recommended and the riskiest offer.
  public var spend: Chart? {
    let parts = spendParts
    guard let signed, !parts.isEmpty else { return nil }
    let columns = parts.enumerated().map { number, part in
      Series(
        name: part.name, values: part.byYear, look: ChartPalette.filled(number))
    }
    let eligible = Series(
      name: "What retires the commitment", values: signed.eligibleSpend,
      look: SeriesLook(color: ChartPalette.ink, dash: .none, mark: .bar, width: 4),
      labelFormat: MoneyCode.of(signed.eligibleSpend))
    let lines = promises.map { offer, look in
      Series(
        name: "Commitment, \(offer.candidate.name)", values: offer.candidate.commitment, look: look)
    }
    let totals = years.indices.map { year in parts.reduce(0) { $0 + $1.byYear[year] } }
    let promised = promises.map {
      "\($0.offer.candidate.name) commits \(Phrases.list($0.offer.candidate.commitment.map(Money.exact)))"
    }
    return Chart(
      title: spendTitle(signed),
      altText:
        "By contract year, \(signed.candidate.name): paid before true-ups "
        + "\(Phrases.list(totals.map(Money.short))); of it retires "
        + "\(Phrases.list(signed.eligibleSpend.map(Money.short))). "
        + (promised.isEmpty ? "Nothing is promised." : "\(promised.joined(separator: "; "))."),
      categories: years, categoryTitle: "Contract year",
      plots: [
        Plot(.stackedColumn, columns, gap: 70),
        Plot(.line, lines + [eligible]),
      ],
      valueAxis: ValueAxis(
        title: "USD a year, before true-ups",
        numberFormat: MoneyCode.axis(totals), minimum: 0))
  }

  private func spendTitle(_ signed: CandidateOutcome) -> String {
    let name = signed.candidate.name
    guard let headroom = signed.headroom, let year = signed.headroomByYear.firstIndex(of: headroom)
    else { return "\(name) promises nothing; \(Money.short(signed.paid.reduce(0, +))) are spent" }
    let verb = headroom >= -0.005 ? "clears" : "misses"
    return "\(name): what retires \(verb) the commitment by \(Money.short(headroom.magnitude)) "
      + "in year \(year + 1), the tightest"
  }
}
