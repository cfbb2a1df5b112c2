extension Table {
  /// The table as a Markdown document: a heading, the table, and its notes.
  public func markdown() -> String {
    var lines: [String] = []
    if !title.isEmpty { lines += ["## \(Self.escaped(title))", ""] }
    lines.append(
      Self.line(columns.map { $0.title.trimmed.replacing("\n", with: " ") }))
    lines.append(
      "|"
        + columns.map { column in
          switch column.alignment {
          case .leading: "---|"
          case .trailing: "---:|"
          }
        }.joined())
    for row in rows {
      switch row {
      case .cells(let cells), .marked(let cells):
        lines.append(Self.line(zip(cells, columns).map(Self.joined)))
      case .heading(let words):
        let rest = Array(repeating: "", count: max(0, columns.count - 1))
        lines.append(Self.line([words] + rest))
      }
    }
    for note in notes { lines += ["", Self.escaped(note)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// A cell's lines as one: names go on, numbers stand apart.
  private static func joined(_ cell: String, in column: Column) -> String {
    let lines = cell.split(separator: "\n").map { String($0).trimmed }
    return switch column.alignment {
    case .leading: lines.joined(separator: " ")
    case .trailing: lines.joined(separator: " / ")
    }
  }

  /// Text with the signs escaped that Markdown would read as its own.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\`*_[]<>|#".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
