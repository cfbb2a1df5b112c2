import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// What needs a look, in red beside its word.
  private static let alarm = Highlight(
    color: Color(0x9C0006), fill: Color(0xFFC7CE), isBold: true)

  /// Highlights what needs a look; every word and number stays readable without colours.
  func highlight(_ tab: Tab, on sheet: inout Sheet) {
    highlightChecks(on: &sheet)
    switch tab {
    case .decision, .ladder, .risk:
      let columns = sheet.headedColumns
      highlightStale(columns, on: &sheet)
      highlightShortfalls(tab, columns, on: &sheet)
      drawBars(tab, columns, on: &sheet)
      colorChances(tab, columns, on: &sheet)
    case .offers: highlightShortfallRows(on: &sheet)
    case .cover, .clauses, .levers, .routing, .channels, .meters, .budgets, .capacity,
      .negotiation, .stress, .inputs, .terms, .timeline, .demand, .estate, .billing, .agreement,
      .rates, .checks, .log, .draws:
      break
    }
  }

  /// Turns the word of a check that does not hold red.
  private func highlightChecks(on sheet: inout Sheet) {
    let words = sheet.cells.filter { cell in
      guard case .formula = cell.content else { return false }
      return sheet.style(of: cell).name == Palette.check.name
    }
    add(
      words.map { CellRange(row: $0.row, column: $0.column) }.joinedDownwards,
      .value(.equal(.text(ChecksTable.failed)), Self.alarm), to: &sheet)
  }

  /// Turns the word that a simulation is stale red.
  private func highlightStale(_ columns: [HeadedColumn], on sheet: inout Sheet) {
    add(
      columns.filter { $0.text == Self.simulationHeading }.compactMap(\.cells),
      .value(.equal(.text(RiskRows.staleWord)), Self.alarm), to: &sheet)
  }

  private func highlightShortfalls(_ tab: Tab, _ columns: [HeadedColumn], on sheet: inout Sheet) {
    guard tab != .risk else { return }
    add(
      columns.filter { $0.text.hasPrefix("Shortfall, year") }.compactMap(\.cells),
      .value(.greater(.number(0.005)), Self.alarm), to: &sheet)
  }

  /// Highlights shortfalls where every candidate has a column.
  private func highlightShortfallRows(on sheet: inout Sheet) {
    let last = 2 + renewal.statedCandidates.count
    let rows = sheet.cells.compactMap { cell -> CellRange? in
      guard cell.column == 1, case .text(let text) = cell.content, text.hasPrefix("Shortfall, ")
      else { return nil }
      return CellRange(rows: cell.row...cell.row, columns: 3...last)
    }
    add(rows, .value(.greater(.number(0.005)), Self.alarm), to: &sheet)
  }

  /// Draws bars from zero behind what is paid over the term.
  private func drawBars(_ tab: Tab, _ columns: [HeadedColumn], on sheet: inout Sheet) {
    guard tab != .risk else { return }
    for paid in columns where paid.text == Self.paidHeading {
      add(
        [paid.cells].compactMap { $0 }, .dataBar(DataBar(color: Color(0xBDD7EE), lowest: 0)),
        to: &sheet)
    }
  }

  /// Colours chances of a shortfall from white for none to red for certain.
  private func colorChances(_ tab: Tab, _ columns: [HeadedColumn], on sheet: inout Sheet) {
    let isChance = { (text: String) in
      let words = text.lowercased()
      return (words.contains("chance of a shortfall") || words.hasPrefix("chance"))
        && !words.contains("taken away") && !words.contains("added")
    }
    var cells = columns.filter { $0.column > 1 && isChance($0.text) }.compactMap(\.cells)
    if tab == .risk, hasDraws {
      cells.append(
        CellRange(
          rows: RiskRows.chance...RiskRows.chance, columns: 2...(2 + scenario.contractYears.count)))
    }
    add(
      cells,
      .colorScale(
        ColorScale([
          ColorScale.Stop(.number(0), .white), ColorScale.Stop(.number(0.5), Color(0xFFE699)),
          ColorScale.Stop(.number(1), Color(0xF4A6A6)),
        ])), to: &sheet)
  }

  private func add(
    _ cells: [CellRange], _ rule: ConditionalFormat.Rule, to sheet: inout Sheet
  ) {
    guard !cells.isEmpty else { return }
    sheet.conditionalFormats.append(ConditionalFormat(cells, rule))
  }
}

extension [CellRange] {
  /// Single cells with those right above one another made one range.
  fileprivate var joinedDownwards: [CellRange] {
    let sorted = sorted {
      ($0.columns.lowerBound, $0.rows.lowerBound) < ($1.columns.lowerBound, $1.rows.lowerBound)
    }
    return sorted.reduce(into: []) { joined, cell in
      if let last = joined.last, last.columns == cell.columns,
        last.rows.upperBound + 1 == cell.rows.lowerBound
      {
        joined[joined.count - 1].rows = last.rows.lowerBound...cell.rows.upperBound
      } else {
        joined.append(cell)
      }
    }
  }
}
