import Renewal
import Workbooks

extension SheetContext {
  /// Terms that somebody types, and what the paths on the sheet Draws come to on them.
  func trial(_ table: PathTable, to sheet: inout Sheet) {
    let settled = SettledPaths(table, on: table.ownTerms)
    let layout = DrawsLayout(years: table.commitment.count, paths: table.paths.count)
    let years = (1...layout.years).map { "Year \($0)" }
    heading(
      ["Try other terms of \(name(table.offer)) on its paths (live)"] + years,
      row: RiskRows.trialHeading, to: &sheet)
    typed(table, to: &sheet)
    validateTrial(years: layout.years, on: &sheet)
    stated(table, to: &sheet)
    derived(table, settled, to: &sheet)
    heading(
      ["Over these paths (live)"] + years.map { "Shortfall, \($0.lowercased())" }
        + ["Shortfall of the term", "Paid over the term", Self.simulationHeading],
      row: RiskRows.statisticsHeading, to: &sheet)
    let columns =
      layout.columns(.shortfall).enumerated().map { year, column in
        (column, settled.paths.map { $0.shortfall[year] })
      } + [(layout.termShortfall, settled.paths.map(\.termShortfall))]
    for (number, column) in columns.enumerated() {
      statistics(
        column.1, from: layout.values(column.0, on: name(of: .draws)), column: 2 + number,
        hasChance: true, &sheet)
    }
    statistics(
      settled.paths.map(\.paid), from: layout.values(layout.paid, on: name(of: .draws)),
      column: 2 + columns.count,
      hasChance: false, &sheet)
    for (row, title) in Self.statisticTitles {
      sheet.set(.text(title), row: row, column: 1, style: Palette.label)
      sheet.set(
        staleMark(on: .risk), row: row, column: 3 + columns.count, style: Palette.stale)
    }
    let leftOut =
      table.leftOut.isEmpty
      ? ""
      : " Not settled here, so the result is not exact: \(table.leftOut.joined(separator: ", "))."
    sheet.set(
      .text(
        "Type over the cells on yellow ground. The paths stay as they were drawn; only the paper changes.\(leftOut)"
      ), row: RiskRows.trialNote, column: 1, style: Palette.note)
  }

  private static let statisticTitles = [
    (RiskRows.chance, "Chance of a shortfall"), (RiskRows.mean, "Mean, USD"),
    (RiskRows.p10, "P10: one path in ten stays below, USD"),
    (RiskRows.p50, "P50: half of the paths stay below, USD"),
    (RiskRows.p90, "P90: nine paths in ten stay below, USD"),
    (RiskRows.excess, "Above P90, all paths added up, USD"),
    (RiskRows.tail, "Mean of the worst tenth, USD"),
  ]

  private func label(_ text: String, row: Int, to sheet: inout Sheet) {
    sheet.set(.text(text), row: row, column: 1, style: Palette.label)
  }

  private func typed(_ table: PathTable, to sheet: inout Sheet) {
    label("Commitment, USD", row: RiskRows.commitment, to: &sheet)
    label("Headline discount", row: RiskRows.discount, to: &sheet)
    label("Marketplace cap, of the commitment", row: RiskRows.marketplaceCap, to: &sheet)
    for year in table.commitment.indices {
      sheet.set(
        .number(table.commitment[year]), row: RiskRows.commitment, column: 2 + year,
        style: Palette.input(Format.money))
      sheet.set(
        .number(table.discount[year]), row: RiskRows.discount, column: 2 + year,
        style: Palette.input(Format.percent))
    }
    sheet.set(
      .number(table.marketplaceCap), row: RiskRows.marketplaceCap, column: 2,
      style: Palette.input(Format.percent))
  }

