import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// A sheet with what helps to read it and keeps it whole: highlights, groups, filters, small charts,
  /// notes, protection, heights and pages.
  func finished(_ tab: Tab) -> Sheet {
    var sheet = sheet(tab)
    highlight(tab, on: &sheet)
    group(tab, on: &sheet)
    addFilter(tab, to: &sheet)
    if tab == .offers { drawYears(on: &sheet) }
    if tab == .decision || tab == .ladder { explainHeadings(on: &sheet) }
    sheet.protection = Protection()
    sheet.fitRowHeights()
    sheet.breakPagesBetweenBlocks()
    return sheet
  }

  /// Groups the rows of every section of the model, open, so that a reader can fold them.
  private func group(_ tab: Tab, on sheet: inout Sheet) {
    sheet.rowOutline.groups = (placement.sections[tab] ?? []).compactMap { placed in
      let members = placed.rows.reduce(0) { $0 + (grid.blocks[$1.id]?.members ?? 0) }
      return members > 0
        ? Outline.Group((placed.titleRow + 1)...(placed.titleRow + members)) : nil
    }
  }

  /// Puts filter buttons on the long listings: what was defaulted, and what papers say.
  private func addFilter(_ tab: Tab, to sheet: inout Sheet) {
    guard tab == .log || tab == .clauses else { return }
    let heading = sheet.cells.filter { $0.row == 4 }
    let rows = Set(sheet.cells.lazy.filter { $0.column == 1 }.map(\.row))
    var last = 4
    while rows.contains(last + 1) { last += 1 }
    guard let from = heading.first?.column, let to = heading.last?.column, last > 5 else { return }
    sheet.filter = CellRange(rows: 4...last, columns: from...to)
  }

  /// Draws the contract years of every candidate in the heading above them, all on one scale.
  private func drawYears(on sheet: inout Sheet) {
    let years = scenario.contractYears.count
    guard years > 1 else { return }
    let titles = sections(on: .offers).compactMap(\.title)
    for cell in sheet.cells where cell.column == 1 {
      guard case .text(let text) = cell.content,
        text.hasSuffix(" by contract year") || titles.contains(text)
      else { continue }
      let rows = (cell.row + 1)...(cell.row + years)
      sheet.sparklines.append(
        SparklineGroup(
          .column, color: template.theme[.heading], sharesScale: true, lowest: 0,
          sparklines: renewal.statedCandidates.indices.map { number in
            SparklineGroup.Sparkline(
              row: cell.row, column: 3 + number, sheet: sheet.name,
              source: CellRange(rows: rows, columns: (3 + number)...(3 + number)))
          }))
    }
  }
}
