import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// The base case as the paths were drawn around it, beside what it is now; one cell decides whether
  /// the simulation still belongs to it.
  func baseAsDrawn(to sheet: inout Sheet) {
    heading(
      [
        "Base case of all candidates and sizes, over the term", "As drawn", "Now",
        Self.simulationHeading,
      ],
      row: RiskRows.baseHeading, to: &sheet)
    for (row, title, line) in [
      (RiskRows.basePaid, "Paid", Totals.termPaid),
      (RiskRows.baseShortfall, "Shortfall", Shortfall.shortfall),
    ] {
      let now = fetchedSum(line, members: renewal.candidates.count)
      sheet.set(.text("\(title), USD"), row: row, column: 1, style: Palette.label)
      sheet.set(now.result, row: row, column: 2, style: Palette.stored(Format.money))
      sheet.set(now, row: row, column: 3, style: Palette.fetched(Format.money))
    }
    func moved(_ row: Int) -> (drawn: CellMention, now: CellMention) {
      (.cell(row: row, column: 2), .cell(row: row, column: 3))
    }
    let (paid, short) = (moved(RiskRows.basePaid), moved(RiskRows.baseShortfall))
    sheet.set(
      .formula(
        """
        IF(ABS(\(paid.drawn)-\(paid.now))+ABS(\(short.drawn)-\(short.now))<=0.005,\
        "","\(RiskRows.staleWord)")
        """,
        word: ""), row: RiskRows.stale.row, column: RiskRows.stale.column, style: Palette.stale)
  }
}

extension SheetContext {
  /// The heading over the word of that cell.
  static let simulationHeading = "Simulation"

  /// The word of that cell, for the side of a statistic on some sheet.
  func staleMark(on tab: Tab) -> Content {
    let cell = RiskRows.stale
    return .formula(
      "\(.cell(row: cell.row, column: cell.column, on: tab == .risk ? nil : name(of: .risk)))",
      word: "")
  }
}
