/// Finds what a mistyped name may have meant.
public enum NearestName {
  /// The known name that is the fewest edits away; nil when more than a third of it would change.
  public static func of(_ name: String, among known: [String]) -> String? {
    let typed = Array(name.lowercased())
    guard typed.count <= 100 else { return nil }
    return known.map { (name: $0, edits: edits(typed, Array($0.lowercased()))) }
      .filter { $0.edits <= max(1, max(typed.count, $0.name.count) / 3) }
      .min { ($0.edits, $0.name) < ($1.edits, $1.name) }?.name
  }

  /// The fewest letters to add, drop, change or swap with their neighbour.
  private static func edits(_ one: [Character], _ other: [Character]) -> Int {
    var beforeLast = Array(0...other.count)
    var last = beforeLast
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, against) in other.enumerated() {
        var cost = min(
          last[column] + (letter == against ? 0 : 1), min(last[column + 1], next[column]) + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == against {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        next.append(cost)
      }
      (beforeLast, last) = (last, next)
    }
    return last[other.count]
  }
}
