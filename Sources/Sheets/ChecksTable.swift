import Formulas
import Renewal
import Workbooks

/// The table of checks: differences that must be zero, each with a number, a tolerance and a word.
enum ChecksTable {
  /// The word of a check that holds.
  static let passed = "OK"
  /// The word of a check that does not.
  static let failed = "CHECK"
  /// How far a difference may be from zero, in the row's unit.
  static let tolerance = 0.01
  /// The row of the first check.
  static let firstRow = 8
  /// The column of the difference.
  static let valueColumn = 8
  /// The column of the tolerance.
  static let toleranceColumn = 9
  /// The column of the 1 or 0.
  static let flagColumn = 10
  /// The column of the word.
  static let wordColumn = 11

  /// Rows that the table takes above the model's rows.
  static var rowCount: Int { Checks.all.count + 8 }
  /// The row of the word for all checks together.
  static let masterRow = 6
}

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
    }
  }

  /// The checks, and below them the rows that they are made of.
  func checks() -> Sheet {
    var sheet = modelHeading(.checks)
    let table = ChecksTable.self
    let last = table.firstRow + Checks.all.count - 1
    sheet.set(.text("All checks"), row: 6, column: 1, style: Palette.strong)
    let flags = (
      a1: "$J$\(table.firstRow):$J$\(last)",
      r1c1: "R\(table.firstRow)C\(table.flagColumn):R\(last)C\(table.flagColumn)"
    )
    sheet.set(
      .formula(
        FormulaText(a1: "MIN(\(flags.a1))", r1c1: "MIN(\(flags.r1c1))"),
        .number(masterCheck ? 1 : 0)), row: 6, column: table.flagColumn,
      style: Palette.calculation("0"))
    sheet.set(word(masterCheck, row: 6), row: 6, column: table.wordColumn, style: Palette.check)
    for (column, text) in [
      (1, "Check"), (2, "Unit"), (table.valueColumn, "Difference"),
      (table.toleranceColumn, "Tolerance"), (table.flagColumn, "Holds"), (table.wordColumn, "Word"),
    ] {
      sheet.set(
        .text(text), row: 7, column: column,
        style: column < 3 ? Palette.heading : Palette.numberHeading)
    }
    for (number, check) in Checks.all.enumerated() {
      let row = table.firstRow + number
      let holds = abs(values.value(check, member: 0, period: 0)) <= table.tolerance
      sheet.set(.text(check.label), row: row, column: 1, style: Palette.label)
      sheet.set(.text(check.unit.symbol), row: row, column: 2, style: Palette.note)
      sheet.set(
        fetchedHere(check), row: row, column: table.valueColumn,
        style: Palette.calculation(Format.difference))
      sheet.set(
        .number(table.tolerance), row: row, column: table.toleranceColumn,
        style: Palette.calculation("0.00"))
      sheet.set(
        .formula(
          FormulaText(a1: "IF(ABS(H\(row))<=I\(row),1,0)", r1c1: "IF(ABS(RC[-2])<=RC[-1],1,0)"),
          .number(holds ? 1 : 0)), row: row, column: table.flagColumn,
        style: Palette.calculation("0"))
      sheet.set(word(holds, row: row), row: row, column: table.wordColumn, style: Palette.check)
    }
    baseCase(row: last + 2, to: &sheet)
    write(placement.sections[.checks] ?? [], to: &sheet)
    return sheet
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

  private func fetchedHere(_ row: Line) -> Content {
    guard let address = grid.address(of: row) else { return .blank }
    return .formula(
      FormulaText(
        a1: "$\(CellText.letters(address.column))$\(address.row)",
        r1c1: "R\(address.row)C\(address.column)"),
      .number(values.value(row, member: 0, period: 0)))
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
