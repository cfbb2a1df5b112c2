import Workbooks

extension Sheet {
  /// Starts new pages between blocks instead of inside them.
  ///
  /// A block is a run of rows without an empty one: a table, or a table with its chart. One that is
  /// longer than a page is cut where the page ends.
  mutating func breakPagesBetweenBlocks() {
    let room = PageRoom(of: self)
    let stated = page.breaks
    // The rows that later pages repeat are part of the first block.
    var used = -room.repeated
    var above = 0
    for block in blocks {
      if stated.contains(where: { (above..<block.first).contains($0) }) { used = 0 }
      above = block.last
      let height = room.height(of: block)
      let gap = used > 0 ? TextSize.line : 0
      if used > 0, used + gap + height > room.height, height <= room.height {
        page.breaks.append(block.first - 1)
        used = height
      } else {
        used = (used + gap + height).truncatingRemainder(dividingBy: room.height)
      }
    }
    page.breaks.sort()
  }

  /// The first and the last rows of the blocks, in their order.
  private var blocks: [(first: Int, last: Int)] {
    var rows = Set(cells.lazy.filter { $0.content != .blank }.map(\.row))
    for chart in charts { rows.formUnion(chart.area.rows) }
    return rows.sorted().reduce(into: []) { blocks, row in
      // A single line a little below belongs to what is above it: a note.
      let isNote = !rows.contains(row - 1) && !rows.contains(row + 1)
      if let last = blocks.last, last.last + (isNote ? 3 : 1) >= row {
        blocks[blocks.count - 1].last = row
      } else {
        blocks.append((row, row))
      }
    }
  }
}

/// What fits on a printed page of a sheet.
private struct PageRoom {
  private let sheet: Sheet
  /// What the rows take that are repeated on every page, in points of the sheet.
  let repeated: Double
  /// What rows may take on a page besides them, in points of the sheet.
  let height: Double

  init(of sheet: Sheet) {
    self.sheet = sheet
    let page = sheet.page
    let (short, long) = (page.paper ?? .a4).inches
    let (across, down) = page.isLandscape ? (long, short) : (short, long)
    let last = max(
      sheet.cells.map(\.column).max() ?? 1, sheet.charts.map(\.area.columns.upperBound).max() ?? 1)
    let width = (1...last).reduce(0) {
      $0 + TextSize.points(characters: sheet.width(ofColumn: $1))
    }
    let points = 72.0
    let scale = min(1, (across - page.margins.left - page.margins.right) * points / width)
    repeated = (page.repeatedRows ?? 1...1).reduce(0) { $0 + Self.height(of: $1, sheet) }
    // A line is kept free, since programs round the scale and the heights of rows.
    height =
      (down - page.margins.top - page.margins.bottom) * points / scale - repeated - TextSize.line
  }

  func height(of rows: (first: Int, last: Int)) -> Double {
    (rows.first...rows.last).reduce(0) { $0 + Self.height(of: $1, sheet) }
  }

  private static func height(of row: Int, _ sheet: Sheet) -> Double {
    sheet.rowHeights[row] ?? TextSize.line
  }
}

extension Paper {
  /// Its short and its long side, in inches.
  fileprivate var inches: (short: Double, long: Double) {
    switch self {
    case .letter: (8.5, 11)
    case .a4: (8.27, 11.69)
    }
  }
}
