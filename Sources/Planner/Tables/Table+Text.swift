extension Table {
  /// The table as lines of plain text with aligned columns.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    let widths = widths(within: style.width)
    var lines: [String] = []
    if !title.isEmpty { lines += [title, ""] }
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += Self.lines(columns.map(\.title), columns, widths, atBottom: true)
      lines.append(
        widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap))
    }
    for row in rows {
      switch row {
      case .cells(let cells): lines += Self.lines(cells, columns, widths)
      case .marked(let cells): lines += Self.lines(cells, columns, widths).map(style.emphasized)
      case .heading(let words): lines += ["", words]
      }
    }
    if !notes.isEmpty { lines += [""] + notes }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let gap = "  "
  private static let narrowest = 12

  /// The widths of the columns; where they are too wide in all, names give way, the widest first.
  private func widths(within most: Int) -> [Int] {
    var widths = columns.enumerated().map { number, column in
      let cells = rows.compactMap { row in
        switch row {
        case .cells(let cells), .marked(let cells): cells[number]
        case .heading: nil as String?
        }
      }
      return ([column.title] + cells).flatMap(Self.parts).map(\.count).max() ?? 0
    }
    func excess() -> Int {
      widths.reduce(0, +) + Self.gap.count * max(0, columns.count - 1) - most
    }
    let names = columns.indices.filter { columns[$0].mayBeShortened }
    while excess() > 0, let widest = names.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
    }
    return widths
  }

  /// One row as lines of text: as many as its highest cell has.
  private static func lines(
    _ cells: [String], _ columns: [Column], _ widths: [Int], atBottom: Bool = false
  ) -> [String] {
    let parts = cells.map(parts)
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let cells = parts.enumerated().map { number, lines in
        let place = atBottom ? line - (height - lines.count) : line
        let text = lines.indices.contains(place) ? lines[place] : ""
        return padded(text, columns[number].alignment, widths[number])
      }
      let joined = cells.joined(separator: gap)
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func parts(_ cell: String) -> [String] {
    cell.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func padded(_ text: String, _ alignment: Alignment, _ width: Int) -> String {
    let text = shortened(text, to: width)
    let space = String(repeating: " ", count: width - text.count)
    return switch alignment {
    case .leading: text + space
    case .trailing: space + text
    }
  }

  /// A text of at most so many characters, with its end cut where it is longer.
  static func shortened(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 3)) + "..."
  }
}
