import Charts
import Workbooks

/// The table that a chart is drawn from: categories down the first column, a column for each series.
///
/// Scatter series have two columns each: across and values.
struct ChartTable {
  let chart: Chart
  /// The row of the names.
  let row: Int

  /// Writes the table and says where everything is.
  func write(_ sheet: inout Sheet) -> ChartSource {
    for (index, category) in chart.categories.enumerated() {
      sheet.set(.text(category), row: row + 1 + index, column: 1)
    }
    var cells: [ChartSource.SeriesCells] = []
    var column = 2
    for series in chart.plots.flatMap(\.series) {
      let rows = (row + 1)...(row + series.values.count)
      var across: CellRange?
      if !series.across.isEmpty {
        for (index, value) in series.across.enumerated() {
          sheet.set(.number(value), row: row + 1 + index, column: column)
        }
        across = CellRange(rows: rows, columns: column...column)
        column += 1
      }
      sheet.set(.text(series.name), row: row, column: column)
      for case (let index, let value?) in series.values.enumerated() {
        sheet.set(.number(value), row: row + 1 + index, column: column)
      }
      cells.append(
        ChartSource.SeriesCells(
          name: CellRange(rows: row...row, columns: column...column),
          values: CellRange(rows: rows, columns: column...column), across: across))
      column += 1
    }
    let categories =
      chart.categories.isEmpty
      ? nil
      : CellRange(rows: (row + 1)...(row + chart.categories.count), columns: 1...1)
    return ChartSource(sheet: sheet.name, categories: categories, series: cells)
  }
}
