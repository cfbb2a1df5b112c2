import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// The ladder: every size side by side.
  ///
  /// It recalculates with demand and with its commitments on
  /// Terms, apart from what needs another run.
  func ladder() -> Sheet {
    let years = scenario.contractYears.indices
    let columns =
      ["Commitment"] + years.map { "Commitment, year \($0 + 1)" }
      + ["Discount, year 1", "Paid over the term", "Effective discount"]
      + years.map { "Shortfall, year \($0 + 1)" } + ["Least headroom", "Least cost"]
    var sheet = blank(.ladder, columns: [34] + columns.dropFirst().map { _ in 14 })
    sheet.set(.text(ladderSentence), row: 5, column: 1, style: Palette.strongWrapped)
    sheet.merge(row: 5, columns: 1...min(columns.count, 12))
    heading(columns, row: 7, to: &sheet)
    let rungs = assessment.ladder?.rungs ?? []
    for (number, finding) in rungs.enumerated() {
      rung(finding, row: 8 + number, lastRow: 7 + rungs.count, to: &sheet)
    }
    let more = 9 + rungs.count
    heading(
      ["What more is asked of a size", "Present value", "Least coverage"]
        + years.map { "Eligible spend, year \($0 + 1)" }
        + [
          "Pays from list spend (value)", "Most regret (value)", "Worth signing at (value)",
          "Reported elsewhere, low (value)", "Reported elsewhere, high (value)",
        ], row: more, to: &sheet)
    for (number, finding) in rungs.enumerated() {
      moreOf(finding, row: more + 1 + number, to: &sheet)
    }
    sheet.set(
      .text(
        "Nobody has quoted these. Change a rung's commitments on \(name(of: .terms)). Italics are values of the day the workbook was made. Reported elsewhere: \(Benchmarks.source)."
      ),
      row: more + 1 + rungs.count, column: 1, style: Palette.note)
    ladderPicture(from: more + 3 + rungs.count, to: &sheet)
    sheet.frozenRows = 7
    sheet.frozenColumns = 1
    return sheet
  }

  private var ladderSentence: String {
    guard let ladder = assessment.ladder else { return "" }
    let least = ladder.rungs.first(where: \.isLeastCost)?.outcome.candidate.name ?? ""
    let calm = ladder.rungs.first(where: \.isLeastRegret)?.outcome.candidate.name ?? ""
    return
      "On the terms of \(ladder.offer.name): \(least) costs least, \(calm) has least regret. Worth signing at: the discount at which a size costs no more than \(name(ladder.reference)). (As built; the table recalculates.)"
  }

  private func rung(
    _ finding: Assessment.RungFinding, row: Int, lastRow: Int, to sheet: inout Sheet
  ) {
    guard let member = renewal.candidate(finding.outcome.candidate.id) else { return }
    let years = scenario.contractYears.indices
    var column = 1
    func put(_ content: Content, _ style: Style) {
      sheet.set(content, row: row, column: column, style: style)
      column += 1
    }
    func yearly(_ line: any Row, _ format: String) {
      for year in years {
        put(fetched(line, member: member, period: year), Palette.fetched(format))
      }
    }
    put(.text(finding.outcome.candidate.name), Palette.label)
    yearly(Terms.commitment, Format.money)
    put(fetched(HeadlineDiscount.headline, member: member), Palette.fetched(Format.percent))
    let paid = column
    put(fetched(Totals.termPaid, member: member), Palette.fetched(Format.money, isStrong: true))
    put(fetched(Totals.effectiveDiscount, member: member), Palette.fetched(Format.percent))
    yearly(Shortfall.shortfall, Format.money)
    put(least(Shortfall.headroom, member), Palette.calculation(Format.money))
    put(leastMark(finding, row: row, paid: paid, lastRow: lastRow), Palette.check)
  }

  /// What of a size is read after the first look.
  private func moreOf(_ finding: Assessment.RungFinding, row: Int, to sheet: inout Sheet) {
    guard let member = renewal.candidate(finding.outcome.candidate.id) else { return }
    var column = 1
    func put(_ content: Content, _ style: Style) {
      sheet.set(content, row: row, column: column, style: style)
      column += 1
    }
    put(.text(finding.outcome.candidate.name), Palette.label)
    put(fetched(Totals.presentValue, member: member), Palette.fetched(Format.money))
    put(least(Shortfall.coverage, member), Palette.calculation(Format.percent))
    for year in scenario.contractYears.indices {
      put(fetched(Burn.eligibleSpend, member: member, period: year), Palette.fetched(Format.money))
    }
    put(stored(finding.breakEven), Self.stored(Format.money))
    put(.number(finding.maxRegret), Palette.stored(Format.money))
    put(
      finding.neededDiscount.map { .number($0) } ?? .text("none can"),
      Self.stored(Format.percent))
    for share in [finding.benchmark?.low, finding.benchmark?.high] {
      put(share.map { .number($0) } ?? .text("–"), Self.stored(Format.percent))
    }
  }

  /// A value, or a word in the place of one.
  private static func stored(_ format: String) -> Style {
    var style = Palette.stored(format)
    style.alignment.horizontal = .right
    return style
  }

  private func stored(_ breakEven: Assessment.BreakEven?) -> Content {
    switch breakEven {
    case .spend(let spend): .number(spend)
    case .never: .text("never")
    case .always: .text("always")
    case nil: .text("–")
    }
  }

  /// The least of a row's contract years.
  private func least(_ line: Line, _ member: Int) -> Content {
    let last = scenario.contractYears.count - 1
    guard let from = grid.address(of: line, member: member, period: 0),
      let to = grid.address(of: line, member: member, period: last)
    else { return .blank }
    return .formula(
      FormulaText(
        a1: "MIN(\(from.a1):$\(CellText.letters(to.column))$\(to.row))",
        r1c1: "MIN(\(from.r1c1):R\(to.row)C\(to.column))"),
      .number((0...last).map { values.value(line, member: member, period: $0) }.min() ?? 0))
  }

  /// A word beside the rung that costs least.
  private func leastMark(
    _ finding: Assessment.RungFinding, row: Int, paid: Int, lastRow: Int
  ) -> Content {
    let letters = CellText.letters(paid)
    return .formula(
      FormulaText(
        a1:
          "IF(\(letters)\(row)-MIN(\(letters)$8:\(letters)$\(lastRow))<=0.005,\"◄ least\",\"\")",
        r1c1: "IF(RC\(paid)-MIN(R8C\(paid):R\(lastRow)C\(paid))<=0.005,\"◄ least\",\"\")"),
      .text(finding.isLeastCost ? "◄ least" : ""))
  }
}
