import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// A sheet of the model's rows: one column map, one formula a row.
  func modelSheet(_ tab: Tab) -> Sheet {
    var sheet = modelHeading(tab)
    write(placement.sections[tab] ?? [], to: &sheet)
    return sheet
  }

  /// The heading of a sheet that holds rows of the model.
  func modelHeading(_ tab: Tab) -> Sheet {
    let notes: Double = tab.role == .input || tab == .rates ? 52 : 30
    var sheet = blank(tab, columns: [58, 13, notes, 5, 5, 5, 5, 14, 16, 12])
    let columns = grid.columns
    for period in 0..<max(model.timeline.months.count, 12) {
      sheet.columnWidths[columns.firstPeriod + period] = 13
    }
    for (column, text) in [
      (1, "Row"), (2, "Unit"), (3, tab.role == .input ? "Source" : "How"), (columns.number, "No."),
      (columns.firstParent, "Of"), (columns.firstParent + 1, "Of"), (columns.firstParent + 2, "Of"),
      (columns.constant, "Constant"), (columns.total, "Total"), (columns.opening, "Opening"),
    ] {
      sheet.set(
        .text(text), row: 4, column: column,
        style: column < columns.constant ? Palette.heading : Palette.numberHeading)
    }
    for period in 0..<model.timeline.periods(dominantCadence(tab)) {
      sheet.set(
        .text(model.timeline.label(dominantCadence(tab), period)), row: 4,
        column: columns.firstPeriod + period, style: Palette.numberHeading)
    }
    sheet.frozenRows = 4
    sheet.frozenColumns = tab.role == .input ? 1 : columns.opening
    sheet.zoom = 85
    return sheet
  }

  private func dominantCadence(_ tab: Tab) -> Cadence {
    switch tab {
    case .timeline, .demand, .estate, .billing, .rates: .month
    case .cover, .decision, .offers, .ladder, .clauses, .levers, .capacity, .routing, .channels,
      .meters,
      .budgets,
      .negotiation, .stress, .risk, .draws, .inputs, .terms, .agreement, .checks, .log:
      .contractYear
    }
  }

  /// Writes sections of the model's rows.
  func write(_ sections: [Placement.PlacedSection], to sheet: inout Sheet) {
    for placed in sections {
      sheet.set(
        .text(placed.section.title), row: placed.titleRow, column: 1, style: Palette.section)
      for column in 2..<grid.columns.firstPeriod {
        sheet.set(.blank, row: placed.titleRow, column: column, style: Palette.section)
      }
      if let cadence = placed.cadence {
        for period in 0..<model.timeline.periods(cadence) {
          sheet.set(
            .text(model.timeline.label(cadence, period)), row: placed.titleRow,
            column: grid.columns.firstPeriod + period, style: Palette.sectionNumber)
        }
      }
      for row in placed.rows {
        if let line = model.lines[row.id] {
          write(line, to: &sheet)
        } else if let input = model.inputs[row.id] {
          write(input, to: &sheet)
        }
      }
    }
  }

  private func write(_ sealed: SealedLine, to sheet: inout Sheet) {
    let line = sealed.line
    guard let block = grid.blocks[line.id] else { return }
    let columns = grid.columns
    let text = model.cellText(of: sealed, on: grid)
    let r1c1 = text.r1c1
    let opening = model.openingText(of: sealed, on: grid)
    let style =
      sealed.formula.isFetched(onto: line, in: model)
      ? Palette.fetched(line.unit.format) : Palette.calculation(line.unit.format)
    let words = model.words(of: sealed)
    let periods = model.timeline.periods(line.cadence)
    for member in 0..<block.members {
      let row = block.firstRow + member
      labels(
        line, member, note: member == 0 ? line.clause.map { "\($0): \(words)" } ?? words : "",
        to: &sheet)
      if let opening {
        sheet.set(
          .formula(
            FormulaText(a1: opening.a1(row: row, column: columns.opening), r1c1: opening.r1c1),
            .number(values.opening(line, member: member))), row: row, column: columns.opening,
          style: style)
      }
      guard line.cadence != .constant else {
        sheet.set(
          .formula(
            FormulaText(a1: text.a1(row: row, column: columns.constant), r1c1: r1c1),
            .number(values.value(line, member: member, period: 0))), row: row,
          column: columns.constant, style: style)
        continue
      }
      if !line.isBalance { total(line, member, row: row, to: &sheet) }
      for period in 0..<periods {
        let column = columns.firstPeriod + period
        sheet.set(
          .formula(
            FormulaText(a1: text.a1(row: row, column: column), r1c1: r1c1),
            .number(values.value(line, member: member, period: period))), row: row, column: column,
          style: style)
      }
    }
  }

  private func write(_ input: InputValues, to sheet: inout Sheet) {
    let row = input.input
    guard let block = grid.blocks[row.id] else { return }
    let isStructure = sheet.name == name(of: .timeline)
    let style =
      isStructure ? Palette.calculation(row.unit.format) : Palette.input(row.unit.format)
    if !isStructure { validate(input, block: block, on: &sheet) }
    for member in 0..<block.members {
      let statement = member < input.statements.count ? input.statements[member] : nil
      labels(row, member, note: statement.map(Self.note) ?? "", to: &sheet)
      for (period, value) in input.values[member].enumerated() {
        let column =
          row.cadence == .constant ? grid.columns.constant : grid.columns.firstPeriod + period
        sheet.set(.number(value), row: block.firstRow + member, column: column, style: style)
      }
      if !isStructure && row.cadence == .contractYear {
        total(row, member, row: block.firstRow + member, to: &sheet)
      }
    }
  }

  private static func note(_ statement: Statement) -> String {
    [statement.wording, statement.source, statement.asOf.map { "as of \($0)" }]
      .compactMap { $0 }.joined(separator: "; ")
  }

  /// The label, unit, note and numbers that stand before a row's values.
  private func labels(_ row: any Row, _ member: Int, note: String, to sheet: inout Sheet) {
    guard let block = grid.blocks[row.id] else { return }
    let at = block.firstRow + member
    sheet.set(.text(model.label(row, member)), row: at, column: 1, style: Palette.label)
    sheet.set(.text(row.unit.symbol), row: at, column: 2, style: Palette.note)
    if !note.isEmpty { sheet.set(.text(note), row: at, column: 3, style: Palette.note) }
    guard let index = row.index else { return }
    sheet.set(.number(Double(member + 1)), row: at, column: grid.columns.number, style: Palette.key)
    for (number, role) in index.parents.enumerated() {
      guard let parents = model.memberships[index.id]?.parents[role.name] else { continue }
      sheet.set(
        .number(Double(parents[member] + 1)), row: at, column: grid.columns.firstParent + number,
        style: Palette.key)
    }
  }

  /// The total over the periods, where periods add up.
  private func total(_ row: any Row, _ member: Int, row at: Int, to sheet: inout Sheet) {
    guard row.unit.addsUp else { return }
    let columns = grid.columns
    let periods = model.timeline.periods(row.cadence)
    let last = columns.firstPeriod + periods - 1
    let sum = (0..<periods).reduce(0) { $0 + values.value(row, member: member, period: $1) }
    sheet.set(
      .formula(
        FormulaText(
          a1: "SUM(\(CellText.letters(columns.firstPeriod))\(at):\(CellText.letters(last))\(at))",
          r1c1: "SUM(RC\(columns.firstPeriod):RC\(last))"), .number(sum)), row: at,
      column: columns.total, style: Palette.calculation(row.unit.format, isStrong: true))
  }
}
