import Charts
import Pictures
import Workbooks

extension SheetContext {
  /// The pictures of this renewal, the same as beside the brief.
  var pictures: FieldPictures { FieldPictures(scenario: scenario, assessment: assessment) }

  /// How many rows a chart covers, that with a long legend some more.
  private static func rows(of chart: Chart) -> Int {
    22 + max(0, chart.plots.flatMap(\.series).count { $0.isInLegend } - 6)
  }
  /// How wide a chart is at least, in characters.
  private static let chartWidth = 95.0
  /// A table wider than this, in characters, has its chart below instead of beside.
  private static let widestBeside = 130.0

  /// Writes a table with its chart and gives the next row that is free.
  func write(_ table: PictureTable, from row: Int, to sheet: inout Sheet) -> Int {
    let place = PicturePlace(row: row, direction: table.direction)
    sheet.set(.text(table.title), row: row, column: 1, style: Palette.heading)
    let isDown = table.direction == .down
    for (number, name) in (isDown ? table.strands.map(\.name) : table.categories).enumerated() {
      sheet.set(.text(name), row: row, column: 2 + number, style: Palette.numberHeading)
    }
    for (number, name) in (isDown ? table.categories : table.strands.map(\.name)).enumerated() {
      sheet.set(.text(name), row: row + 1 + number, column: 1, style: Palette.label)
    }
    let (count, height) =
      isDown
      ? (table.strands.count, table.categories.count)
      : (table.categories.count, table.strands.count)
    for line in 0..<height {
      for column in 0..<count {
        let (strand, category) = isDown ? (column, line) : (line, column)
        let content = table.strands[strand].cells[category]
        let cell = place.cell(strand: strand, category: category)
        sheet.set(
          content, row: cell.row, column: cell.column, style: table.strands[strand].style)
      }
    }
    let source = source(of: table, at: place, on: sheet)
    if let mark = table.mark {
      sheet.set(
        .text(Self.simulationHeading), row: row, column: 2 + count, style: Palette.centeredHeading)
      for line in 0..<height {
        sheet.set(mark, row: row + 1 + line, column: 2 + count, style: Palette.stale)
      }
    }
    let last = 1 + count + (table.mark == nil ? 0 : 1)
    let width = (1...last).reduce(0) { $0 + sheet.width(ofColumn: $1) }
    let isBeside = width <= Self.widestBeside
    let area =
      isBeside
      ? area(of: table.chart, row: row, column: last + 2, sheet)
      : area(of: table.chart, row: row + height + 2, column: 1, sheet)
    sheet.charts.append(PlacedChart(table.chart, area: area, source: source))
    let below = max(row + height, area.rows.upperBound) + 1
    if !table.note.isEmpty {
      sheet.set(
        .text(table.note), row: isBeside ? row + height + 1 : below, column: 1,
        style: Palette.note)
    }
    return below + 2
  }

  /// The cells under a chart.
  private func area(of chart: Chart, row: Int, column: Int, _ sheet: Sheet) -> CellRange {
    var last = column
    var width = sheet.width(ofColumn: column)
    while width < Self.chartWidth {
      last += 1
      width += sheet.width(ofColumn: last)
    }
    return CellRange(rows: row...row + Self.rows(of: chart) - 1, columns: column...last)
  }

  /// The cells that the chart is drawn from.
  private func source(
    of table: PictureTable, at place: PicturePlace, on sheet: Sheet
  ) -> ChartSource {
    let last = table.categories.count - 1
    let drawn = table.strands.indices.filter { table.strands[$0].isDrawn }
    func range(_ from: FormulaPlace, _ to: FormulaPlace) -> CellRange {
      CellRange(rows: from.row...to.row, columns: from.column...to.column)
    }
    let isDown = table.direction == .down
    let names =
      isDown
      ? CellRange(rows: place.row + 1...place.row + 1 + last, columns: 1...1)
      : CellRange(rows: place.row...place.row, columns: 2...2 + last)
    return ChartSource(
      sheet: sheet.name, categories: names,
      series: drawn.map { strand in
        let name =
          isDown
          ? CellRange(rows: place.row...place.row, columns: 2 + strand...2 + strand)
          : CellRange(rows: place.row + 1 + strand...place.row + 1 + strand, columns: 1...1)
        return ChartSource.SeriesCells(
          name: name,
          values: range(
            place.cell(strand: strand, category: 0), place.cell(strand: strand, category: last)))
      })
  }
}
