/// A table that is as readable as raw text as it is rendered.
struct MarkdownTable {
  /// One column.
  struct Column {
    /// Its heading.
    let title: String
    /// Whether its cells are numbers, which stand to the right.
    let isNumber: Bool

    /// A column of words.
    static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
    /// A column of numbers.
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// The columns, from left to right.
  let columns: [Column]
  /// The rows, each with a cell for every column; cells are already safe for Markdown.
  let rows: [[String]]

  /// The table as lines of equal length, but for a long last column; empty without rows.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let widths = columns.indices.map { place in
      max(3, columns[place].title.count, rows.map { $0[place].count }.max() ?? 0)
    }
    let head = line(columns.map(\.title), widths)
    let rule = columns.indices.map { place in
      let width = isLong(place, widths) ? max(3, columns[place].title.count) : widths[place]
      return columns[place].isNumber
        ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
    }
    let lines = [head, "| \(rule.joined(separator: " | ")) |"] + rows.map { line($0, widths) }
    return lines.joined(separator: "\n")
  }

  /// Whether a column is the last, of words, and too wide to be worth filling up with spaces.
  private func isLong(_ place: Int, _ widths: [Int]) -> Bool {
    place == columns.count - 1 && !columns[place].isNumber && widths[place] > 48
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.enumerated().map { place, cell in
      if isLong(place, widths) { return cell }
      let space = String(repeating: " ", count: max(0, widths[place] - cell.count))
      return columns[place].isNumber ? space + cell : cell + space
    }
    return "| \(padded.joined(separator: " | ")) |"
  }
}
