import Yams

/// What an error of the YAML parser means, and where it lies.
struct SyntaxFault {
  /// What is wrong.
  let fault: TextFault
  /// Where it is wrong.
  let position: TreeParser.Position

  /// The meaning of an error in a text.
  init(_ error: YamlError, in source: String, file: String) {
    let lines = SourceLines(source)
    var report = Report(error)
    report.position = lines.inside(report.position)
    if let tab = lines.tab(near: report.position) {
      self.init(fault: .tab, position: tab)
    } else {
      self.init(report, lines, file)
    }
  }

  private init(fault: TextFault, position: TreeParser.Position) {
    self.fault = fault
    self.position = position
  }

  private init(_ report: Report, _ lines: SourceLines, _ file: String) {
    let here = report.position
    let start = report.start ?? here
    let opening = SourcePlace(file: file, line: start.line, column: start.column)
    switch (report.context, report.problem) {
    case (_, let problem) where problem.contains("another document"):
      self.init(fault: .secondDocument, position: here)
    case (_, let problem) where problem.lowercased().contains("nesting"):
      self.init(fault: .tooDeep(limit: TreeBuilder.mostDepth), position: here)
    case (_, "could not find expected ':'"):
      self.init(fault: .noColon, position: start)
    case (_, "mapping values are not allowed in this context"):
      self.init(fault: .colonInValue, position: here)
    case (_, "block sequence entries are not allowed in this context"):
      self.init(fault: .dashAfterKey, position: here)
    case ("while scanning a quoted scalar", _):
      self.init(fault: .notClosed(.quote, opening), position: here)
    case ("while parsing a flow sequence", _):
      self.init(fault: .notClosed(.bracket, opening), position: here)
    case ("while parsing a flow mapping", _):
      self.init(fault: .notClosed(.brace, opening), position: here)
    case ("while parsing a quoted scalar", _):
      self.init(fault: .escape, position: here)
    case (_, "found character that cannot start any token"):
      self.init(fault: .strangeStart(lines.character(at: here) ?? ""), position: here)
    case ("while scanning an anchor", _), ("while scanning a tag", _), ("while parsing a tag", _),
      ("while scanning a directive", _), ("while scanning a block scalar", _):
      self.init(fault: .strangeStart(lines.character(at: start) ?? ""), position: start)
    case ("while parsing a block mapping", _), ("while parsing a block collection", _):
      let isFirst = lines.isFirst(here)
      self.init(fault: isFirst ? .indentation : .textAfterValue, position: here)
    case (_, "did not find expected node content"):
      self.init(fault: lines.isEnd(here) ? .endsEarly : .noValue, position: here)
    case (_, "did not find expected <document start>"):
      self.init(fault: .textAfterValue, position: here)
    case (let context, let problem):
      let words = context.isEmpty ? problem : "\(context), \(problem)"
      self.init(fault: .notYAML(words), position: here)
    }
  }
}

/// What the parser says: in doing what, what it found, and where.
private struct Report {
  var context = ""
  var problem: String
  var position = TreeParser.Position(line: 1, column: 1)
  var start: TreeParser.Position?

  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.context = context?.text ?? ""
      self.problem = problem
      position = TreeParser.Position(line: mark.line, column: mark.column)
      start = context.map { TreeParser.Position(line: $0.mark.line, column: $0.mark.column) }
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      self.problem = problem
    case .memory: problem = "the parser has run out of memory"
    case .no, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
      problem = "the parser gives no reason"
    }
  }
}

/// The lines of a text, to look at what stands where the parser stopped.
private struct SourceLines {
  let lines: [Substring.UnicodeScalarView]

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
