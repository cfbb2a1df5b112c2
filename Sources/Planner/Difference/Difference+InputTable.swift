import Renewal

extension Difference {
  /// What is stated differently, by kind of thing.
  func inputTable() -> Table {
    let grouped = Dictionary(grouping: inputs, by: \.subject)
    let rows = StatedMember.Subject.allCases.flatMap { subject -> [Table.Row] in
      guard let changes = grouped[subject.rawValue] else { return [] }
      return [.heading(subject.title)] + changes.map { .cells($0.cells) }
    }
    let count = inputs.count == 1 ? "1 input" : "\(inputs.count) inputs"
    return Table(
      title: "From \(from.file) to \(to.file): \(inputs.isEmpty ? "no inputs" : count) changed",
      columns: [.names("Of"), .names("Input"), .words("From"), .words("To")], rows: rows,
      notes: ["Where a statement stands and who made it is not compared."])
  }
}

extension InputChange {
  fileprivate var cells: [String] {
    let what =
      switch kind {
      case .changed: label + (years.map { ", \(Self.words($0))" } ?? "")
      case .added: "(new)"
      case .removed: "(gone)"
      }
    return [name, what, Self.wrapped(from?.text ?? "-"), Self.wrapped(to?.text ?? "-")]
  }

  private static func words(_ years: ClosedRange<Int>) -> String {
    let first = years.lowerBound + 1
    let last = years.upperBound + 1
    return first == last ? "year \(first)" : "years \(first) to \(last)"
  }

  /// Words in lines that leave room for the other columns.
  private static func wrapped(_ text: String, at width: Int = 28) -> String {
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
}
