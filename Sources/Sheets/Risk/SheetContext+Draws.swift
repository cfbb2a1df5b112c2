import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// The paths of one offer before its settlement, and their settlement on the terms typed on Risk.
  func draws() -> Sheet {
    guard let risk = assessment.risk, let table = risk.draws, !table.paths.isEmpty else {
      return blank(.draws, columns: [])
    }
    let layout = DrawsLayout(years: table.commitment.count, paths: table.paths.count)
    var sheet = blank(.draws, columns: [30] + (2...layout.termShortfall).map { _ in 14 })
    sheet.set(
      .text(
        "Simulation (values): seed \(risk.seed), the first \(table.paths.count) of \(risk.paths) paths of \(name(table.offer)); made anew by \(origin.command)."
      ), row: 4, column: 1, style: Palette.subtitle)
    sheet.set(
      .text(
        "Italics were drawn; “live” columns settle them on the terms typed on \(name(of: .risk))."),
      row: 5, column: 1, style: Palette.note)
    let settled = SettledPaths(table, on: table.ownTerms)
    terms(table, settled, layout, to: &sheet)
    headings(layout, to: &sheet)
    for (number, path) in table.paths.enumerated() {
      let row = DrawsLayout.firstRow + number
      sheet.set(.number(Double(number + 1)), row: row, column: 1, style: Palette.key)
      drawn(path, row: row, layout, to: &sheet)
      live(settled.paths[number], row: row, layout, to: &sheet)
    }
    sheet.frozenRows = DrawsLayout.headingRow
    sheet.frozenColumns = 1
    sheet.zoom = 85
    return sheet
  }

  private func headings(_ layout: DrawsLayout, to sheet: inout Sheet) {
    let row = DrawsLayout.headingRow
    sheet.set(.text("Path"), row: row, column: 1, style: Palette.heading)
    for figure in DrawsLayout.Figure.allCases {
      for (year, column) in layout.columns(figure).enumerated() {
        sheet.set(
          .text("\(figure.name), year \(year + 1)"), row: row, column: column,
          style: Palette.numberHeading)
      }
    }
    for (column, text) in [
      (layout.paid, "Paid over the term (live)"),
      (layout.termShortfall, "Shortfall of the term (live)"),
    ] {
      sheet.set(.text(text), row: row, column: column, style: Palette.numberHeading)
    }
  }

  /// What is typed on Risk, each over the columns that use it.
  private func terms(
    _ table: PathTable, _ settled: SettledPaths, _ layout: DrawsLayout, to sheet: inout Sheet
  ) {
    func block(
      _ figure: DrawsLayout.Figure, _ row: Int, from source: Int, _ values: [Double],
      _ format: String
    ) {
      for (year, column) in layout.columns(figure).enumerated() {
        let cell = CellMention.cell(row: source, column: 2 + year, on: name(of: .risk))
        sheet.set(
          .formula("\(cell)", values[year]), row: row, column: column,
          style: Palette.fetched(format))
      }
    }
    for (row, title) in [
      (DrawsLayout.commitmentRow, "Commitment"), (DrawsLayout.discountRow, "More discount"),
      (DrawsLayout.limitRow, "Most through Marketplace; shortfall rate"),
    ] {
      sheet.set(.text(title), row: row, column: 1, style: Palette.label)
    }
    block(
      .shortfall, DrawsLayout.commitmentRow, from: RiskRows.commitment, table.commitment,
      Format.money)
    block(
      .earning, DrawsLayout.discountRow, from: RiskRows.moreDiscount, settled.moreDiscount,
      Format.percent)
    block(
      .burn, DrawsLayout.discountRow, from: RiskRows.lessensBurn, settled.lessensBurn,
      Format.percent)
    block(
      .burn, DrawsLayout.limitRow, from: RiskRows.marketplaceLimit, settled.marketplaceLimit,
      Format.money)
    sheet.set(
      .formula(
        "\(.cell(row: RiskRows.shortfallRate, column: 2, on: name(of: .risk)))", table.shortfallRate
      ),
      row: DrawsLayout.limitRow, column: layout.paid, style: Palette.fetched(Format.percent))
  }

  private func drawn(
    _ path: PathTable.Path, row: Int, _ layout: DrawsLayout, to sheet: inout Sheet
  ) {
    for figure in DrawsLayout.Figure.allCases {
      for (year, column) in zip(path.years, layout.columns(figure)) {
        guard let value = figure.drawn(year) else { continue }
        sheet.set(.number(value), row: row, column: column, style: Palette.stored(Format.money))
      }
    }
  }

  private func live(
    _ path: SettledPaths.Path, row: Int, _ layout: DrawsLayout, to sheet: inout Sheet
  ) {
    let style = Palette.calculation(Format.money)
    for year in path.burn.indices {
      func column(_ figure: DrawsLayout.Figure) -> Int { layout.columns(figure).lowerBound + year }
      let burn = FormulaPlace(row: row, column: column(.burn))
      sheet.set(
        .formula(
          """
          \(burn.inRow(column: column(.nativeBurn)))\
          -\(burn.inColumn(row: DrawsLayout.discountRow))\
          *\(burn.inRow(column: column(.earningThatRetires)))\
          +MIN(\(burn.inRow(column: column(.marketplaceBurn))),\
          \(burn.inColumn(row: DrawsLayout.limitRow)))
          """, path.burn[year]), row: row, column: burn.column, style: style)
      let short = FormulaPlace(row: row, column: column(.shortfall))
      let reached = short.inRow(column: burn.column)
      let promised = short.inColumn(row: DrawsLayout.commitmentRow)
      sheet.set(
        .formula(
          "IF(\(reached)-\(promised)>=-0.005,0,\(promised)-\(reached))", path.shortfall[year]),
        row: row, column: short.column, style: style)
    }
    let paid = FormulaPlace(row: row, column: layout.paid)
    let earning = layout.columns(.earning)
    let shortfalls = paid.inRow(columns: layout.columns(.shortfall))
    sheet.set(
      .formula(
        """
        SUM(\(paid.inRow(columns: layout.columns(.cost))))\
        -SUMPRODUCT(\(.row(DrawsLayout.discountRow, columns: earning)),\(paid.inRow(columns: earning)))\
        +\(paid.inColumn(row: DrawsLayout.limitRow))*SUM(\(shortfalls))
        """, path.paid), row: row, column: paid.column, style: style)
    sheet.set(
      .formula("SUM(\(shortfalls))", path.termShortfall), row: row, column: layout.termShortfall,
      style: style)
  }
}
