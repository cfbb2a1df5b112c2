import Formulas
import Rates
import Renewal
import Workbooks

extension SheetContext {
  /// Metered items by contract year, and all AI with them.
  func meters() -> Sheet {
    var sheet = blank(.meters, columns: [52, 18, 14] + (yearHeadings + [""]).map { _ in 20 })
    heading(
      ["Metered item, USD at list", "Unit", "Price of a unit"] + yearHeadings + ["Term"], row: 4,
      textColumns: 2, to: &sheet)
    var row = 5
    for (number, item) in outcome.otherAI.items.enumerated() {
      sheet.set(
        .text(model.memberLabel(MeteredItems.costOfYear, number)), row: row, column: 1,
        style: Palette.label)
      sheet.set(.text(item.use.item.unit), row: row, column: 2, style: Palette.note)
      sheet.set(
        fetched(MeteredItems.price, member: number), row: row, column: 3,
        style: Palette.fetched(MeteredItems.price.unit.format))
      years(MeteredItems.costOfYear, member: number, row: row, column: 4, to: &sheet)
      row += 1
    }
    for (title, line, isSum) in [
      ("Other AI", OtherAI.listCostOfYear, true),
      ("Models by the token, after levers", Cascade.listCostOfYear, false),
      ("All AI", OtherAI.allListCostOfYear, true),
    ] {
      sheet.set(
        .text(title), row: row, column: 1, style: isSum ? Palette.strong : Palette.label)
      years(line, row: row, column: 4, isSum: isSum, to: &sheet)
      row += 1
    }
    sheet.set(
      .text(
        "Metered items join the charge class of who bills them, so that discount, caps and burn treat "
          + "them like models. No lever acts on them. Quantities and prices are on the \(name(of: .inputs)) sheet."
      ),
      row: row + 1, column: 1, style: Palette.note)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  /// Budgets: when each is reached and exceeded, and what hard caps would leave and refuse.
  func budgets() -> Sheet {
    let columns = max(yearHeadings.count + 1, 6)
    var sheet = blank(.budgets, columns: [52] + (0..<columns).map { _ in 20 })
    heading(
      [
        "Budget of", "Alert at", "First month of an alert", "First month above the budget",
        "Months above the budget", "Hard cap against the budget", "Share of requests refused",
      ], row: 4, to: &sheet)
    let facts: [any Row] = [
      Budgets.alert, Budgets.firstAlert, Budgets.firstExcess, Budgets.monthsExceeded,
      HardCaps.capShare, HardCaps.refusedShareOfTerm,
    ]
    for (number, budget) in scenario.budgets.enumerated() {
      sheet.set(.text(budget.app), row: 5 + number, column: 1, style: Palette.label)
      for (column, row) in facts.enumerated() {
        if row.id == HardCaps.capShare.id, budget.cap == nil {
          sheet.set(
            .text("none"), row: 5 + number, column: 2 + column, style: Palette.storedTrailing)
          continue
        }
        sheet.set(
          fetched(row, member: number), row: 5 + number, column: 2 + column,
          style: Palette.fetched(row.unit.format))
      }
    }
    var row = 6 + scenario.budgets.count
    for (title, line) in [
      ("Budget", Budgets.amountOfYear), ("AI spend at list, after levers", Budgets.spendOfYear),
      ("With the hard cap enforced", HardCaps.cappedOfYear),
      ("Refused by the hard cap", HardCaps.refusedOfYear),
    ] {
      heading(["\(title), USD"] + yearHeadings + ["Term"], row: row, to: &sheet)
      row += 1
      for (number, budget) in scenario.budgets.enumerated() {
        sheet.set(.text("\(title), \(budget.app)"), row: row, column: 1, style: Palette.label)
        years(line, member: number, row: row, column: 2, to: &sheet)
        row += 1
      }
      row += 1
    }
    heading(["All AI at list, USD"] + yearHeadings + ["Term"], row: row, to: &sheet)
    for (title, line, isSum) in [
      ("As planned", OtherAI.allListCostOfYear, true),
      ("Less what all hard caps refuse", HardCaps.allRefusedOfYear, false),
      ("With every hard cap enforced", HardCaps.aiListCostOfYear, true),
    ] {
      row += 1
      sheet.set(
        .text(title), row: row, column: 1, style: isSum ? Palette.strong : Palette.label)
      years(line, row: row, column: 2, isSum: isSum, to: &sheet)
    }
    sheet.set(
      .text(
        "Hard caps change nothing on any other sheet: this is what they would come to. Month by month: "
          + "the sheet \(name(of: .demand)). How likely an excess is waits for futures to be drawn."
          + (scenario.budgets.contains { $0.starts != nil }
            ? " Budget and spend are those of the months in which the budget is in force." : "")
      ),
      row: row + 2, column: 1, style: Palette.note)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  /// A line's contract years and their sum, fetched.
  private func years(
    _ line: Line, member: Int = 0, row: Int, column: Int, isSum: Bool = false,
    to sheet: inout Sheet
  ) {
    let style = isSum ? Palette.sum(Format.money) : Palette.fetched(Format.money)
    for year in yearHeadings.indices {
      sheet.set(
        fetched(line, member: member, period: year), row: row, column: column + year, style: style)
    }
    sheet.set(
      fetchedTotal(line, member: member), row: row, column: column + yearHeadings.count,
      style: style)
  }
}
