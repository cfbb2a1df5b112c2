/// A scenario file that extends another and says only what differs.
///
/// What stands at one place is written once; records of one list stand together.
public struct ExtendingFile: Sendable {
  /// One value, with what is said of it in a comment.
  public struct Statement: Hashable, Sendable {
    /// Where it stands.
    public var path: FilePath
    /// What stands there.
    public var value: FileValue
    /// What must stand in the same record beside it, such as the source of a price.
    public var beside: [FileValue.Entry]
    /// The lines of the comment above it.
    public var comment: [String]

    /// A value at a place.
    public init(
      path: FilePath, value: FileValue, beside: [FileValue.Entry] = [], comment: [String] = []
    ) {
      self.path = path
      self.value = value
      self.beside = beside
      self.comment = comment
    }
  }

  /// The text of the file.
  public let text: String
  /// The first and the last line of each statement, in the order in which they were given.
  public let lines: [ClosedRange<Int>]

  /// Writes statements.
  ///
  /// - Parameters:
  ///   - base: the file that is extended, relative to this one.
  ///   - heading: the lines of the comment at the top.
  public init(extending base: String, heading: [String] = [], _ statements: [Statement]) {
    var writer = Writer()
    for line in heading { writer.add("# \(Writer.commented(line))", 0) }
    writer.add("extends: \(FileValue.word(base))", 0)
    writer.write(
      statements.enumerated().map { Writer.Item(number: $0, steps: $1.path.steps[...], $1) }, 0)
    text = writer.lines.joined(separator: "\n") + "\n"
    lines = statements.indices.map { writer.spans[$0] ?? 1...1 }
  }
}

/// Writes statements as nested mappings and lists.
private struct Writer {
  /// A statement with what is left of its way.
  struct Item {
    let number: Int
    let steps: ArraySlice<FilePath.Step>
    let statement: ExtendingFile.Statement

    init(
      number: Int, steps: ArraySlice<FilePath.Step>, _ statement: ExtendingFile.Statement
    ) {
      self.number = number
      self.steps = steps
      self.statement = statement
    }

    var next: Item { Item(number: number, steps: steps.dropFirst(), statement) }
  }

  var lines: [String] = []
  var spans: [Int: ClosedRange<Int>] = [:]

  mutating func add(_ text: String, _ depth: Int) {
    lines.append(String(repeating: " ", count: depth) + text)
  }

  /// A comment is one line, whatever a name in it holds.
  static func commented(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  /// Writes the keys of one mapping, items of one key together, in the order of their first ones.
  mutating func write(_ items: [Item], _ depth: Int) {
    for group in Self.groups(items) {
      guard let first = group.first, case .key(let name)? = first.steps.first else { continue }
      let rest = group.map(\.next)
      if let last = rest.last(where: { $0.steps.isEmpty }) {
        let start = lines.count + 1
        for line in last.statement.comment { add("# \(Self.commented(line))", depth) }
        add("\(FileValue.word(name)): \(last.statement.value.line)", depth)
        for item in rest { spans[item.number] = start...lines.count }
        continue
      }
      add("\(FileValue.word(name)):", depth)
      if case .record? = rest.first?.steps.first {
        records(rest, depth + 2)
      } else {
        write(rest, depth + 2)
      }
    }
  }

  /// Writes the records of one list.
  private mutating func records(_ items: [Item], _ depth: Int) {
    for group in Self.groups(items) {
      guard case .record(let fields)? = group.first?.steps.first else { continue }
      var mark = "- "
      for field in fields {
        add("\(mark)\(FileValue.word(field.key)): \(FileValue.word(field.text))", depth)
        mark = "  "
      }
      var seen: Set<String> = []
      for entry in group.filter({ $0.steps.count == 2 }).flatMap(\.statement.beside)
      where seen.insert(entry.key).inserted {
        add("  \(FileValue.word(entry.key)): \(entry.value.line)", depth)
      }
      write(group.map(\.next), depth + 2)
    }
  }

  /// The items by their first step, in the order of their first ones.
  private static func groups(_ items: [Item]) -> [[Item]] {
    var order: [FilePath.Step: Int] = [:]
    var groups: [[Item]] = []
    for item in items {
      guard let step = item.steps.first else { continue }
      if let known = order[step] {
        groups[known].append(item)
      } else {
        order[step] = groups.count
        groups.append([item])
      }
    }
    return groups
  }
}
