extension Sheet {
  /// What is wrong with the name of the sheet, whatever other sheets there are.
  func nameFaults() -> [SheetNameFault] { Self.nameFaults(name) }

  /// What is wrong with a name for a sheet, whatever other sheets there are.
  public static func nameFaults(_ name: String) -> [SheetNameFault] {
    guard !name.isEmpty else { return [.empty] }
    var faults: [SheetNameFault] = []
    if name.utf16.count > 31 { faults.append(.tooLong(name.utf16.count)) }
    if let odd = name.unicodeScalars.first(where: {
      $0.value < 0x20 || "[]:*?/\\".unicodeScalars.contains($0)
    }) {
      faults.append(.character(Character(odd)))
    }
    if name.hasPrefix("'") || name.hasSuffix("'") { faults.append(.outerApostrophe) }
    if name.lowercased() == "history" { faults.append(.reserved) }
    return faults
  }

  /// What is wrong with the sheet and its cells; links may lead to sheets of these lower-case names.
  func problems(sheetNames: Set<String>) -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = layoutFaults().map { .sheet(name, $0) }
    problems += styles.flatMap { $0.faults() }.map { .style(sheet: name, $0) }
    problems += mergeProblems()
    problems += featureProblems(sheetNames: sheetNames)
    return problems + cellProblems(sheetNames: sheetNames)
  }

  private func layoutFaults() -> [SheetFault] {
    var faults: [SheetFault] = []
    for (column, width) in columnWidths.sorted(by: { $0.key < $1.key })
    where !(0...255).contains(width) || !(1...Reference.lastColumn).contains(column) {
      faults.append(.columnWidth(column: column, width))
    }
    for (row, height) in rowHeights.sorted(by: { $0.key < $1.key })
    where !(0...409).contains(height) || !(1...Reference.lastRow).contains(row) {
      faults.append(.rowHeight(row: row, height))
    }
    if !(10...399).contains(zoom) { faults.append(.zoom(zoom)) }
    if !(0..<Reference.lastRow).contains(frozenRows)
      || !(0..<Reference.lastColumn).contains(frozenColumns)
    {
      faults.append(.frozen(rows: frozenRows, columns: frozenColumns))
    }
    return faults + pageFaults()
  }

  private func pageFaults() -> [SheetFault] {
    var faults: [SheetFault] = []
    if let rows = page.repeatedRows, rows.clamped(to: 1...Reference.lastRow) != rows {
      faults.append(.repeated(rows))
    }
    if let columns = page.repeatedColumns, columns.clamped(to: 1...Reference.lastColumn) != columns
    {
      faults.append(.repeated(columns))
    }
    let header = page.header.code.utf16.count
    if header > 255 { faults.append(.headerTooLong(header)) }
    let footer = page.footer.code.utf16.count
    if footer > 255 { faults.append(.footerTooLong(footer)) }
    return faults + placeFaults()
  }

  private func mergeProblems() -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = []
    var earlier: [Int: [ClosedRange<Int>]] = [:]
    let written = writtenColumns(ofRows: Set(merges.map(\.row)))
    for merge in merges {
      var faults: [MergeFault] = []
      if merge.columns.count == 1 { faults.append(.singleCell) }
      if written[merge.row]?.contains(merge.columns.lowerBound) != true {
        faults.append(.withoutContent)
      }
      if !(1...Reference.lastRow).contains(merge.row)
        || merge.columns.clamped(to: 1...Reference.lastColumn) != merge.columns
      {
        faults.append(.outside)
      }
      if earlier[merge.row, default: []].contains(where: { $0.overlaps(merge.columns) }) {
        faults.append(.overlaps)
      }
      earlier[merge.row, default: []].append(merge.columns)
      problems += faults.map {
        .merge(sheet: name, row: merge.row, columns: merge.columns, $0)
      }
    }
    return problems
  }

  /// By row, the columns in which a cell was written.
  private func writtenColumns(ofRows rows: Set<Int>) -> [Int: Set<Int>] {
    guard !rows.isEmpty else { return [:] }
    return cells.lazy.filter { rows.contains($0.row) }.reduce(into: [:]) { columns, cell in
      columns[cell.row, default: []].insert(cell.column)
    }
  }

  private func cellProblems(sheetNames: Set<String>) -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = []
    let hidden = hiddenColumns()
    var previous: Cell?
    for cell in cells {
      func report(_ fault: CellFault) {
        let place = CellPlace(sheet: name, row: cell.row, column: cell.column)
        problems.append(.cell(place, fault))
      }
      cell.reportFaults(after: previous, sheetNames: sheetNames, report)
      if cell.style >= styles.count { report(.foreignStyle) }
      if !hidden.isEmpty, cell.content != .blank,
        hidden[cell.row]?.contains(where: { $0.contains(cell.column) }) == true
      {
        report(.hiddenByMerge)
      }
      previous = cell
    }
    return problems
  }

  /// By row, the columns that joined cells hide: all but the first of each.
  private func hiddenColumns() -> [Int: [Range<Int>]] {
    merges.reduce(into: [:]) { hidden, merge in
      hidden[merge.row, default: []].append(
        (merge.columns.lowerBound + 1)..<(merge.columns.upperBound + 1))
    }
  }
}

