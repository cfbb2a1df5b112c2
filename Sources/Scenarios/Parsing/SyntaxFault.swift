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
