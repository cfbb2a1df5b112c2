import Workbooks

extension Sheet {
  /// Makes the rows as high as the texts that wrap in them, so that every program shows them whole.
  ///
  /// Rows that have a height keep it.
  mutating func fitRowHeights() {
    let joined = Dictionary(grouping: merges, by: \.row)
    var heights: [Int: Double] = [:]
    for cell in cells where rowHeights[cell.row] == nil {
      guard case .text(let text) = cell.content else { continue }
      let style = style(of: cell)
      guard style.alignment.wraps else { continue }
      let columns =
        joined[cell.row]?.first { $0.columns.lowerBound == cell.column }?.columns
        ?? cell.column...cell.column
      let characters = columns.reduce(0) { $0 + width(ofColumn: $1) }
      let height = TextSize.height(text, characters: characters, font: style.font)
      heights[cell.row] = max(heights[cell.row] ?? TextSize.line, height)
    }
    for (row, height) in heights where height > TextSize.line { rowHeights[row] = height }
  }

  /// The width of a column, in characters.
  func width(ofColumn column: Int) -> Double { columnWidths[column] ?? TextSize.plainColumn }
}