extension Cell {
  /// Reports what is wrong with a cell in itself and as the next one after another.
  func reportFaults(after previous: Cell?, sheetNames: Set<String>, _ report: (CellFault) -> Void) {
    if row < 1 || row > Reference.lastRow || column < 1 || column > Reference.lastColumn {
      report(.outside)
    }
    if let previous, !previous.comesBefore(self) { report(.writtenTwice) }
    content.reportFaults(sheetNames: sheetNames, report)
  }
}

extension Content {
  /// Reports what is wrong with the content of a cell.
  fileprivate func reportFaults(sheetNames: Set<String>, _ report: (CellFault) -> Void) {
    switch self {
    case .blank: break
    case .text(let text): text.reportLength(report)
    case .number(let value):
      if !value.isFinite { report(.notFinite) }
    case .formula(let formula, let result):
      formula.a1.reportFormulaFaults(report)
      formula.r1c1.reportFormulaFaults(report)
      switch result {
      case .number(let value):
        if !value.isFinite { report(.notFinite) }
      case .text(let text): text.reportLength(report)
      }
    case .link(let text, let sheet, let cell):
      text.reportLength(report)
      if !sheetNames.contains(sheet.lowercased()) { report(.linkToNoSheet(sheet)) }
      if Reference.place(a1: cell) == nil { report(.linkToNoCell(cell)) }
    }
  }
}

extension String {
  /// Reports text that no cell can hold.
  fileprivate func reportLength(_ report: (CellFault) -> Void) {
    // There are never more UTF-16 units than bytes, and bytes are counted already.
    if utf8.count > 32_767, utf16.count > 32_767 { report(.textTooLong(utf16.count)) }
  }

  /// Reports what is wrong with a formula in one notation.
  fileprivate func reportFormulaFaults(_ report: (CellFault) -> Void) {
    if isEmpty { report(.formulaEmpty) }
    if utf8.first == UInt8(ascii: "=") { report(.formulaEqualsSign) }
    if utf8.count > 8192, utf16.count > 8192 { report(.formulaTooLong(utf16.count)) }
  }
}

extension Style {
  /// What is wrong with the style.
  fileprivate func faults() -> [StyleFault] {
    var faults: [StyleFault] = []
    if !(1...409).contains(font.size) { faults.append(.fontSize(font.size)) }
    if !(0...250).contains(alignment.indent) { faults.append(.indent(alignment.indent)) }
    if !(1...255).contains(numberFormat.utf16.count) { faults.append(.numberFormat(numberFormat)) }
    if let name, !(1...255).contains(name.utf16.count) || name.lowercased() == "normal" {
      faults.append(.name(name))
    }
    return faults
  }
}
