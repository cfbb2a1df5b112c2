extension Sheet {
  /// What is wrong with what the sheet has besides its cells.
  func featureProblems(sheetNames: Set<String>) -> [WorkbookProblem] {
    validationProblems(sheetNames: sheetNames) + conditionalFormatProblems()
      + sparklineProblems(sheetNames: sheetNames) + noteProblems() + outlineProblems()
      + tableProblems() + pictureProblems()
  }

  /// What is wrong with printed cells, pages and filters.
  func placeFaults() -> [SheetFault] {
    let margins = page.margins
    var faults: [SheetFault] = [
      margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer,
    ].filter { !(0...10).contains($0) }.map { .margin($0) }
    if let area = page.area, !area.isInSheet { faults.append(.printArea(area.a1)) }
    faults += page.breaks.filter { !(1..<Reference.lastRow).contains($0) }.map { .pageBreak($0) }
    if let filter {
      if !filter.isInSheet { faults.append(.filterOutside(filter.a1)) }
      if let table = tables.first(where: { $0.range.overlaps(filter) }) {
        faults.append(.filterOverTable(table.name))
      }
    }
    return faults
  }

  private func conditionalFormatProblems() -> [WorkbookProblem] {
    conditionalFormats.flatMap { format in
      format.faults().map {
        .conditionalFormat(sheet: name, cells: format.ranges.a1, $0)
      }
    }
  }

  private func sparklineProblems(sheetNames: Set<String>) -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = []
    var seen: Set<CellRange> = []
    for (group, sparkline) in sparklines.flatMap({ group in
      group.sparklines.map { (group, $0) }
    }) {
      var faults: [SparklineFault] = []
      if let lowest = group.lowest, !lowest.isFinite { faults.append(.notFinite) }
      let cell = CellRange(row: sparkline.row, column: sparkline.column)
      if !cell.isInSheet || !sparkline.source.isInSheet { faults.append(.outside) }
      if !sparkline.source.isLine { faults.append(.notLine(sparkline.source.a1)) }
      if !sheetNames.contains(sparkline.sheet.lowercased()) {
        faults.append(.noSheet(sparkline.sheet))
      }
      if !seen.insert(cell).inserted { faults.append(.duplicate) }
      problems += faults.map { .sparkline(place(cell), $0) }
    }
    return problems
  }

  private func noteProblems() -> [WorkbookProblem] {
    guard !notes.isEmpty else { return [] }
    let rows = Set(notes.map(\.row))
    let written = Set(
      cells.lazy.filter { rows.contains($0.row) }.map { CellRange(row: $0.row, column: $0.column) })
    var problems: [WorkbookProblem] = []
    var seen: Set<CellRange> = []
    for note in notes {
      var faults: [NoteFault] = []
      let cell = CellRange(row: note.row, column: note.column)
      if !written.contains(cell) { faults.append(.noCell) }
      if !seen.insert(cell).inserted { faults.append(.duplicate) }
      if note.text.isEmpty { faults.append(.empty) }
      if note.text.utf16.count > 32_767 { faults.append(.tooLong(note.text.utf16.count)) }
      problems += faults.map { .note(place(cell), $0) }
    }
    return problems
  }

  private func outlineProblems() -> [WorkbookProblem] {
    let outlines = [
      (rowOutline, Reference.lastRow), (columnOutline, Reference.lastColumn),
    ]
    return outlines.flatMap { outline, last in
      outline.groups.flatMap { group in
        var faults: [OutlineFault] = []
        if !(1...7).contains(group.level) { faults.append(.level(group.level)) }
        if group.lines.clamped(to: 1...last) != group.lines { faults.append(.outside) }
        return faults.map { WorkbookProblem.outline(sheet: name, lines: group.lines, $0) }
      }
    }
  }

  private func pictureProblems() -> [WorkbookProblem] {
    pictures.flatMap { picture in
      var faults: [PictureFault] = []
      if picture.size == nil { faults.append(.notPNG) }
      if !picture.area.isInSheet { faults.append(.outside) }
      if picture.altText.isEmpty { faults.append(.noAltText) }
      return faults.map { WorkbookProblem.picture(place(picture.area), $0) }
    }
  }

  /// The first cell of a range.
  func place(_ range: CellRange) -> CellPlace {
    CellPlace(sheet: name, row: range.rows.lowerBound, column: range.columns.lowerBound)
  }
}

extension CellRange {
  /// Whether it is one row or one column of the sheet.
  var isLine: Bool { isInSheet && (rows.count == 1 || columns.count == 1) }
}

extension ConditionalFormat {
  /// What is wrong with the format.
  fileprivate func faults() -> [ConditionalFormatFault] {
    var faults: [ConditionalFormatFault] = ranges.isEmpty ? [.noCells] : []
    if !ranges.allSatisfy(\.isInSheet) { faults.append(.outside) }
    switch rule {
    case .value(let comparison, _): faults += comparison.faults().map { .comparison($0) }
    case .text(let text, _):
      if text.isEmpty { faults.append(.emptyText) }
      if text.utf16.count > 255 { faults.append(.comparison(.tooLong(text.utf16.count))) }
    case .expression(let formula, _): faults += formula.faults().map { .comparison($0) }
    case .dataBar(let bar):
      let ends = [bar.lowest, bar.highest].compactMap { $0 }
      if !ends.allSatisfy(\.isFinite) { faults.append(.comparison(.notFinite)) }
      if let low = bar.lowest, let high = bar.highest, low >= high {
        faults.append(.barEnds(low, high))
      }
    case .colorScale(let scale):
      if !(2...3).contains(scale.stops.count) { faults.append(.stops(scale.stops.count)) }
      for stop in scale.stops {
        switch stop.position {
        case .lowest, .highest: break
        case .number(let value):
          if !value.isFinite { faults.append(.comparison(.notFinite)) }
        case .percentile(let share):
          if !(0...100).contains(share) { faults.append(.percentile(share)) }
        }
      }
    }
    return faults
  }
}
