import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// What each paper says, what its clauses are worth, and what other views come to.
  func clauses() -> Sheet {
    var sheet = blank(.clauses, columns: [50] + renewal.statedCandidates.map { _ in 30 })
    sheet.set(.text("Clause"), row: 4, column: 1, style: Palette.heading)
    for (number, candidate) in renewal.statedCandidates.enumerated() {
      sheet.set(.text(candidate.name), row: 4, column: 2 + number, style: Palette.wordsHeading)
    }
    var row = 5
    for clause in Clause.all
    where outcome.candidates.contains(where: { renewal.concerns(clause, $0.candidate) }) {
      sheet.set(.text(clause.name), row: row, column: 1, style: Palette.strongWrapped)
      for (number, candidate) in outcome.candidates.enumerated() {
        guard candidate.candidate.kind != .noAgreement else {
          sheet.set(.text("–"), row: row, column: 2 + number, style: Palette.wrappedApart)
          continue
        }
        let isWritten = candidate.candidate.clauses.writes(clause)
        sheet.set(
          .text(candidate.clauses.words(clause) + (isWritten ? "" : " (default)")), row: row,
          column: 2 + number, style: isWritten ? Palette.strongApart : Palette.wrappedApart)
      }
      row += 1
    }
    write(
      arranged(["worths": worths, "asks": asks, "together": together], on: .clauses),
      from: row + 1, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  private var worths: ValueTable {
    ValueTable(
      title: "Worth of clauses written, over the term",
      columns: ["Offer", "Worth, USD", "Best without it"],
      rows: assessment.clauses.filter { abs($0.worth) >= 0.005 }.map {
        [
          .text($0.clause.name), .text(name($0.offer)), .money($0.worth),
          .text(name($0.bestWithout)),
        ]
      }, note: "Paid without the clause less paid with it, everything else unchanged.")
  }

  private var asks: ValueTable {
    ValueTable(
      title: "Worth of asks not written, over the term",
      columns: ["Offer", "Worth, USD", "What is asked for"],
      rows: assessment.asks.filter { abs($0.worth) >= 0.005 }
        .sorted { $0.worth > $1.worth }.map {
          [.text($0.clause.name), .text(name($0.offer)), .money($0.worth), .text($0.words)]
        },
      note:
        "Paid as the offer stands less paid with the ask. Asks that are worth nothing here are left out."
    )
  }

  private var together: ValueTable {
    ValueTable(
      title: "All together, over the term",
      columns: ["All clauses written, USD", "All asks, USD", "Two points of discount, USD"],
      rows: scenario.offers.map { offer in
        [
          .text(offer.name), .money(assessment.clausesTogether[offer.id] ?? 0),
          .money(assessment.asksTogether[offer.id] ?? 0),
          .money(assessment.twoPoints[offer.id] ?? 0),
        ]
      })
  }
}
