import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// AI list cost lever by lever, and what each lever leaves in cash.
  func levers() -> Sheet {
    let columns = max(yearHeadings.count + 1, renewal.statedCandidates.count + 1)
    var sheet = blank(.levers, columns: [44] + (0..<columns).map { _ in 20 })
    heading(["AI list cost, USD"] + yearHeadings + ["Term"], row: 4, to: &sheet)
    let steps: [(String, Line, Bool)] = [
      ("Unrouted", Cascade.unroutedCostOfYear, true),
      ("Less routing", Cascade.routingSavingOfYear, false),
      ("Less model refresh", Cascade.refreshSavingOfYear, false),
      ("Less context", Cascade.contextSavingOfYear, false),
      ("Less batch", Cascade.batchSavingOfYear, false),
      ("Less caching", Cascade.cachingSavingOfYear, false),
      ("Routed", Cascade.listCostOfYear, true),
    ]
    for (number, step) in steps.enumerated() {
      let row = 5 + number
      sheet.set(.text(step.0), row: row, column: 1, style: step.2 ? Palette.strong : Palette.label)
      for year in yearHeadings.indices {
        sheet.set(
          fetched(step.1, period: year), row: row, column: 2 + year,
          style: step.2 ? Palette.sum(Format.money) : Palette.fetched(Format.money))
      }
      sheet.set(
        fetchedTotal(step.1), row: row, column: 2 + yearHeadings.count,
        style: step.2 ? Palette.sum(Format.money) : Palette.fetched(Format.money))
    }
    capacityStep(row: 5 + steps.count, to: &sheet)
    let tables: KeyValuePairs = [
      "kept": ("Kept in cash over the term, USD (values)", \Assessment.LeverWorth.cashKept),
      "kept-in-full": (
        "The same if models billed through Marketplace retire in full where papers say nothing",
        \.cashKeptInFull
      ),
      "burn-lost": ("Eligible spend lost over the term, USD (values)", \.burnLost),
      "kept-resized": (
        "Kept in cash where commitments are sized after the levers (values)", \.cashKeptResized
      ),
    ]
    var row = 14
    for (section, (title, cash)) in chosen(tables, on: .levers) {
      kept(section.title ?? title, row: row, { $0[keyPath: cash] }, to: &sheet)
      row += assessment.levers.count + 3
    }
    sheet.set(
      .text(
        "Set “Levers act” on the \(name(of: .inputs)) sheet to 0 to see every sheet unrouted. "
          + "Where a commitment is not reached, a lever saves list cost and keeps no cash."),
      row: row, column: 1, style: Palette.note)
    leverPictures(from: row + 2, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  private func kept(
    _ title: String, row: Int, _ cash: (Assessment.LeverWorth) -> [String: Double],
    to sheet: inout Sheet
  ) {
    heading([title, "Saved in list"] + renewal.statedCandidates.map(\.name), row: row, to: &sheet)
    for (number, lever) in assessment.levers.enumerated() {
      put(lever.kind.rawValue, lever.listSaved, row: row + 1 + number) { cash(lever)[$0] ?? 0 }
    }
    put(
      "all levers", assessment.levers.reduce(0) { $0 + $1.listSaved },
      row: row + 1 + assessment.levers.count
    ) { id in
      assessment.levers.reduce(0) { $0 + (cash($1)[id] ?? 0) }
    }

    func put(_ name: String, _ saved: Double, row: Int, _ kept: (String) -> Double) {
      sheet.set(.text(name), row: row, column: 1, style: Palette.label)
      sheet.set(.number(saved), row: row, column: 2, style: Palette.stored(Format.money))
      for (column, candidate) in renewal.statedCandidates.enumerated() {
        sheet.set(
          .number(kept(candidate.id)), row: row, column: 3 + column,
          style: Palette.stored(Format.money))
      }
    }
  }
}
