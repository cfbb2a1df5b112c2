/// The box of a note: to the right of its cell, as high as its words need.
struct NoteBox {
  /// The width in pixels.
  private static let width = 260.0
  /// How many characters fit into a line of it.
  private static let charactersInLine = 40
  /// The height of a line in pixels.
  private static let lineHeight = 16.0

  /// Columns, rows and the distances from them, as the format wants them: left, top, right, bottom.
  let anchor: String

  init(_ note: Note, on sheet: Sheet) {
    let left = min(note.column + 1, Reference.lastColumn)
    let top = max(note.row - 1, 1)
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(1) { $0 + 1 + $1.count / Self.charactersInLine }
    let right = Self.place(from: left, distance: Self.width + 15) { column in
      ColumnWidth.pixels(characters: sheet.columnWidths[column] ?? ColumnWidth.plain)
    }
    let bottom = Self.place(from: top, distance: Double(lines) * Self.lineHeight + 2) { row in
      (sheet.rowHeights[row] ?? 15) * 4 / 3
    }
    anchor = [left - 1, 15, top - 1, 2, right.line - 1, right.rest, bottom.line - 1, bottom.rest]
      .map { "\($0)" }.joined(separator: ", ")
  }

  /// The row or the column that lies so many pixels after the start of one, and what is left over.
  private static func place(
    from first: Int, distance: Double, measure: (Int) -> Double
  ) -> (line: Int, rest: Int) {
    var line = first
    var rest = distance
    while rest > measure(line), line < Reference.lastColumn {
      rest -= measure(line)
      line += 1
    }
    return (line, Int(rest))
  }
}
