import OrderedCollections
import Renewal
import Wording

/// Every view of the future against every reading of the paper: what is cheapest there.
struct ViewTable {
  let decision: Decision

  private var views: [Assessment.View] { decision.assessment.views.filter(\.isOfMainClass) }

  /// The futures as rows and the readings as columns; empty with one view only.
  var text: String {
    guard views.count > 1 else { return "" }
    let readings = OrderedSet(views.map(\.reading)).elements
    let asWritten = readings.count == 1 ? "Cheapest" : "As written"
    let titles = readings.map { $0?.reading.heading ?? asWritten }
    return MarkdownTable(
      columns: [.words("View of the future")] + titles.map { .words($0) },
      rows: OrderedSet(views.map(\.future)).elements.map { future in
        let row = views.filter { $0.future == future }
        return [row.first?.futureCell ?? ""]
          + readings.map { reading in row.first { $0.reading == reading }.map(cell) ?? "" }
      }
    ).text
  }

  /// The cheapest, and what the recommended costs more there.
  private func cell(_ view: Assessment.View) -> String {
    guard let best = view.bestOutcome else { return "–" }
    let name = best.cell
    if view.best == decision.signed.candidate.id { return "**\(name)**" }
    guard let here = view.outcome.candidate(decision.signed.candidate.id) else { return name }
    return "\(name), \(Money.short(here.totalPaid - best.totalPaid)) less"
  }
}
