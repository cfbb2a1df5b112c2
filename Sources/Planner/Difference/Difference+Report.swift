extension Difference: RecordedReport {
  /// The three tables, one after the other; one line where nothing changed.
  public func text(_ style: TextStyle) -> String {
    isNone ? sameWords + "\n" : tables().map { $0.text(style) }.joined(separator: "\n")
  }

  /// The three tables as a Markdown document.
  public func markdown() -> String {
    isNone
      ? Table.escaped(sameWords) + "\n"
      : tables().map { $0.markdown() }.joined(separator: "\n")
  }

  private var sameWords: String { "\(from.file) and \(to.file) say the same." }

  private func tables() -> [Table] { [inputTable(), outcomeTable(), bridgeTable()] }
}
