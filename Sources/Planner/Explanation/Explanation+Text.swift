import Formulas

extension Explanation: Report {
  /// What the row is, its values as a table, and the followed value as an indented tree.
  public func text(_ style: TextStyle) -> String {
    var lines = [style.emphasized("\(label) [\(key)], \(unit.symbol), \(cadence.phrase)")]
    for sentence in sentences { lines += sentence.wrapped(to: style.width) }
    var text = lines.map { $0 + "\n" }.joined() + "\n"
    if members.count * periods.count > 1 { text += table(style.width).text(style) + "\n" }
    for line in trace?.lines(for: candidate) ?? [] { text += line.text(style) }
    return text
  }

  /// The explanation as a Markdown document.
  public func markdown() -> String {
    var lines = ["## \(Table.escaped(label))", ""]
    lines.append("`\(key)`, \(Table.escaped(unit.symbol)), \(cadence.phrase).")
    for sentence in sentences { lines += ["", Table.escaped(sentence)] }
    lines += ["", table(nil).markdown()]
    lines += trace?.lines(for: candidate).map(\.markdown) ?? []
    return lines.joined(separator: "\n") + "\n"
  }

  /// The formula and the clause, and what is left to say where there are no values.
  private var sentences: [String] {
    let none = things.flatMap { members.isEmpty ? "The scenario has no \($0)." : nil }
    return [
      words.map { "= \($0)" }, openingWords.map { "Before the first period: \($0)" },
      clause.map { "Clause: \($0)" }, none,
    ].compactMap { $0 }
  }

  /// The values: periods across while they fit, and down where they do not.
  private func table(_ width: Int?) -> Table {
    let texts = members.map { member in member.values.map(unit.text) }
    let longest = texts.joined().map(\.count).max() ?? 0
    let name = members.map(\.label.count).max() ?? 0
    if min(name, 40) + periods.count * (max(longest, 7) + 2) <= width ?? .max {
      return Table(
        title: "",
        columns: [.names(things?.capitalizedFirst ?? "")]
          + periods.map { .numbers($0.isEmpty ? "Value" : $0) },
        rows: zip(members, texts).map { .cells([$0.label] + $1) })
    }
    let shown = min(members.count, max(1, ((width ?? 120) - 12) / (max(longest, 12) + 2)))
    let left = members.count - shown
    return Table(
      title: "",
      columns: [.words("Period")]
        + members.prefix(shown).map {
          Table.Column(title: $0.label, alignment: .trailing, mayBeShortened: true)
        },
      rows: periods.indices.map { period in
        .cells([periods[period]] + texts.prefix(shown).map { $0[period] })
      },
      notes: left == 0 ? [] : ["\(left) more members: choose with --member or --offer."])
  }
}
