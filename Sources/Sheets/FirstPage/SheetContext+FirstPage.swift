import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// The widths of the columns of the first sheet.
  static let coverWidths: [Double] = [46, 22, 22, 22, 30, 30, 30]
  /// The columns of the words, and those of the chart beside them.
  private static let (words, beside) = (1...4, 5...7)
  /// How many characters of plain text stand side by side in the columns of the words, clear of what
  /// stands beside.
  private static var textWidth: Int {
    Int(words.reduce(0) { $0 + coverWidths[$1 - 1] }) - 7
  }
  /// How many rows the chart covers.
  private static let chartRows = 19

  /// What somebody with ten minutes must know: the decision, a chart of it and where to look for
  /// more, then the papers side by side.
  ///
  /// - Parameter first: the row to start in.
  /// - Returns: the row below.
  func firstPage(from first: Int, to sheet: inout Sheet) -> Int {
    var next = first
    if let chart = decisionChart(from: first) {
      sheet.charts.append(chart)
      next = chart.area.rows.upperBound + 2
    }
    section("Where to go next", row: next, columns: Self.beside, to: &sheet)
    next = questions(from: next + 1, to: &sheet)
    let row = max(decision(from: first, to: &sheet), next) + 1
    section("The papers side by side", row: row, to: &sheet)
    return papers(from: row + 1, to: &sheet)
  }

  /// The chart of the sheet Decision, for the first page; nil where there is none.
  private func decisionChart(from first: Int) -> PlacedChart? {
    guard tabs.contains(.decision), var chart = decision().charts.first else { return nil }
    chart.area = CellRange(rows: first...first + Self.chartRows - 1, columns: Self.beside)
    return chart
  }

  /// The decision in words; gives the row below.
  private func decision(from first: Int, to sheet: inout Sheet) -> Int {
    var row = first
    for part in advice.parts where !part.paragraphs.isEmpty {
      section(part.heading, row: row, columns: Self.words, to: &sheet)
      row += 1
      for paragraph in part.paragraphs {
        let isLead = part == advice.parts.first && paragraph == part.paragraphs[0]
        for line in BrokenText.lines(paragraph, width: Self.textWidth) {
          sheet.set(
            .text(line), row: row, column: 1, style: isLead ? Palette.strong : Palette.label)
          row += 1
        }
      }
    }
    return row
  }

  /// A heading across the first page, or across some of its columns.
  func section(
    _ title: String, row: Int, columns: ClosedRange<Int> = 1...SheetContext.coverWidths.count,
    to sheet: inout Sheet
  ) {
    for column in columns {
      sheet.set(
        column == columns.lowerBound ? .text(title) : .blank, row: row, column: column,
        style: Palette.section)
    }
  }

  /// Every candidate in a row: what it costs now, and what the paths said.
  private func papers(from first: Int, to sheet: inout Sheet) -> Int {
    let hasRisk = assessment.risk != nil
    let columns =
      ["Candidate", "Paid over the term, USD"]
      + (hasRisk ? ["Expected, USD (value)", "P90, USD (value)", "Chance of short (value)"] : [])
      + ["Effective discount, %", "Advice"]
    heading(columns, row: first, to: &sheet)
    for number in renewal.statedCandidates.indices {
      let candidate = renewal.statedCandidates[number]
      let row = first + 1 + number
      var cells: [(Content, Style)] = [
        (.text(candidate.name), Palette.label),
        (
          fetched(Totals.termPaid, member: number), Palette.fetched(Format.money, isStrong: true)
        ),
      ]
      if hasRisk {
        cells += riskCells(candidate.id).prefix(3)
      }
      cells += [
        (fetched(Totals.effectiveDiscount, member: number), Palette.fetched(Format.percent)),
        (.text(word(candidate.id)), Palette.storedTrailing),
      ]
      for (column, cell) in cells.enumerated() {
        sheet.set(cell.0, row: row, column: column + 1, style: cell.1)
      }
    }
    let last = first + renewal.statedCandidates.count
    sheet.set(
      .text(
        "Green follows every change of the inputs; italics and the words above are of the day the "
          + "workbook was made."), row: last + 1, column: 1, style: Palette.note)
    if hasRisk {
      sheet.set(
        staleMark(on: .cover), row: last + 1, column: columns.count, style: Palette.stale)
    }
    return last + 3
  }

  /// What the advice makes of a candidate, in a word.
  private func word(_ id: String) -> String {
    let recommendation = assessment.recommendation
    if id == recommendation.sign { return "◄ sign" }
    if id == recommendation.otherwise { return "otherwise" }
    if id == recommendation.refuse { return "refuse" }
    return id == Scenario.todaysTerms ? "reference" : ""
  }

  /// Questions that lead to the sheets that answer them.
  private func questions(from first: Int, to sheet: inout Sheet) -> Int {
    var row = first
    for (question, answers) in Self.questions {
      let there = answers.filter(tabs.contains).map(name(of:))
      guard let first = there.first, tabs.contains(answers[0]) else { continue }
      sheet.set(
        .link(text: "\(question) → \(there.joined(separator: ", "))", sheet: first, cell: "A1"),
        row: row, column: Self.beside.lowerBound, style: Palette.link)
      row += 1
    }
    return row
  }

  private static let questions: [(String, [Tab])] = [
    ("What does each paper come to, year by year?", [.decision, .offers]),
    ("What if the commitment were larger or smaller?", [.ladder]),
    ("What is each clause worth?", [.clauses]),
    ("What do the levers save, and what of it stays as cash?", [.levers]),
    ("How sure is this, and what if the terms were others?", [.risk]),
    ("What if an assumption is wrong? Change it", [.inputs, .terms]),
    ("Does it add up?", [.checks]),
  ]
}
