import Charts
import Pictures
import Renewal
import Workbooks

extension SheetContext {
  /// The candidates side by side as a chart; gives the next free row.
  @discardableResult
  func offersPicture(from row: Int, to sheet: inout Sheet) -> Int {
    guard let chart = pictures.offers else { return row }
    let place = PicturePlace(row: row, direction: .down)
    let members = renewal.statedCandidates.indices
    let paid = members.map { fetched(Totals.termPaid, member: $0) }
    let trueUps = members.map { fetchedTotal(Shortfall.trueUp, member: $0) }
    var strands = [
      PictureTable.Strand(
        name: "Paid", cells: paid, style: Palette.fetched(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Paid without true-ups",
        cells: members.map { member in
          let cell = place.cell(strand: 1, category: member)
          return .formula(
            "\(cell.inRow(column: cell.column - 1))-\(cell.inRow(column: cell.column + 1))",
            (paid[member].number ?? 0) - (trueUps[member].number ?? 0))
        }, style: Palette.calculation(Format.money)),
      PictureTable.Strand(
        name: "True-ups", cells: trueUps, style: Palette.fetched(Format.money)),
    ]
    if let risk = assessment.risk {
      func values(_ value: (CandidateRisk) -> Double) -> [Content] {
        renewal.statedCandidates.map { candidate in
          risk.candidate(candidate.id).map { .number(value($0)) } ?? .blank
        }
      }
      strands += [
        PictureTable.Strand(
          name: "Expected over the paths", cells: values { $0.paid.mean },
          style: Palette.stored(Format.money)),
        PictureTable.Strand(
          name: "P90: nine futures of ten stay below", cells: values { $0.paid.p90 },
          style: Palette.stored(Format.money)),
      ]
    }
    return write(
      PictureTable(
        title: "Side by side: over the term, USD", categories: chart.categories,
        strands: strands, direction: .down, chart: chart,
        mark: assessment.risk == nil ? nil : staleMark(on: .decision),
        note: "Figures over the paths are values; the others recalculate."), from: row, to: &sheet)
  }
}
