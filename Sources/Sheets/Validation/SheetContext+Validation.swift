import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// Says what may be typed into the cells of an input: one rule for all its members and periods.
  func validate(_ input: InputValues, block: Grid.Block, on sheet: inout Sheet) {
    let periods = input.values.map(\.count).max() ?? 0
    guard block.members > 0, periods > 0 else { return }
    let first =
      input.input.cadence == .constant ? grid.columns.constant : grid.columns.firstPeriod
    sheet.validations.append(
      validation(
        CellRange(
          rows: block.firstRow...(block.firstRow + block.members - 1),
          columns: first...(first + periods - 1)),
        AllowedRange(of: input.input, values: input.values), title: input.input.label,
        unit: input.input.unit, source: Self.source(of: input.statements)))
  }

  /// Says what may be typed into the terms that are tried on the paths.
  func validateTrial(years: Int, on sheet: inout Sheet) {
    for (row, input, columns) in [
      (RiskRows.commitment, Terms.commitment, 2...(1 + years)),
      (RiskRows.discount, Terms.quotedDiscount, 2...(1 + years)),
      (RiskRows.marketplaceCap, Clause.marketplaceCap.input, 2...2),
    ] {
      guard let input else { continue }
      sheet.validations.append(
        validation(
          CellRange(rows: row...row, columns: columns), AllowedRange(of: input, values: []),
          title: input.label, unit: input.unit, source: "another term, tried on these paths"))
    }
  }

  private func validation(
    _ cells: CellRange, _ range: AllowedRange, title: String, unit: Formulas.Unit, source: String
  ) -> Validation {
    Validation(
      [cells], range.rule, allowsBlank: false,
      prompt: Validation.Message(
        title: title.shortened(to: 32),
        text: "In \(unit.symbol). \(range.words) Source: \(source).".shortened(to: 255)),
      error: Validation.Message(title: "Not accepted", text: range.words))
  }

  /// Who says so; the place of the sources where members have different ones.
  private static func source(of statements: [Statement]) -> String {
    let sources = Set(
      statements.map { statement in
        statement.source + (statement.asOf.map { ", as of \($0)" } ?? "")
      })
    guard let source = sources.first, sources.count == 1 else { return "see the column Source" }
    return source
  }
}

extension String {
  /// The text, cut at the end of a word with an ellipsis where it has more UTF-16 units than this.
  func shortened(to length: Int) -> String {
    guard utf16.count > length else { return self }
    var kept = self
    while kept.utf16.count > length - 1 { kept.removeLast() }
    if let space = kept.lastIndex(of: " "), space != kept.startIndex {
      kept = String(kept[..<space])
    }
    return kept + "…"
  }
}
