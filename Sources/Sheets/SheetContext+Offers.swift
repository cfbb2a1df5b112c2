import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// Each candidate in a column, from list cost down to what is paid.
  func offers() -> Sheet {
    var sheet = blank(.offers, columns: [44, 12] + renewal.statedCandidates.map { _ in 20 })
    heading(
      ["Over the term", "Unit"] + renewal.statedCandidates.map(\.name), row: 4, textColumns: 2,
      to: &sheet
    )
    var row = 5
    for (line, isSum) in [
      (Totals.listCost, false), (Totals.planSaving, false), (Totals.privateDiscount, false),
      (Totals.contractedCost, true), (Totals.discount, false), (Totals.credits, false),
      (Totals.usagePaid, false), (Totals.support, false), (Totals.privateMinimums, false),
      (Payment.terminationFee, false), (Shortfall.trueUp, false), (BalanceLedger.used, false),
      (BalanceLedger.tailRecovered, false),
      (Payment.paid, true),
    ] {
      stage(line, isSum: isSum, row: row, to: &sheet)
      row += 1
    }
    for line in [Totals.presentValue, Totals.termTax, Totals.effectiveDiscount] {
      write(line, row: row, to: &sheet)
      row += 1
    }
    row = providers(row: row, to: &sheet)
    let yearly: KeyValuePairs = [
      "commitment": ("Commitment", Terms.commitment as any Row),
      "eligible-spend": ("Eligible spend", Burn.eligibleSpend),
      "shortfall": ("Shortfall", Shortfall.shortfall), "paid": ("Paid", Payment.paid),
    ]
    for (section, (title, line)) in chosen(yearly, on: .offers) {
      row += 1
      heading([section.title ?? "\(title) by contract year"], row: row, to: &sheet)
      row += 1
      for (year, label) in yearHeadings.enumerated() {
        sheet.set(.text("\(title), \(label)"), row: row, column: 1, style: Palette.label)
        sheet.set(.text(line.unit.symbol), row: row, column: 2, style: Palette.note)
        for number in renewal.statedCandidates.indices {
          sheet.set(
            fetched(line, member: number, period: year), row: row, column: 3 + number,
            style: Palette.fetched(line.unit.format))
        }
        row += 1
      }
    }
    offerPictures(from: row + 1, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 2
    return sheet
  }

  /// What providers are paid, apart from all above; gives the next free row.
  private func providers(row: Int, to sheet: inout Sheet) -> Int {
    guard model.memberCount(ProviderBills.cost) > 0 else { return row }
    sheet.set(
      .text("Paid to providers, apart from all above"), row: row, column: 1, style: Palette.label)
    sheet.set(.text(ProviderBills.paid.unit.symbol), row: row, column: 2, style: Palette.note)
    for number in renewal.statedCandidates.indices {
      sheet.set(
        fetchedTotal(ProviderBills.paid, member: renewal.paper(of: number)), row: row,
        column: 3 + number, style: Palette.fetched(Format.money))
    }
    return row + 1
  }

  private func stage(_ line: Line, isSum: Bool, row: Int, to sheet: inout Sheet) {
    sheet.set(
      .text(line.label), row: row, column: 1, style: isSum ? Palette.strong : Palette.label)
    sheet.set(.text(line.unit.symbol), row: row, column: 2, style: Palette.note)
    for number in renewal.statedCandidates.indices {
      sheet.set(
        fetchedTotal(line, member: number), row: row, column: 3 + number,
        style: isSum ? Palette.sum(line.unit.format) : Palette.fetched(line.unit.format))
    }
  }

  private func write(_ line: Line, row: Int, to sheet: inout Sheet) {
    sheet.set(.text(line.label), row: row, column: 1, style: Palette.label)
    sheet.set(.text(line.unit.symbol), row: row, column: 2, style: Palette.note)
    for number in renewal.statedCandidates.indices {
      sheet.set(
        fetched(line, member: number), row: row, column: 3 + number,
        style: Palette.fetched(line.unit.format))
    }
  }
}
