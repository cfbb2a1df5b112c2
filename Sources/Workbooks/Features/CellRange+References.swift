extension CellRange {
  /// How many cells there are.
  var count: Int { rows.count * columns.count }

  /// One cell.
  public init(row: Int, column: Int) {
    self.init(rows: row...row, columns: column...column)
  }

  /// The range in A1 notation: `B7` for one cell, `B7:D9` for several.
  public var a1: String {
    let first = Reference.a1(row: rows.lowerBound, column: columns.lowerBound)
    let last = Reference.a1(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : first + ":" + last
  }

  /// The range in A1 notation with dollar signs: `$B$7:$D$9`.
  public var fixedA1: String {
    func cell(_ row: Int, _ column: Int) -> String {
      "$\(Reference.letters(ofColumn: column))$\(row)"
    }
    let first = cell(rows.lowerBound, columns.lowerBound)
    let last = cell(rows.upperBound, columns.upperBound)
    return first == last ? first : first + ":" + last
  }

  /// The range in R1C1 notation: `R7C2:R9C4`.
  public var r1c1: String {
    let first = "R\(rows.lowerBound)C\(columns.lowerBound)"
    let last = "R\(rows.upperBound)C\(columns.upperBound)"
    return first == last ? first : first + ":" + last
  }

  /// Whether a cell lies in it.
  func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }

  /// Whether it shares a cell with another one.
  func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }

  /// Whether all of it lies in the sheet.
  var isInSheet: Bool {
    rows.clamped(to: 1...Reference.lastRow) == rows
      && columns.clamped(to: 1...Reference.lastColumn) == columns
  }
}

extension [CellRange] {
  /// All of them as `.xlsx` writes them: `B7:D9 F7`.
  var a1: String { map(\.a1).joined(separator: " ") }

  /// All of them as XML Spreadsheet 2003 writes them: `R7C2:R9C4,R7C6`.
  var r1c1: String { map(\.r1c1).joined(separator: ",") }

  /// The first of them, from the top, that shares a cell with another one; nil where none does.
  var firstOverlap: CellRange? {
    let sorted = sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    for (index, range) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.rows.lowerBound > range.rows.upperBound { break }
        if other.overlaps(range) { return other }
      }
    }
    return nil
  }
}
