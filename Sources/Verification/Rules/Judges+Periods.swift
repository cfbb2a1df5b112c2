import Workbooks

extension Judges {
  /// Rule 12: a period in the same column on every sheet, and time runs to the right.
  static func periods(_ reading: BookReading, _ evidence: inout Evidence) {
    var columns: [String: [Int: Int]] = [:]
    var titles: [(sheet: SheetReading, cells: [StoredCell])] = []
    for (sheet, map) in reading.modelSheets {
      for (row, cells) in sheet.rows where row >= map.headerRow {
        let labels = cells.map { sheet.sheet.cells[$0] }
          .filter { $0.column >= map.firstPeriod && isPeriod($0.text) }
        guard !labels.isEmpty else { continue }
        titles.append((sheet, labels))
        for label in labels { columns[label.text, default: [:]][label.column, default: 0] += 1 }
      }
    }
    let usual = columns.compactMapValues {
      $0.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }
    for (sheet, cells) in titles {
      for (cell, next) in zip(cells, cells.dropFirst())
      where rank(cell.text) >= rank(next.text) && cell.text.count == next.text.count {
        evidence.note(.periodOutOfOrder(next.text), sheet, next)
      }
      for cell in cells {
        guard let column = usual[cell.text], column != cell.column else { continue }
        evidence.note(
          .periodElsewhere(cell.text, column: Reference.letters(ofColumn: column)), sheet, cell)
      }
    }
  }

  /// Whether a heading names a period: `2027-03`, or `Year 2`.
  private static func isPeriod(_ text: String) -> Bool {
    if text.hasPrefix("Year "), Int(text.dropFirst(5)) != nil { return true }
    let parts = text.split(separator: "-")
    return parts.count == 2 && parts[0].count == 4 && parts[1].count == 2
      && parts.allSatisfy { Int($0) != nil }
  }

  /// What periods of a kind are ordered by.
  private static func rank(_ text: String) -> Int {
    Int(text.filter(\.isNumber)) ?? 0
  }

  /// Rule 13: flags of 0 and 1 with a total, and a timeline.
  static func flags(_ reading: BookReading, _ evidence: inout Evidence) {
    let hasTimeline = reading.sheets.contains {
      reading.standardName(of: $0.name).lowercased().contains("timeline")
    }
    if !hasTimeline { evidence.note(.noTimeline) }
    eachRow(reading) { sheet, map, row in
      let unit = sheet.text(row: row.row, column: map.unit).lowercased()
      guard unit == "0/1" || unit == "flag" || unit == "flag 0/1" else { return }
      let periods = row.numeric.filter { $0.column >= map.firstPeriod }
      for cell in periods + row.numeric.filter({ $0.column == map.constant }) {
        if let number = cell.number, number != 0, number != 1 {
          evidence.note(.flagNotZeroOrOne, sheet, cell)
        }
      }
      let isBalance = row.numeric.contains { $0.column == map.opening }
      let hasTotal = row.numeric.contains { $0.column == map.total }
      if periods.count > 1, !hasTotal, !isBalance {
        evidence.note(.flagWithoutTotal, sheet, row: row.row, column: map.total)
      }
    }
  }

  /// Rule 14: an opening balance is the closing balance of the period before.
  ///
  /// Balances are known by their labels: "… at the start" and "… at the end" of the same member.
  static func corkscrews(_ reading: BookReading, _ evidence: inout Evidence) {
    for (sheet, map) in reading.modelSheets {
      let rows = Dictionary(
        sheet.rows.map { (sheet.text(row: $0.row, column: map.label), $0.row) },
        uniquingKeysWith: { first, _ in first })
      for (label, opening) in rows.sorted(by: { $0.value < $1.value }) {
        guard let mark = label.range(of: Self.atStart),
          let closing = rows[label.replacingCharacters(at: mark, with: Self.atEnd)]
        else { continue }
        judge(opening: opening, closing: closing, sheet, map, reading, &evidence)
      }
    }
  }

  private static let atStart = " at the start"
  private static let atEnd = " at the end"

  private static func judge(
    opening: Int, closing: Int, _ sheet: SheetReading, _ map: ColumnMap, _ reading: BookReading,
    _ evidence: inout Evidence
  ) {
    for index in sheet.cells(ofRow: opening) {
      let cell = sheet.sheet.cells[index]
      guard cell.column >= map.firstPeriod, cell.isNumeric else { continue }
      if !reads(row: closing, column: cell.column - 1, reading, sheet, index) {
        evidence.note(.openingNotFromClosing, sheet, cell)
      }
    }
    for index in sheet.cells(ofRow: closing) {
      let cell = sheet.sheet.cells[index]
      guard cell.column >= map.firstPeriod, cell.isNumeric else { continue }
      if !reads(row: opening, column: cell.column, reading, sheet, index) {
        evidence.note(.closingNotFromOpening, sheet, cell)
      }
    }
  }

  /// Whether a formula reads a cell of its own sheet by itself.
  private static func reads(
    row: Int, column: Int, _ reading: BookReading, _ sheet: SheetReading, _ index: Int
  ) -> Bool {
    guard let shape = reading.shape(sheet, index) else { return false }
    let cell = sheet.sheet.cells[index]
    return shape.ranges.contains { range in
      guard range.sheet?.caseInsensitiveEquals(sheet.name) ?? true else { return false }
      return range.moved(rows: cell.row - shape.row, columns: cell.column - shape.column)
        .contains(row: row, column: column)
    }
  }
}

extension String {
  /// The place of a text within this one; nil where it is not there.
  fileprivate func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }

  /// The text with a part of it replaced.
  fileprivate func replacingCharacters(at range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
