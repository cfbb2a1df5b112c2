import Charts

extension Workbook {
  /// What is wrong with the charts.
  func chartProblems(sheetNames: Set<String>) -> [WorkbookProblem] {
    guard sheets.contains(where: { !$0.charts.isEmpty }) else { return [] }
    let cells = ChartCells(self)
    var problems: [WorkbookProblem] = []
    for sheet in sheets {
      for (index, placed) in sheet.charts.enumerated() {
        let faults =
          placed.chart.faults() + sheet.placeFaults(ofChart: index)
          + placed.sourceFaults(sheetNames: sheetNames, cells)
        problems += faults.map { .chart(sheet: sheet.name, number: index + 1, $0) }
      }
    }
    return problems
  }
}

extension Sheet {
  /// What is wrong with the place of a chart: it stands alone, on empty cells.
  fileprivate func placeFaults(ofChart index: Int) -> [ChartFault] {
    let area = charts[index].area
    // A file also names the row below and the column to the right, which must be there.
    guard area.isInSheet, area.rows.upperBound < Reference.lastRow,
      area.columns.upperBound < Reference.lastColumn
    else { return [.outside] }
    var faults: [ChartFault] = charts[..<index].enumerated().compactMap {
      $1.area.overlaps(area) ? .overlaps($0 + 1) : nil
    }
    let hidden = cells.first {
      $0.content != .blank && area.rows.contains($0.row) && area.columns.contains($0.column)
    }
    if let hidden {
      faults.append(.hides(CellPlace(sheet: name, row: hidden.row, column: hidden.column)))
    }
    return faults
  }
}

extension Chart {
  /// What is wrong with the chart, wherever it stands.
  fileprivate func faults() -> [ChartFault] {
    var faults: [ChartFault] = []
    if title.isEmpty { faults.append(.withoutTitle) }
    if altText.isEmpty { faults.append(.withoutAltText) }
    if plots.isEmpty || plots.contains(where: \.series.isEmpty) { faults.append(.withoutSeries) }
    faults += plots.lazy.filter { !(0...500).contains($0.gap) }.map { .gap($0.gap) }
    faults += plotFaults()
    for axis in [valueAxis, secondaryAxis, acrossAxis] { faults += axis?.faults() ?? [] }
    return faults
  }

  /// What is wrong with plots beside each other.
  private func plotFaults() -> [ChartFault] {
    var faults: [ChartFault] = []
    let alone = plots.filter { [.bar, .scatter].contains($0.kind.family) }
    if !alone.isEmpty, Set(plots.map(\.kind.family)).count > 1 { faults.append(.mixedKinds) }
    for isSecondary in [false, true] {
      let families = plots.filter { $0.isOnSecondaryAxis == isSecondary }.map(\.kind.family)
      if Set(families).count < families.count { faults.append(.repeatedKind) }
    }
    let secondary = plots.filter(\.isOnSecondaryAxis)
    if secondary.isEmpty, secondaryAxis != nil { faults.append(.idleSecondaryAxis) }
    if !secondary.isEmpty, secondaryAxis == nil { faults.append(.noSecondaryAxis) }
    if !secondary.isEmpty, secondary.count == plots.count { faults.append(.idlePrimaryAxis) }
    return faults
  }
}

extension ValueAxis {
  /// What is wrong with the axis.
  fileprivate func faults() -> [ChartFault] {
    var faults: [ChartFault] = []
    if ![minimum, maximum, majorUnit, crossing].allSatisfy({ $0?.isFinite ?? true }) {
      faults.append(.axisNotFinite)
    }
    if let minimum, let maximum, minimum >= maximum {
      faults.append(.limits(minimum: minimum, maximum: maximum))
    }
    if let majorUnit, majorUnit <= 0 { faults.append(.step(majorUnit)) }
    if !(1...255).contains(numberFormat.utf16.count) { faults.append(.numberFormat(numberFormat)) }
    return faults
  }
}
