import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// The cell of the word for all checks together.
  var masterWord: CellAddress {
    CellAddress(
      sheet: name(of: .checks), row: ChecksTable.masterRow, column: ChecksTable.wordColumn)
  }

  /// Whether every check holds in the base case.
  var masterCheck: Bool {
    Checks.all.allSatisfy {
      abs(values.value($0, member: 0, period: 0)) <= ChecksTable.tolerance
    } && BookCheck.allCases.allSatisfy { abs(result($0)) <= $0.tolerance }
  }

  /// The checks, and below them the rows that they are made of.
  func checks() -> Sheet {
    var sheet = modelHeading(.checks)
    let table = ChecksTable.self
    sheet.set(
      .text(
        "Tested by other engines: commitbook verify BOOK.xlsx lets LibreOffice and Gnumeric recalculate "
          + "every formula, compares them cell by cell, and judges the workbook."),
      row: table.verificationRow, column: 1, style: Palette.note)
    master(to: &sheet)
    for (column, text) in [
      (1, "Check"), (2, "Unit"), (3, "What it checks"), (table.valueColumn, "Difference"),
      (table.toleranceColumn, "Tolerance"), (table.flagColumn, "Holds"), (table.wordColumn, "Word"),
    ] {
      sheet.set(
        .text(text), row: table.headingRow, column: column,
        style: column < table.valueColumn ? Palette.heading : Palette.numberHeading)
    }
    let workings = BookWorkings(self, from: rowBelowModel)
    var row = table.firstRow
    for check in Checks.all {
      write(
        CheckRow(
          label: check.label, unit: check.unit.symbol, subject: subject(of: check),
          source: grid.address(of: check)?.row, result: values.value(check, member: 0, period: 0),
          tolerance: table.tolerance), row: row, to: &sheet)
      row += 1
    }
    for check in BookCheck.allCases {
      let source = workings.results[check]
      write(
        CheckRow(
          label: check.label, unit: check.unit,
          subject: subject(of: check, at: source ?? row), source: source, result: result(check),
          tolerance: check.tolerance), row: row, to: &sheet)
      row += 1
    }
    baseCase(row: table.baseCaseRow, to: &sheet)
    caseShown(row: table.baseCaseRow + 1, to: &sheet)
    write(placement.sections[.checks] ?? [], to: &sheet)
    workings.write(to: &sheet, columns: grid.columns)
    return sheet
  }

  /// The first row below the model's rows, after an empty one.
  private var rowBelowModel: Int {
    let last = (placement.sections[.checks] ?? []).last.map { placed in
      placed.rows.reduce(placed.titleRow) { $0 + (grid.blocks[$1.id]?.members ?? 0) }
    }
    return (last ?? ChecksTable.baseCaseRow) + 2
  }

  /// The result of all checks together.
  private func master(to sheet: inout Sheet) {
    let table = ChecksTable.self
    let letter = CellText.letters(table.flagColumn)
    sheet.set(.text("All checks"), row: table.masterRow, column: 1, style: Palette.strong)
    sheet.set(
      .formula(
        FormulaText(
          a1: "MIN($\(letter)$\(table.firstRow):$\(letter)$\(table.lastRow))",
          r1c1: "MIN(R\(table.firstRow)C\(table.flagColumn):R\(table.lastRow)C\(table.flagColumn))"),
        .number(masterCheck ? 1 : 0)), row: table.masterRow, column: table.flagColumn,
      style: Palette.calculation("0"))
    sheet.set(
      word(masterCheck, row: table.masterRow), row: table.masterRow, column: table.wordColumn,
      style: Palette.check)
  }

  /// One row of the table of checks.
  private struct CheckRow {
    let label: String
    let unit: String
    /// A link to what it checks.
    let subject: Content
    /// The row further down that holds its number.
    let source: Int?
    /// Its number.
    let result: Double
    let tolerance: Double

    var holds: Bool { abs(result) <= tolerance }
  }

  /// An error fails the check, so that the word for all checks stays a word.
  private func write(_ check: CheckRow, row: Int, to sheet: inout Sheet) {
    let table = ChecksTable.self
    sheet.set(.text(check.label), row: row, column: 1, style: Palette.label)
    sheet.set(.text(check.unit), row: row, column: 2, style: Palette.note)
    sheet.set(check.subject, row: row, column: 3, style: Palette.link)
    if let source = check.source {
      sheet.set(
        .formula("\(.cell(row: source, column: table.valueColumn))", check.result), row: row,
        column: table.valueColumn, style: Palette.calculation(Format.difference))
    }
    sheet.set(
      .number(check.tolerance), row: row, column: table.toleranceColumn,
      style: Palette.calculation("0.00"))
    sheet.set(
      .formula(
        FormulaText(
          a1: "IFERROR(IF(ABS(H\(row))<=I\(row),1,0),0)",
          r1c1: "IFERROR(IF(ABS(RC[-2])<=RC[-1],1,0),0)"),
        .number(check.holds ? 1 : 0)), row: row, column: table.flagColumn,
      style: Palette.calculation("0"))
    sheet.set(word(check.holds, row: row), row: row, column: table.wordColumn, style: Palette.check)
  }

  /// The word beside a flag, in the same row.
  private func word(_ holds: Bool, row: Int) -> Content {
    let words = "\"\(ChecksTable.passed)\",\"\(ChecksTable.failed)\""
    return .formula(
      FormulaText(
        a1: "IF(\(CellText.letters(ChecksTable.flagColumn))\(row)=1,\(words))",
        r1c1: "IF(RC[-1]=1,\(words))"),
      .text(holds ? ChecksTable.passed : ChecksTable.failed))
  }

  /// Which case the workbook shows: one cell of the inputs chooses it.
  private func caseShown(row: Int, to sheet: inout Sheet) {
    sheet.set(
      .text("Case shown: 1 with levers, 0 without"), row: row, column: 1, style: Palette.label)
    sheet.set(.text(Unit.flag.symbol), row: row, column: 2, style: Palette.note)
    sheet.set(
      fetched(LeverRamp.areApplied), row: row, column: ChecksTable.valueColumn,
      style: Palette.fetched("0"))
  }

  /// What all candidates come to, beside what they came to when the workbook was written.
  private func baseCase(row: Int, to sheet: inout Sheet) {
    let now = fetchedSum(Totals.termPaid, members: renewal.statedCandidates.count)
    sheet.set(
      .text("Paid by all candidates, as built and now"), row: row, column: 1, style: Palette.label)
    sheet.set(.text("USD"), row: row, column: 2, style: Palette.note)
    sheet.set(
      now.result, row: row, column: ChecksTable.valueColumn, style: Palette.stored(Format.money))
    sheet.set(
      now, row: row, column: ChecksTable.toleranceColumn, style: Palette.fetched(Format.money))
    sheet.set(
      .formula(
        FormulaText(
          a1: "IF(ABS(H\(row)-I\(row))<=0.01,\"as built\",\"changed from base\")",
          r1c1: "IF(ABS(RC[-3]-RC[-2])<=0.01,\"as built\",\"changed from base\")"),
        .text("as built")), row: row, column: ChecksTable.wordColumn, style: Palette.check)
  }
}
