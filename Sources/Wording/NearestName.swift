/// Finds what a mistyped name may have meant.
public enum NearestName {
  /// The known name that is the fewest edits away; nil when more than a third of it would change,
  /// unless one is the start of the other.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let typed = Array(name.lowercased().unicodeScalars)
    guard typed.count <= 200 else { return nil }
    var best: (edits: Int, name: String)?
    for candidate in known where candidate != name {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let allowed = max(1, max(typed.count, letters.count) / 3)
      let isPart = isStart(typed, of: letters) || isStart(letters, of: typed)
      guard isPart || abs(letters.count - typed.count) <= allowed else { continue }
      let found = isPart ? min(allowed, edits(typed, letters)) : edits(typed, letters)
      guard found <= allowed else { continue }
      if let best, (best.edits, best.name) <= (found, candidate) { continue }
      best = (found, candidate)
    }
    return best?.name
  }

  /// Whether a name of some length is the start of another.
  private static func isStart(_ one: [Unicode.Scalar], of other: [Unicode.Scalar]) -> Bool {
    one.count >= 4 && other.starts(with: one)
  }

  /// The fewest letters to add, drop, change or swap with their neighbour.
  private static func edits(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, against) in other.enumerated() {
        var cost = min(last[j] + (letter == against ? 0 : 1), min(last[j + 1], row[j]) + 1)
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == against {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
