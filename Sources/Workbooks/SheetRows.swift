/// A row to be written: its cells, and its height where it has one of its own.
struct SheetRow {
  /// The row, from 1.
  let row: Int
  /// Where its cells lie in the sheet's cells in reading order.
  let cells: Range<Int>
  /// The height in points; nil for as high as the text.
  let height: Double?
  /// What it has of the outline; nil for nothing.
  let outline: OutlineState?
}

extension Sheet {
  /// The rows that hold something, have a height of their own or lie in a group, from the top.
  func rows(of cells: [Cell]) -> [SheetRow] {
    var rows: [SheetRow] = []
    let outline = rowOutline.states
    var bare = Set(rowHeights.keys).union(outline.keys).sorted()[...]
    var start = 0
    func add(_ row: Int, _ cells: Range<Int>) {
      rows.append(
        SheetRow(row: row, cells: cells, height: rowHeights[row], outline: outline[row]))
    }
    while start < cells.count {
      let row = cells[start].row
      var end = start + 1
      while end < cells.count, cells[end].row == row { end += 1 }
      while let first = bare.first, first <= row {
        bare.removeFirst()
        if first < row {
          add(first, start..<start)
        }
      }
      add(row, start..<end)
      start = end
    }
    for row in bare where laterRows == nil || row <= (cells.last?.row ?? 0) {
      add(row, start..<start)
    }
    return rows
  }
}

/// The measures of columns, from characters of the plain font to what files hold.
enum ColumnWidth {
  /// The width of a column that has none of its own, in characters.
  static let plain = 8.43

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
