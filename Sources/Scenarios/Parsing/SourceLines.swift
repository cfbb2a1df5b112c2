/// The lines of a text, to look at what stands where the parser stopped.
struct SourceLines {
  private let lines: [Substring.UnicodeScalarView]

  init(_ source: String) {
    lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }.map(\.unicodeScalars)
  }

  /// A place, or the end of the text for one that lies behind it.
  func inside(_ place: TreeParser.Position) -> TreeParser.Position {
    guard place.line > lines.count else { return place }
    return TreeParser.Position(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }

  /// Whether nothing stands from a place on.
  func isEnd(_ place: TreeParser.Position) -> Bool {
    place.line >= lines.count && rest(place)?.isEmpty ?? true
  }

  /// What stands from a place to the end of its line.
  private func rest(_ place: TreeParser.Position) -> Substring.UnicodeScalarView? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    return lines[place.line - 1].dropFirst(max(0, place.column - 1))
  }

  /// The character at a place.
  func character(at place: TreeParser.Position) -> String? {
    rest(place)?.first.map { String(Character($0)) }
  }

  /// Whether only spaces stand before a place.
  func isFirst(_ place: TreeParser.Position) -> Bool {
    guard lines.indices.contains(place.line - 1) else { return true }
    return lines[place.line - 1].prefix(max(0, place.column - 1)).allSatisfy { $0 == " " }
  }

  /// The tab in the indentation of the line, or at the place, where the parser stopped.
  func tab(near place: TreeParser.Position) -> TreeParser.Position? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    let line = lines[place.line - 1]
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    if let tab = indentation.firstIndex(of: "\t") {
      let column = indentation.distance(from: indentation.startIndex, to: tab) + 1
      return TreeParser.Position(line: place.line, column: column)
    }
    return rest(place)?.first == "\t" ? place : nil
  }
}
