extension Sheet {
  /// Makes the rows of `laterRows`, judges each of them, and hands them over one by one.
  ///
  /// - Throws: `WorkbookError.problems` with the problems of the first row that has some.
  func makeLaterRows(
    after lastRow: Int, _ take: (SheetRow, [Cell]) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    guard let source = laterRows else { return }
    var row = SourceRow()
    let outline = rowOutline.states
    for index in 0..<max(source.count, 0) {
      let number = lastRow + index + 1
      source.fill(&row, index: index, number: number)
      let cells = row.cells
      let problems = laterRowProblems(cells, columns: source.columns)
      guard problems.isEmpty else { throw .problems(problems) }
      try take(
        SheetRow(
          row: number, cells: cells.startIndex..<cells.endIndex, height: rowHeights[number],
          outline: outline[number]),
        cells)
    }
  }

  /// What is wrong with the cells of a row of `laterRows`.
  private func laterRowProblems(_ cells: [Cell], columns: Int) -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = []
    var previous: Cell?
    for cell in cells {
      func report(_ fault: CellFault) {
        let place = CellPlace(sheet: name, row: cell.row, column: cell.column)
        problems.append(.cell(place, fault))
      }
      if case .link = cell.content {
        report(.linkMadeOnDemand)
      } else {
        cell.reportFaults(after: previous, sheetNames: [], report)
      }
      if cell.column > columns { report(.beyondColumns(columns)) }
      if cell.style >= styles.count { report(.foreignStyle) }
      previous = cell
    }
    return problems
  }
}
