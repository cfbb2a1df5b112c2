/// Groups of rows or columns that can be folded, in `.xlsx` only.
///
/// XML Spreadsheet 2003 has no groups: there every row and column is in view.
public struct Outline: Hashable, Sendable {
  /// Neighbouring rows or columns that are folded together.
  public struct Group: Hashable, Sendable {
    /// The rows or columns, from 1.
    public var lines: ClosedRange<Int>
    /// How deep the group lies in others, from 1 to 7.
    public var level: Int
    /// Whether it is folded when the workbook opens.
    public var isCollapsed: Bool

    /// A group.
    public init(_ lines: ClosedRange<Int>, level: Int = 1, isCollapsed: Bool = false) {
      self.lines = lines
      self.level = level
      self.isCollapsed = isCollapsed
    }
  }

  /// The groups; a line that lies in several has the highest of their levels.
  public var groups: [Group]
  /// Whether what sums up a group stands before it: above its rows, or left of its columns.
  public var hasSummaryFirst: Bool

  /// Groups; without arguments, none.
  public init(groups: [Group] = [], hasSummaryFirst: Bool = true) {
    self.groups = groups
    self.hasSummaryFirst = hasSummaryFirst
  }
}

/// What a row or a column has of the outline.
struct OutlineState: Hashable {
  /// How deep it lies in groups; 0 for in none.
  var level = 0
  /// Whether a folded group hides it.
  var isHidden = false
  /// Whether it sums up a folded group.
  var isCollapsed = false

  /// The attributes of `.xlsx`, each after a space.
  var attributes: String {
    (level > 0 ? " outlineLevel=\"\(level)\"" : "") + (isHidden ? " hidden=\"1\"" : "")
      + (isCollapsed ? " collapsed=\"1\"" : "")
  }
}

extension Outline {
  /// By row or column, what it has of the outline.
  var states: [Int: OutlineState] {
    var states: [Int: OutlineState] = [:]
    for group in groups {
      for line in group.lines {
        states[line, default: OutlineState()].level = max(
          states[line]?.level ?? 0, group.level)
        if group.isCollapsed { states[line]?.isHidden = true }
      }
      guard group.isCollapsed else { continue }
      let summary = hasSummaryFirst ? group.lines.lowerBound - 1 : group.lines.upperBound + 1
      if summary > 0 { states[summary, default: OutlineState()].isCollapsed = true }
    }
    return states
  }

  /// The highest level; 0 for no groups.
  var depth: Int { groups.map(\.level).max() ?? 0 }
}
