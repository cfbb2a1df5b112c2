import Workbooks

extension Judges {
  /// Rule 15: one formula for each row.
  ///
  /// On sheets of the model all periods of a row, and all members of a block, have the same R1C1
  /// text. On any other sheet the odd ones of a run are found where most of it agrees.
  static func consistency(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets {
      if reading.roles[sheet.place] != nil, let map = reading.columnMaps[sheet.place] {
        modelRows(sheet, map, reading, &evidence)
      } else {
        runs(sheet, reading, &evidence)
      }
    }
  }

  // MARK: - Sheets of the model

  private static func modelRows(
    _ sheet: SheetReading, _ map: ColumnMap, _ reading: BookReading, _ evidence: inout Evidence
  ) {
    var block: (label: String, row: Int, shape: Int?)?
    for (row, cells) in sheet.rows where row > map.headerRow {
      let periods = cells.filter {
        sheet.sheet.cells[$0].column >= map.firstPeriod && sheet.sheet.cells[$0].isNumeric
      }
      let usual = mostFrequent(periods.compactMap { sheet.shapes[$0] })
      if let usual {
        for index in periods {
          if sheet.shapes[index] == nil {
            evidence.note(.numberAmongFormulas, sheet, sheet.sheet.cells[index])
          } else if sheet.shapes[index] != usual {
            evidence.note(
              .oddFormula(expected: reading.shapes[usual].r1c1), sheet, sheet.sheet.cells[index])
          }
        }
      }
      let label = sheet.text(row: row, column: map.label)
      let constant = sheet.index(row: row, column: map.constant).flatMap { sheet.shapes[$0] }
      let shape = usual ?? constant
      let isNumbered = sheet.cell(row: row, column: map.note + 1)?.number != nil
      let name = isNumbered ? blockName(label) : ""
      if let block, !name.isEmpty, block.label == name, block.row == row - 1, block.shape != shape,
        block.shape != nil, shape != nil
      {
        evidence.note(
          .differsFromBlock, sheet, row: row,
          column: usual == nil ? map.constant : map.firstPeriod)
        continue
      }
      block = (name, row, shape)
    }
  }

  /// What the labels of a block's members share: the words before the dash.
  private static func blockName(_ label: String) -> String {
    guard let dash = label.firstRange(of: " — ") else { return label }
    return String(label[..<dash.lowerBound])
  }

  /// The shape that most have; nil for none.
  private static func mostFrequent(_ shapes: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for shape in shapes { counts[shape, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  // MARK: - Other sheets

  /// A run of numeric cells side by side or one below the other.
  private typealias Run = [Int]

  private static func runs(
    _ sheet: SheetReading, _ reading: BookReading, _ evidence: inout Evidence
  ) {
    var odd: [Int: Fact] = [:]
    let across = sheet.rows.flatMap { runs(of: Array($0.cells), sheet) { ($0.row, $0.column) } }
    let byColumn = sheet.sheet.cells.indices.sorted {
      let (one, other) = (sheet.sheet.cells[$0], sheet.sheet.cells[$1])
      return (one.column, one.row) < (other.column, other.row)
    }
    let down = runs(of: byColumn, sheet) { ($0.column, $0.row) }
    let usualAcross = usual(across, sheet)
    let usualDown = usual(down, sheet)
    for (runs, ownUsual, otherUsual) in [
      (across, usualAcross, usualDown), (down, usualDown, usualAcross),
    ] {
      for run in runs {
        for (place, index) in run.enumerated() {
          guard let shape = ownUsual[index], sheet.shapes[index] != shape else { continue }
          // One that goes with its other neighbours belongs to them.
          if let own = sheet.shapes[index], otherUsual[index] == own { continue }
          let isInside = place > 0 && place < run.count - 1
          if sheet.shapes[index] == nil {
            if isInside { odd[index] = .numberAmongFormulas }
          } else if isInside || !isTotal(index, sheet, reading) {
            odd[index] = odd[index] ?? .oddFormula(expected: reading.shapes[shape].r1c1)
          }
        }
      }
    }
    for (index, fact) in odd.sorted(by: { $0.key < $1.key }) {
      evidence.note(fact, sheet, sheet.sheet.cells[index])
    }
  }

  private static func isTotal(_ index: Int, _ sheet: SheetReading, _ reading: BookReading) -> Bool {
    guard let shape = reading.shape(sheet, index) else { return false }
    return shape.call(among: FunctionNames.totals) != nil
  }

  /// The runs of numeric cells, in the order given, whose second coordinates follow one another.
  private static func runs(
    of cells: [Int], _ sheet: SheetReading, _ place: (StoredCell) -> (line: Int, step: Int)
  ) -> [Run] {
    var runs: [Run] = []
    var last: (line: Int, step: Int)?
    for index in cells where sheet.sheet.cells[index].isNumeric {
      let here = place(sheet.sheet.cells[index])
      if let last, last.line == here.line, last.step + 1 == here.step {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
      last = here
    }
    return runs.filter { $0.count >= 4 }
  }

  /// For each cell of a run most of whose cells agree, the shape that they have.
  private static func usual(_ runs: [Run], _ sheet: SheetReading) -> [Int: Int] {
    var usual: [Int: Int] = [:]
    for run in runs {
      let shapes = run.compactMap { sheet.shapes[$0] }
      guard let most = mostFrequent(shapes) else { continue }
      let count = shapes.count { $0 == most }
      guard count >= 3, count * 3 >= run.count * 2 else { continue }
      for index in run { usual[index] = most }
    }
    return usual
  }
}
