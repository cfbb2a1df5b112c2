import Formulas
import Workbooks

/// The cells of a written sheet below its heading, as a formula mentions them.
struct SheetExtent {
  /// The sheet's name.
  let name: String
  /// All cells from the first row below the heading on.
  let cells: CellMention

  /// The extent of a sheet; nil for one without formulas below its heading, which cannot be in error.
  init?(_ sheet: Sheet) {
    let first = Placement.firstRow
    var columns = sheet.laterRows?.columns ?? 0
    var hasFormulas = sheet.laterRows != nil
    for cell in sheet.cells where cell.row >= first {
      columns = max(columns, cell.column)
      if case .formula = cell.content { hasFormulas = true }
    }
    let last = (sheet.cells.last?.row ?? 0) + (sheet.laterRows?.count ?? 0)
    guard hasFormulas, columns > 0 else { return nil }
    name = sheet.name
    let letters = CellText.letters(columns)
    cells = CellMention(
      a1: "\(sheet.name)!$A$\(first):$\(letters)$\(last)",
      r1c1: "\(sheet.name)!R\(first)C1:R\(last)C\(columns)")
  }
}
