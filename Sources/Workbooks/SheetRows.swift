/// A row to be written: its cells, and its height where it has one of its own.
struct SheetRow {
  /// The row, from 1.
  let row: Int
  /// Where its cells lie in the sheet's cells in reading order.
  let cells: Range<Int>
  /// The height in points; nil for as high as the text.
  let height: Double?
}

extension Sheet {
  /// The rows that hold something or have a height of their own, from the top.
  func rows(of cells: [Cell]) -> [SheetRow] {
    var rows: [SheetRow] = []
    var bare = rowHeights.keys.sorted()[...]
    var start = 0
    while start < cells.count {
      let row = cells[start].row
      var end = start + 1
      while end < cells.count, cells[end].row == row { end += 1 }
      while let first = bare.first, first <= row {
        bare.removeFirst()
        if first < row {
          rows.append(SheetRow(row: first, cells: start..<start, height: rowHeights[first]))
        }
      }
      rows.append(SheetRow(row: row, cells: start..<end, height: rowHeights[row]))
      start = end
    }
    for row in bare where laterRows == nil || row <= (cells.last?.row ?? 0) {
      rows.append(SheetRow(row: row, cells: start..<start, height: rowHeights[row]))
    }
    return rows
  }
}

/// The measures of columns, from characters of the plain font to what files hold.
enum ColumnWidth {
  /// The width on the screen, in pixels: seven for a character, and five around the text.
  static func pixels(characters: Double) -> Double {
    characters < 1 ? (characters * 12).rounded() : (characters * 7).rounded() + 5
  }

  /// The width that `.xlsx` stores, in characters with the space around them.
  static func stored(characters: Double) -> Double {
    (pixels(characters: characters) / 7 * 256).rounded(.down) / 256
  }

  /// The width in points.
  static func points(characters: Double) -> Double { pixels(characters: characters) * 0.75 }
}
