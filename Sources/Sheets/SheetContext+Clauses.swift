import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// What each paper says, what its clauses are worth, and what other views come to.
  func clauses() -> Sheet {
    var sheet = blank(.clauses, columns: [62] + renewal.statedCandidates.map { _ in 30 })
    heading(["Clause"] + renewal.statedCandidates.map(\.name), row: 4, textColumns: 99, to: &sheet)
    sheet.rowHeights[4] = 32
    var row = 5
    for clause in Clause.all where outcome.candidates.contains(where: { renewal.concerns(clause, $0.candidate) }) {
      sheet.set(.text(clause.name), row: row, column: 1, style: Palette.strongWrapped)
      for (number, candidate) in outcome.candidates.enumerated() {
        guard candidate.candidate.kind != .noAgreement else {
          sheet.set(.text("–"), row: row, column: 2 + number, style: Palette.wrapped)
          continue
        }
        let isWritten = candidate.candidate.clauses.writes(clause)
        sheet.set(
          .text(candidate.clauses.words(clause) + (isWritten ? "" : " (default)")), row: row,
          column: 2 + number, style: isWritten ? Palette.strongWrapped : Palette.wrapped)
      }
      sheet.rowHeights[row] = 62
      row += 1
    }
    row = worths(from: row + 1, to: &sheet)
    views(from: row + 1, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  private func worths(from first: Int, to sheet: inout Sheet) -> Int {
    var row = first
    heading(
      ["Worth of clauses over the term (values)", "Offer", "Worth, USD", "Best without it"],
      row: row, textColumns: 2, to: &sheet)
    row += 1
    for worth in assessment.clauses where abs(worth.worth) >= 0.005 {
      sheet.set(.text(worth.clause.name), row: row, column: 1, style: Palette.storedText)
      sheet.set(.text(name(worth.offer)), row: row, column: 2, style: Palette.storedText)
      sheet.set(.number(worth.worth), row: row, column: 3, style: Palette.stored(Format.money))
      sheet.set(.text(name(worth.bestWithout)), row: row, column: 4, style: Palette.storedText)
      row += 1
    }
    for offer in scenario.offers {
      guard let worth = assessment.twoPoints[offer.id] else { continue }
      sheet.set(
        .text("two more points of discount"), row: row, column: 1, style: Palette.storedText)
      sheet.set(.text(offer.name), row: row, column: 2, style: Palette.storedText)
      sheet.set(.number(worth), row: row, column: 3, style: Palette.stored(Format.money))
      row += 1
    }
    return row
  }

  private func views(from first: Int, to sheet: inout Sheet) {
    heading(
      ["Paid over the term in other views (values)"] + renewal.statedCandidates.map(\.name), row: first,
      to: &sheet)
    sheet.rowHeights[first] = 32
    for (number, view) in assessment.views.enumerated() {
      let row = first + 1 + number
      sheet.set(.text(words(view)), row: row, column: 1, style: Palette.storedWrapped)
      sheet.rowHeights[row] = 32
      for (column, candidate) in view.outcome.candidates.enumerated() {
        sheet.set(
          .number(candidate.totalPaid), row: row, column: 2 + column,
          style: Palette.stored(Format.money))
      }
    }
  }

  private func words(_ view: Assessment.View) -> String {
    let future = view.future ?? "this scenario"
    let reading = view.reading.map { "\($0.charge.name) \($0.reading.words)" }
    return [future, reading ?? "papers as written, otherwise the default"].joined(separator: ", ")
  }

  private func name(_ id: String) -> String {
    outcome.candidate(id)?.candidate.name ?? id
  }
}
