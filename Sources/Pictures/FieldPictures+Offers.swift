import Charts
import Renewal
import Wording

extension FieldPictures {
  /// Every candidate side by side: what is paid in the base case with its true-ups, and over the paths.
  public var offers: Chart? {
    let candidates = outcome.candidates
    guard let signed else { return nil }
    let plain = candidates.map { $0.totalPaid - $0.totalTrueUp }
    let code = MoneyCode.of(candidates.map(\.totalPaid))
    var lines: [Series] = []
    if let risk = assessment.risk {
      func values(_ value: (CandidateRisk) -> Double) -> [Double?] {
        candidates.map { risk.candidate($0.candidate.id).map(value) }
      }
      lines = [
        Series(
          name: "Expected over the paths", values: values { $0.paid.mean },
          look: SeriesLook(color: ChartPalette.ink, dash: .none, mark: .diamond)),
        Series(
          name: "P90: nine futures of ten stay below", values: values { $0.paid.p90 },
          look: SeriesLook(color: ChartPalette.ink, dash: .none, mark: .bar, width: 2),
          labelFormat: code),
      ]
    }
    // What is recommended stands out by its shade.
    let signedPoint =
      candidates.firstIndex { $0.candidate.id == signed.candidate.id }
      .map { [$0: ChartPalette.filled(0)] } ?? [:]
    let hasTrueUps = candidates.contains { $0.totalTrueUp >= 0.5 }
    let columns = [
      Series(
        name: "Paid without true-ups", values: plain, look: ChartPalette.filled(2),
        pointLooks: signedPoint, labelFormat: code),
      Series(
        name: "True-ups", values: candidates.map(\.totalTrueUp),
        look: SeriesLook(color: ChartPalette.promise, fill: .slanted),
        labelFormat: "+\(code);-\(code);\"\"", isInLegend: hasTrueUps),
    ]
    return Chart(
      title: offersTitle(signed),
      altText: "Paid over the term: \(offersWords).",
      categories: candidates.map(\.candidate.name),
      plots: [Plot(.stackedColumn, columns, gap: 50)] + (lines.isEmpty ? [] : [Plot(.line, lines)]),
      valueAxis: ValueAxis(
        title: "USD over the term", numberFormat: MoneyCode.axis(candidates.map(\.totalPaid)),
        minimum: 0))
  }

  private func offersTitle(_ signed: CandidateOutcome) -> String {
    let name = signed.candidate.name
    let paid = Money.short(signed.totalPaid)
    guard let saving = assessment.recommendation.savingAgainstToday, abs(saving) >= 0.5 else {
      return "\(name) costs \(paid) over the term"
    }
    return "\(name) costs \(paid), \(Money.short(abs(saving))) "
      + "\(saving > 0 ? "less" : "more") than today's terms"
  }

  private var offersWords: String {
    outcome.candidates.map { candidate in
      let expected = assessment.risk?.candidate(candidate.candidate.id)?.paid
      return "\(candidate.candidate.name) \(Money.short(candidate.totalPaid))"
        + (candidate.totalTrueUp >= 0.5
          ? ", of it true-ups \(Money.short(candidate.totalTrueUp))" : "")
        + (expected.map {
          ", expected \(Money.short($0.mean)), P90 \(Money.short($0.p90))"
        } ?? "")
    }.joined(separator: "; ")
  }
}