  private func stated(_ table: PathTable, to sheet: inout Sheet) {
    label("Discount at which the paths were drawn", row: RiskRows.ownDiscount, to: &sheet)
    for year in table.discount.indices {
      sheet.set(
        .number(table.discount[year]), row: RiskRows.ownDiscount, column: 2 + year,
        style: Palette.stored(Format.percent))
    }
    for (row, title, value, format) in [
      (RiskRows.shortfallRate, "Shortfall rate", table.shortfallRate, Format.percent),
      (RiskRows.isNet, "The discount lessens what retires: 1 yes, 0 no", table.isNet ? 1 : 0, "0"),
      (RiskRows.paths, "Paths", Double(table.paths.count), "#,##0"),
      (
        RiskRows.worstPaths, "A tenth of the paths", PathStatistics.tenth(of: table.paths.count),
        "#,##0.0"
      ),
    ] {
      label(title, row: row, to: &sheet)
      sheet.set(.number(value), row: row, column: 2, style: Palette.stored(format))
    }
  }

  private func derived(_ table: PathTable, _ settled: SettledPaths, to sheet: inout Sheet) {
    label("More discount than at the drawing", row: RiskRows.moreDiscount, to: &sheet)
    label("Of it what lessens what retires", row: RiskRows.lessensBurn, to: &sheet)
    label("Most that Marketplace may retire, USD", row: RiskRows.marketplaceLimit, to: &sheet)
    for year in table.commitment.indices {
      func put(
        _ row: Int, _ format: String, _ value: Double, _ words: (FormulaPlace) -> FormulaWords
      ) {
        sheet.set(
          .formula(words(FormulaPlace(row: row, column: 2 + year)), value), row: row,
          column: 2 + year, style: Palette.calculation(format))
      }
      put(RiskRows.moreDiscount, Format.percent, settled.moreDiscount[year]) {
        "\($0.inColumn(row: RiskRows.discount))-\($0.inColumn(row: RiskRows.ownDiscount))"
      }
      put(RiskRows.lessensBurn, Format.percent, settled.lessensBurn[year]) {
        "\(.cell(row: RiskRows.isNet, column: 2))*\($0.inColumn(row: RiskRows.moreDiscount))"
      }
      put(RiskRows.marketplaceLimit, Format.money, settled.marketplaceLimit[year]) {
        "\(.cell(row: RiskRows.marketplaceCap, column: 2))*\($0.inColumn(row: RiskRows.commitment))"
      }
    }
  }

  /// The statistics of one column of the sheet Draws, one below the other.
  private func statistics(
    _ values: [Double], from draws: CellMention, column: Int, hasChance: Bool, _ sheet: inout Sheet
  ) {
    let known = PathStatistics(values)
    let p90 = FormulaPlace(row: RiskRows.p90, column: column).inColumn(row: RiskRows.p90)
    let excess = FormulaPlace(row: RiskRows.tail, column: column).inColumn(row: RiskRows.excess)
    let formulas: [(Int, FormulaWords, Double)] = [
      (RiskRows.mean, "AVERAGE(\(draws))", known.mean),
      (RiskRows.p10, "PERCENTILE(\(draws),0.1)", known.p10),
      (RiskRows.p50, "PERCENTILE(\(draws),0.5)", known.p50),
      (RiskRows.p90, "PERCENTILE(\(draws),0.9)", known.p90),
      (RiskRows.excess, "SUMPRODUCT((\(draws)>\(p90))*(\(draws)-\(p90)))", known.excess),
      (
        RiskRows.tail, "\(p90)+\(excess)/\(.cell(row: RiskRows.worstPaths, column: 2))",
        known.tail
      ),
    ]
    for (row, words, value) in formulas {
      // The tail alone is made of cells of this sheet.
      let style =
        row == RiskRows.tail
        ? Palette.calculation(Format.money) : Palette.fetched(Format.money)
      sheet.set(.formula(words, value), row: row, column: column, style: style)
    }
    guard hasChance else { return }
    sheet.set(
      .formula(
        "COUNTIF(\(draws),\">0\")/\(.cell(row: RiskRows.paths, column: 2))", known.chance),
      row: RiskRows.chance, column: column, style: Palette.fetched(Format.chance, isStrong: true))
  }
}
