/// How like two names are.
enum Likeness {
  /// The known names that are most like a name: those that share a text with it, then those that a
  /// few letters turn into it.
  static func nearest(to name: String, among known: [String], most: Int) -> [String] {
    let asked = simplified(name)
    if asked.isEmpty { return Array(known.prefix(most)) }
    let ranked = known.enumerated().map { place, candidate in
      let letters = simplified(candidate)
      return (
        unlikeness: unlikeness(asked, letters), longer: abs(letters.count - asked.count),
        place: place, name: candidate
      )
    }
    return ranked.filter { $0.unlikeness <= max(2, asked.count / 2) }
      .sorted { ($0.unlikeness, $0.longer, $0.place) < ($1.unlikeness, $1.longer, $1.place) }
      .prefix(most).map(\.name)
  }

  /// Letters and digits in lower case.
  static func simplified(_ name: String) -> [Character] {
    name.lowercased().filter { $0.isLetter || $0.isNumber }.map { $0 }
  }

  private static func unlikeness(_ asked: [Character], _ known: [Character]) -> Int {
    if asked == known { return 0 }
    let shares = String(known).contains(String(asked)) || String(asked).contains(String(known))
    return shares && known.count > 2 ? 1 : edits(asked, known)
  }

  /// The fewest letters to add, drop or change.
  private static func edits(_ one: [Character], _ other: [Character]) -> Int {
    var last = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, against) in other.enumerated() {
        row.append(min(last[j] + (letter == against ? 0 : 1), last[j + 1] + 1, row[j] + 1))
      }
      last = row
    }
    return last[other.count]
  }
}
