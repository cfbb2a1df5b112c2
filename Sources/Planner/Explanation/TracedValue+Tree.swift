import Formulas

extension TracedValue {
  /// One line of the tree.
  struct TreeLine {
    /// How far it is indented.
    var level: Int
    /// What it names.
    var name: String
    /// Its value, with its unit.
    var value: String
    /// What is said of the value: the formula, the source.
    var comment: String?
  }

  /// The tree from here on, line by line; the candidate that all of it belongs to is named once.
  func lines(for candidate: String?) -> [TreeLine] {
    lines(level: 0, above: nil, candidate: candidate)
  }

  private func lines(level: Int, above: TracedValue?, candidate: String?) -> [TreeLine] {
    var lines = [
      TreeLine(
        level: level, name: heading(above: above, candidate: above == nil ? nil : candidate),
        value: unit.text(value), comment: level == 0 ? nil : comment)
    ]
    for part in parts {
      lines += part.lines(level: level + 1, above: self, candidate: candidate)
    }
    if let rest {
      lines.append(
        TreeLine(level: level + 1, name: "and \(rest.count) more", value: unit.text(rest.sum)))
    }
    return lines
  }

  /// The name, with the member and the period where they are others than those above.
  private func heading(above: TracedValue?, candidate: String?) -> String {
    let member = shownMember(candidate)
    var name = label
    switch origin {
    case .sum(let count, let things):
      name += count == 1 ? ", one of \(things)" : ", sum of \(count) \(things)"
    case .line, .input:
      if let above, above.key == key, case .sum = above.origin {
        name = [member, period].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
      } else {
        if let member, member != above?.shownMember(candidate) { name += " - \(member)" }
        if !period.isEmpty, period != above?.period { name += ", \(period)" }
      }
    }
    return name.isEmpty ? label : name
  }

  /// The member without the candidate's name, which stands at the top.
  private func shownMember(_ candidate: String?) -> String? {
    guard let candidate, let member else { return member }
    if member == candidate { return nil }
    return member.hasPrefix("\(candidate), ")
      ? String(member.dropFirst(candidate.count + 2)) : member
  }

  private var comment: String? {
    let said: String? =
      switch origin {
      case .line(let words, let clause):
        switch ending {
        case .smallerPart, .nothing: nil
        case .shown: "shown above"
        case .alike: "worked out as above"
        case .deeper: "= \(words) (parts left out by --depth)"
        case nil: "= \(words)" + (clause.map { " [\($0)]" } ?? "")
        }
      case .input(let statement): statement.map(\.phrase) ?? "from the term"
      case .sum: ending == .deeper ? "(parts left out by --depth)" : nil
      }
    return said
  }
}

extension TracedValue.TreeLine {
  /// The line for a terminal; a comment that does not fit follows on lines of its own.
  func text(_ style: TextStyle) -> String {
    let indent = String(repeating: "  ", count: level)
    let room = max(20, style.width - indent.count - value.count - 2)
    let start = "\(indent)\(Table.shortened(name, to: room)): \(value)"
    let shown = level == 0 ? style.emphasized(start) : start
    guard let comment else { return shown + "\n" }
    let open = start.count + 3 + comment.count
    if open <= style.width { return "\(shown)   \(comment)\n" }
    let inner = indent + "    "
    return shown + "\n"
      + comment.wrapped(to: max(40, style.width - inner.count)).map { "\(inner)\($0)\n" }.joined()
  }

  /// The line as an item of a Markdown list.
  var markdown: String {
    let indent = String(repeating: "  ", count: level)
    let said = comment.map { "; \(Table.escaped($0))" } ?? ""
    return "\(indent)- \(Table.escaped("\(name): \(value)"))\(said)"
  }
}

extension Statement {
  /// Who says so, in which words and when, in one phrase.
  var phrase: String {
    let parts = [wording, source, asOf]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
