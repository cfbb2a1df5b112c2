import Formulas

/// A cell or a range as a formula mentions it, in both notations.
struct CellMention {
  /// In A1 notation.
  let a1: String
  /// In R1C1 notation.
  let r1c1: String

  /// One cell, wherever the formula stands.
  static func cell(row: Int, column: Int, on sheet: String? = nil) -> CellMention {
    let prefix = sheet.map { "\($0)!" } ?? ""
    return CellMention(
      a1: "\(prefix)$\(CellText.letters(column))$\(row)", r1c1: "\(prefix)R\(row)C\(column)")
  }

  /// The cells of one column from row to row, wherever the formula stands.
  static func column(_ column: Int, rows: ClosedRange<Int>, on sheet: String) -> CellMention {
    let letters = CellText.letters(column)
    return CellMention(
      a1: "\(sheet)!$\(letters)$\(rows.lowerBound):$\(letters)$\(rows.upperBound)",
      r1c1: "\(sheet)!R\(rows.lowerBound)C\(column):R\(rows.upperBound)C\(column)")
  }

  /// The cells of one row from column to column, wherever the formula stands.
  static func row(_ row: Int, columns: ClosedRange<Int>) -> CellMention {
    let (first, last) = (columns.lowerBound, columns.upperBound)
    return CellMention(
      a1: "$\(CellText.letters(first))$\(row):$\(CellText.letters(last))$\(row)",
      r1c1: "R\(row)C\(first):R\(row)C\(last)")
  }
}

/// Where a formula stands, from which it mentions cells of its own row and column.
struct FormulaPlace {
  let row: Int
  let column: Int

  /// A cell of the same row, at a distance that is the same all along a block.
  func inRow(column other: Int) -> CellMention {
    CellMention(
      a1: "\(CellText.letters(other))\(row)",
      r1c1: other == column ? "RC" : "RC[\(other - column)]")
  }

  /// A cell of the same column, in a row that is the same all along a block.
  func inColumn(row other: Int) -> CellMention {
    CellMention(a1: "\(CellText.letters(column))$\(other)", r1c1: "R\(other)C")
  }

  /// Cells of the same row, in columns that are the same all along a block.
  func inRow(columns: ClosedRange<Int>) -> CellMention {
    let (first, last) = (columns.lowerBound, columns.upperBound)
    return CellMention(
      a1: "$\(CellText.letters(first))\(row):$\(CellText.letters(last))\(row)",
      r1c1: "RC\(first):RC\(last)")
  }
}
