/// Declarations that have been checked and put in order, with the values of the inputs.
public struct Model: Sendable {
  /// The months and contract years it runs over.
  public let timeline: Timeline
  /// The sections in the order in which they are read; the timeline's own comes first.
  public let sections: [Section]
  /// The members of each index, by its key.
  public let memberships: [String: Membership]
  /// The lines by key.
  public let lines: [String: SealedLine]
  /// The inputs by key, with their values.
  public let inputs: [String: InputValues]
  /// The rows by key, lines and inputs alike.
  public let rows: [String: any Row]
  /// The lines in an order in which each can be calculated after those it needs.
  public internal(set) var stages: [Stage]

  /// Lines that are calculated together.
  public enum Stage: Sendable {
    /// A line whose values need no other value of its own.
    case single(String)
    /// Lines joined by prior values: they are calculated period by period, in this order.
    case chain([String])

    /// The lines' keys.
    public var lines: [String] {
      switch self {
      case .single(let line): [line]
      case .chain(let lines): lines
      }
    }
  }

  /// The title of the part that the timeline's rows stand in.
  public static let timelinePart = "Timeline"

  /// The number of members that a row has a value for, 1 for a single row.
  public func memberCount(_ row: any Row) -> Int {
    guard let index = row.index else { return 1 }
    return memberships[index.id]?.labels.count ?? 0
  }

  /// The part that a row stands in; nil for a row that the model does not have.
  public func part(of row: String) -> String? {
    sections.first { $0.rows.contains { $0.id == row } }?.part
  }

  /// What a member of a row is called; nothing for a single row.
  public func memberLabel(_ row: any Row, _ member: Int) -> String {
    guard let index = row.index, let membership = memberships[index.id] else { return "" }
    return membership.labels[member]
  }

  /// The row's label with its member's, as readers see it: unique in the model.
  public func label(_ row: any Row, _ member: Int) -> String {
    row.index == nil ? row.label : "\(row.label) — \(memberLabel(row, member))"
  }

  /// The role through which a line over one index reads a row over another; nil where the row has
  /// no index or the line's own, and where no single role leads there.
  package func role(from index: Index?, to target: Index?, named name: String?) -> Role? {
    guard let index, let target, name != nil || index.id != target.id else { return nil }
    let candidates = index.parents.filter {
      $0.index == target.id && (name == nil || $0.name == name)
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The role by which members of a child index belong to a line's own members, or to a member that
  /// those belong to; nil where there is no such role, or more than one.
  package func role(ofChild child: Index, for own: Index, named name: String?) -> Role? {
    let candidates = child.parents.filter {
      (name == nil || $0.name == name)
        && ($0.index == own.id || own.parents.map(\.index).contains($0.index))
    }
    let direct = candidates.filter { $0.index == own.id }
    if direct.count == 1 { return direct[0] }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The members of a parent that the members of an index belong to, from 0.
  package func parents(of index: Index?, by role: Role) -> [Int] {
    index.flatMap { memberships[$0.id]?.parents[role.name] } ?? []
  }
}

/// A line of a sealed model, its formula made.
public struct SealedLine: Sendable {
  /// The line as it was declared.
  public let line: Line
  /// What it is.
  public let formula: Formula
  /// What it is worth before the first period.
  public let opening: Formula?

  /// The keys of the rows that it reads.
  package var references: [String] {
    (formula.node.references + (opening?.node.references ?? [])).map(\.row)
  }
}
