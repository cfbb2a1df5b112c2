import Charts

extension PlacedChart {
  /// What is wrong with the values and the cells that they come from.
  func sourceFaults(sheetNames: Set<String>, _ cells: ChartCells) -> [ChartFault] {
    guard sheetNames.contains(source.sheet.lowercased()) else { return [.noSheet(source.sheet)] }
    let all = chart.plots.flatMap { plot in plot.series.map { (plot, $0) } }
    guard all.count == source.series.count else {
      return [.seriesCells(series: all.count, cells: source.series.count)]
    }
    let faults: [ChartFault] = zip(all, source.series).flatMap { pair, own in
      seriesFaults(pair.0, pair.1, own, cells).map { .series(pair.1.name, $0) }
    }
    return categoryFaults(cells) + faults
  }

  private func categoryFaults(_ cells: ChartCells) -> [ChartFault] {
    let count = source.categories?.count ?? 0
    guard count == chart.categories.count else {
      return [.categoryCells(categories: chart.categories.count, cells: count)]
    }
    guard let range = source.categories else { return [] }
    guard range.isLine else { return [.categoryLine] }
    return cells.firstDifference(sheet: source.sheet, range, chart.categories)
      .map { [.categoryDiffers($0)] } ?? []
  }

  private func seriesFaults(
    _ plot: Plot, _ series: Series, _ own: ChartSource.SeriesCells, _ cells: ChartCells
  ) -> [SeriesFault] {
    let isScatter = plot.kind.family == .scatter
    let expected = isScatter ? series.across.count : chart.categories.count
    var faults: [SeriesFault] = series.lookFaults()
    if isScatter, series.across.isEmpty || own.across == nil {
      faults.append(.withoutAcross)
    } else if series.values.count != expected {
      faults.append(.valueCount(values: series.values.count, expected: expected))
    }
    if !isScatter, !series.across.isEmpty || own.across != nil { faults.append(.needlessAcross) }
    for range in [own.values] + (own.across.map { [$0] } ?? []) {
      if !range.isLine {
        faults.append(.line)
      } else if range.count != series.values.count {
        faults.append(.valueCells(values: series.values.count, cells: range.count))
      }
    }
    if !own.name.isLine || own.name.count != 1 { faults.append(.line) }
    if !(series.values.compactMap { $0 } + series.across).allSatisfy(\.isFinite) {
      faults.append(.notFinite)
    }
    return faults + differences(series, own, cells).map { .differs($0) }
  }

  /// The first cell that differs of the name, the values, and the values across.
  private func differences(
    _ series: Series, _ own: ChartSource.SeriesCells, _ cells: ChartCells
  ) -> [CellPlace] {
    let sheet = source.sheet
    return [
      cells.firstDifference(sheet: sheet, own.name, [series.name]),
      cells.firstDifference(sheet: sheet, own.values, series.values),
      own.across.flatMap { cells.firstDifference(sheet: sheet, $0, series.across.map { $0 }) },
    ].compactMap { $0 }
  }
}

extension Series {
  /// What is wrong with how the series looks.
  fileprivate func lookFaults() -> [SeriesFault] {
    var faults: [SeriesFault] = pointLooks.keys.sorted()
      .filter { !values.indices.contains($0) }.map { .noPoint($0) }
    let looks = [look] + pointLooks.sorted { $0.key < $1.key }.map(\.value)
    faults += looks.filter { !(0...1584).contains($0.width) }.map { .lineWidth($0.width) }
    if let labelFormat, !(1...255).contains(labelFormat.utf16.count) {
      faults.append(.labelFormat(labelFormat))
    }
    return faults
  }
}
