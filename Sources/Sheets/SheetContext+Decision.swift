import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// What to sign: every candidate side by side, with what it is worth without levers.
  func decision() -> Sheet {
    let years = scenario.contractYears.count
    let count = renewal.statedCandidates.count
    let columns =
      ["Candidate"] + (1...years).map { "Commitment, year \($0)" }
      + ["Paid over the term", "Less than today's terms", "Effective discount"] + riskColumns
      + ["Least cost"]
    var sheet = blank(.decision, columns: [50] + columns.dropFirst().map { _ in 15 })
    sheet.set(.text(decisionSentence), row: 5, column: 1, style: Palette.strongWrapped)
    sheet.merge(row: 5, columns: 1...min(columns.count, 12))
    sheet.set(
      .text("Least cost now, among what can be chosen:"), row: 6, column: 1, style: Palette.label)
    heading(columns, row: 8, to: &sheet)
    for number in 0..<count { candidateRow(number, row: 9 + number, to: &sheet) }
    leastCost(lastRow: 8 + count, columns: columns.count, to: &sheet)
    yearByYear(from: 10 + count, to: &sheet)
    sheet.set(
      .text(
        "Italics are values of the day the workbook was made; everything else recalculates. "
          + "Today's terms are a reference and cannot be chosen."),
      row: 11 + 2 * count, column: 1, style: Palette.note)
    offersPicture(from: 13 + 2 * count, to: &sheet)
    sheet.frozenRows = 8
    sheet.frozenColumns = 1
    return sheet
  }

  /// The column of what is paid over the term.
  private var paidColumn: Int { 2 + scenario.contractYears.count }

  private func candidateRow(_ number: Int, row: Int, to sheet: inout Sheet) {
    let candidate = renewal.statedCandidates[number]
    let years = scenario.contractYears.indices
    sheet.set(.text(candidate.name), row: row, column: 1, style: Palette.label)
    var column = 2
    func put(_ content: Content, _ style: Style) {
      sheet.set(content, row: row, column: column, style: style)
      column += 1
    }
    for year in years {
      put(fetched(Terms.commitment, member: number, period: year), Palette.fetched(Format.money))
    }
    put(fetched(Totals.termPaid, member: number), Palette.fetched(Format.money, isStrong: true))
    put(savingAgainstToday(number, row: row), Palette.calculation(Format.money))
    put(fetched(Totals.effectiveDiscount, member: number), Palette.fetched(Format.percent))
    for (content, style) in riskCells(candidate.id) { put(content, style) }
    put(isLeast(number, row: row, column: column), Palette.check)
  }

  /// What of a candidate is settled year by year, and what else is asked of its cost.
  private func yearByYear(from top: Int, to sheet: inout Sheet) {
    let years = scenario.contractYears.indices
    heading(
      ["Year by year, and over the term"] + years.map { "Headline discount, year \($0 + 1)" }
        + years.map { "Shortfall, year \($0 + 1)" } + ["Present value", "Paid unrouted (value)"],
      row: top, to: &sheet)
    for (number, candidate) in renewal.statedCandidates.enumerated() {
      let row = top + 1 + number
      sheet.set(.text(candidate.name), row: row, column: 1, style: Palette.label)
      for year in years {
        sheet.set(
          fetched(HeadlineDiscount.headline, member: number, period: year), row: row,
          column: 2 + year, style: Palette.fetched(Format.percent))
        sheet.set(
          fetched(Shortfall.shortfall, member: number, period: year), row: row,
          column: 2 + years.count + year, style: Palette.fetched(Format.money))
      }
      let last = 2 + 2 * years.count
      sheet.set(
        fetched(Totals.presentValue, member: number), row: row, column: last,
        style: Palette.fetched(Format.money))
      sheet.set(
        .number(assessment.unrouted.candidates[number].totalPaid), row: row, column: last + 1,
        style: Palette.stored(Format.money))
    }
  }

  private func savingAgainstToday(_ number: Int, row: Int) -> Content {
    guard let today = renewal.candidate(Scenario.todaysTerms) else { return .text("–") }
    let paid = CellText.letters(paidColumn)
    let saving =
      values.value(Totals.termPaid, member: today, period: 0)
      - values.value(Totals.termPaid, member: number, period: 0)
    return .formula(
      FormulaText(
        a1: "\(paid)$\(9 + today)-\(paid)\(row)",
        r1c1: "R\(9 + today)C\(paidColumn)-RC\(paidColumn)"), .number(saving))
  }

  /// A word beside the candidate that costs least; today's terms are left out of the comparison.
  private func isLeast(_ number: Int, row: Int, column: Int) -> Content {
    guard renewal.statedCandidates[number].kind != .todaysTerms else { return .text("reference") }
    let paid = CellText.letters(paidColumn)
    return .formula(
      FormulaText(
        a1: "IF(\(paid)\(row)-$\(paid)$7<=0.005,\"◄ least\",\"\")",
        r1c1: "IF(RC\(paidColumn)-R7C\(paidColumn)<=0.005,\"◄ least\",\"\")"),
      .text(outcome.isLeast(outcome.candidates[number]) ? "◄ least" : ""))
  }

  /// The least that is paid, and by which candidate; both recalculate.
  private func leastCost(lastRow: Int, columns: Int, to sheet: inout Sheet) {
    let paid = CellText.letters(paidColumn)
    // Today's terms stand in the second row where there are any, and cannot be chosen.
    let hasToday = renewal.candidate(Scenario.todaysTerms) != nil
    let ranges = hasToday && lastRow > 10 ? [9...9, 11...lastRow] : [9...(hasToday ? 9 : lastRow)]
    let least = outcome.leastPaid
    sheet.set(.text("Least paid over the term"), row: 7, column: 1, style: Palette.label)
    sheet.set(
      .formula(
        FormulaText(
          a1:
            "MIN(\(ranges.map { "\(paid)\($0.lowerBound):\(paid)\($0.upperBound)" }.joined(separator: ",")))",
          r1c1:
            "MIN(\(ranges.map { "R\($0.lowerBound)C\(paidColumn):R\($0.upperBound)C\(paidColumn)" }.joined(separator: ",")))"
        ),
        .number(least)), row: 7, column: paidColumn,
      style: Palette.calculation(Format.money, isStrong: true))
    // From the heading on: Gnumeric finds nothing by MATCH and INDEX in a range of one cell.
    let mark = CellText.letters(columns)
    sheet.set(
      .formula(
        FormulaText(
          a1: "INDEX($A$8:$A$\(lastRow),MATCH(\"◄ least\",$\(mark)$8:$\(mark)$\(lastRow),0),1)",
          r1c1:
            "INDEX(R8C1:R\(lastRow)C1,MATCH(\"◄ least\",R8C\(columns):R\(lastRow)C\(columns),0),1)"),
        .text(outcome.candidate(outcome.best)?.candidate.name ?? "")), row: 6, column: 2,
      style: Palette.strong)
  }

  /// The decision in a sentence, as it stood when the workbook was made.
  private var decisionSentence: String {
    let recommendation = assessment.recommendation
    guard let sign = outcome.candidate(recommendation.sign) else { return "" }
    let opening =
      sign.candidate.isOffer
      ? "Sign: \(sign.candidate.name)" : "Sign nothing: stay without an agreement"
    let conditions = recommendation.conditions.map { sign.clauses.words($0.clause) }
    let condition = conditions.isEmpty ? "" : ", only if \(conditions.joined(separator: " and "))"
    let refuse = recommendation.refuse.flatMap { outcome.candidate($0)?.candidate.name }
    let otherwise = recommendation.otherwise.flatMap { outcome.candidate($0)?.candidate.name }
    return "\(opening)\(condition)." + (otherwise.map { " Otherwise: \($0)." } ?? "")
      + (refuse.map { " Refuse: \($0)." } ?? "")
      + " (As built; the table below recalculates.)"
  }
}
