extension BookImport: TabularReport {
  /// What was taken back.
  public func table() -> Table {
    let taken = changes.filter(\.isTaken)
    let count = changes.count == 1 ? "1 change" : "\(changes.count) changes"
    let title =
      taken.count == changes.count
      ? "From \(book): \(count), taken back"
      : "From \(book): \(count), \(taken.count) taken back"
    return Table(
      title: title,
      columns: [
        .words("Cell"), .names("Input"), .words("Period"), .numbers("Was"), .numbers("Is"),
        .names("Path"),
      ],
      rows: taken.map {
        .cells([
          $0.place, $0.label, $0.period, $0.words($0.was), $0.words($0.isNow), $0.path ?? "",
        ])
      }, notes: notes)
  }

  /// The tables as text; one line where nothing was changed.
  public func text(_ style: TextStyle) -> String {
    let tables = tables()
    return tables.isEmpty ? sameWords + "\n" : tables.map { $0.text(style) }.joined(separator: "\n")
  }

  /// The tables as a Markdown document.
  public func markdown() -> String {
    let tables = tables()
    return tables.isEmpty
      ? Table.escaped(sameWords) + "\n" : tables.map { $0.markdown() }.joined(separator: "\n")
  }

  private var sameWords: String { "No input of \(book) differs from \(scenario)." }

  /// What was taken back, and what was not; a table without rows is left out.
  public func tables() -> [Table] {
    let lost = lostRows
    let taken = changes.contains(where: \.isTaken) ? [table()] : []
    guard !lost.isEmpty else { return taken }
    let left = Table(
      title: "What cannot be taken back",
      columns: [.words("Cell"), .names("Input"), .numbers("Was"), .numbers("Is"), .words("Why")],
      rows: lost.map { .cells($0) }, notes: [])
    return taken + [left]
  }

  private var lostRows: [[String]] {
    changes.filter { !$0.isTaken }.map { change in
      let label = change.period.isEmpty ? change.label : "\(change.label), \(change.period)"
      return [
        change.place, label, change.words(change.was), change.words(change.isNow),
        Self.wrapped(change.refusal?.description ?? ""),
      ]
    } + findings.filter(\.isLoss).map { [$0.place, "", "", "", Self.wrapped($0.sentence)] }
      + consequences.map {
        [
          $0.place, $0.label, StatedValue($0.inBook, $0.unit).text,
          StatedValue($0.inScenario, $0.unit).text,
          Self.wrapped("not changed in the workbook; it follows what was changed"),
        ]
      }
  }

  private var notes: [String] {
    let ranges = changes.filter { $0.isTaken && $0.range != nil }.count
    guard ranges > 0 else { return [] }
    let things = ranges == 1 ? "1 of these was a range" : "\(ranges) of these were ranges"
    return ["\(things): a typed number is certain, and the paths no longer draw it."]
  }

  /// Words in lines that leave room for the other columns.
  private static func wrapped(_ text: String, at width: Int = 44) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What is worth a warning: what was found and is not lost, and whether the figures agree.
  public var warnings: [String] {
    findings.filter { !$0.isLoss }.map(\.description) + [figureWords].compactMap(\.self)
  }

  /// Whether the workbook's results are those of the new scenario; nil where they are.
  private var figureWords: String? {
    let apart = figures.filter { !$0.agrees }
    guard !apart.isEmpty else { return nil }
    if figures.allSatisfy({ $0.inBook == nil }) {
      return "The workbook holds no results: it was not recalculated after it was changed."
    }
    if isStale {
      return "The workbook's results are those that it was built with: it was not recalculated "
        + "after it was changed."
    }
    let names = apart.map { figure in
      let book = figure.inBook.map { Rounded.money($0) } ?? "nothing"
      return "\(figure.candidate) (\(book) there, \(Rounded.money(figure.inScenario)) here)"
    }
    return "What is paid is not what the workbook holds: \(names.joined(separator: ", "))."
  }

  /// Whether what each candidate pays is what the workbook holds.
  public var figuresAgree: Bool { figures.allSatisfy(\.agrees) }
}

extension ImportedChange {
  /// A number as people read it.
  func words(_ value: Double) -> String { StatedValue(value, unit).text }
}
