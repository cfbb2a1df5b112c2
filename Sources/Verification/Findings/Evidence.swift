import Workbooks

/// What the rules found, piece by piece, before it is put together.
struct Evidence {
  /// A fact at a cell, a sheet or the workbook.
  struct Piece {
    let rule: Int
    let fact: Fact
    let sheet: String?
    let cell: CellPosition?
  }

  /// The rule that is being judged.
  var rule = 0
  private(set) var pieces: [Piece] = []

  /// Notes a fact about the workbook.
  mutating func note(_ fact: Fact) {
    pieces.append(Piece(rule: rule, fact: fact, sheet: nil, cell: nil))
  }

  /// Notes a fact about a sheet.
  mutating func note(_ fact: Fact, _ sheet: SheetReading) {
    pieces.append(Piece(rule: rule, fact: fact, sheet: sheet.name, cell: nil))
  }

  /// Notes a fact about a cell.
  mutating func note(_ fact: Fact, _ sheet: SheetReading, row: Int, column: Int) {
    pieces.append(
      Piece(
        rule: rule, fact: fact, sheet: sheet.name, cell: CellPosition(row: row, column: column)))
  }

  /// Notes a fact about a cell.
  mutating func note(_ fact: Fact, _ sheet: SheetReading, _ cell: StoredCell) {
    note(fact, sheet, row: cell.row, column: cell.column)
  }
}

extension Evidence {
  private struct Key: Hashable {
    let rule: Int
    let fact: Fact
    let sheet: String?
  }

  /// The findings: the same fact about neighbouring cells is one finding.
  func findings(isOurs: Bool) -> [Finding] {
    var groups: [Key: [CellPosition]] = [:]
    var order: [Key] = []
    for piece in pieces {
      let key = Key(rule: piece.rule, fact: piece.fact, sheet: piece.sheet)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []] += [piece.cell].compactMap { $0 }
    }
    let findings = order.flatMap { key -> [Finding] in
      let severity = key.fact.severity(isOurs: isOurs)
      func finding(_ place: Place, _ cells: Int) -> Finding {
        Finding(rule: key.rule, severity: severity, place: place, cells: cells, fact: key.fact)
      }
      guard let sheet = key.sheet else { return [finding(.book, 0)] }
      let cells = groups[key] ?? []
      guard !cells.isEmpty else { return [finding(.sheet(sheet), 0)] }
      return CellBlocks.of(cells).map { finding(.cells(sheet, $0), $0.size) }
    }
    // A stable order: by rule, faults first, and then as they were found.
    return findings.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      if first.rule != second.rule { return first.rule < second.rule }
      if first.severity != second.severity { return first.severity == .fault }
      return one.offset < other.offset
    }.map(\.element)
  }
}

/// Puts neighbouring cells together.
enum CellBlocks {
  /// Rectangles that hold exactly these cells: runs along rows, and equal runs of rows that follow.
  static func of(_ cells: [CellPosition]) -> [CellRange] {
    let sorted = Set(cells).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var runs: [CellRange] = []
    for cell in sorted {
      if let last = runs.last, last.rows.lowerBound == cell.row,
        last.columns.upperBound + 1 == cell.column
      {
        runs[runs.count - 1].columns = last.columns.lowerBound...cell.column
      } else {
        runs.append(CellRange(row: cell.row, column: cell.column))
      }
    }
    var blocks: [CellRange] = []
    var latest: [ClosedRange<Int>: Int] = [:]
    for run in runs {
      if let known = latest[run.columns],
        blocks[known].rows.upperBound + 1 == run.rows.lowerBound
      {
        blocks[known].rows = blocks[known].rows.lowerBound...run.rows.upperBound
      } else {
        latest[run.columns] = blocks.count
        blocks.append(run)
      }
    }
    return blocks
  }
}
