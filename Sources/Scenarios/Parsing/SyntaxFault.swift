import Yams

/// What the YAML parser's errors mean, and where they lie.
enum SyntaxFault {
  /// The problem that an error stands for.
  static func problem(_ error: YamlError, in source: String) -> ScenarioProblem.Kind {
    let words = self.words(error)
    if words.contains("another document") { return .text(.secondDocument) }
    if words.contains("maximum depth") || words.contains("nesting") {
      return .text(.tooDeep(limit: TreeBuilder.mostDepth))
    }
    if tab(near: error, in: source) != nil { return .text(.tab) }
    return .text(.notYAML(words))
  }

  /// Where an error lies: at the tab that causes it, or where the parser stopped.
  static func mark(_ error: YamlError, _ source: String) -> TreeParser.Position {
    if let tab = tab(near: error, in: source) { return tab }
    return mark(error) ?? TreeParser.Position(line: 1, column: 1)
  }

  private static func mark(_ error: YamlError) -> TreeParser.Position? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      TreeParser.Position(line: mark.line, column: mark.column)
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded,
      .duplicatedKeysInMapping:
      nil
    }
  }

  /// The tab in the indentation of the line, or at the place, where the parser stopped.
  private static func tab(near error: YamlError, in source: String) -> TreeParser.Position? {
    guard let mark = mark(error) else { return nil }
    let lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let line = lines[mark.line - 1].unicodeScalars
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    if let tab = indentation.firstIndex(of: "\t") {
      let column = indentation.distance(from: indentation.startIndex, to: tab) + 1
      return TreeParser.Position(line: mark.line, column: column)
    }
    return line.dropFirst(mark.column - 1).first == "\t" ? mark : nil
  }

  private static func words(_ error: YamlError) -> String {
    switch error {
    case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
      .composer(let context, let problem, _, _):
      [context?.text, problem].compactMap(\.self).joined(separator: ", ")
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      problem
    case .memory: "the parser has run out of memory"
    case .no, .dataCouldNotBeDecoded, .duplicatedKeysInMapping: "the parser gives no reason"
    }
  }
}
