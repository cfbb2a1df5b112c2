/// Small words that sentences are joined with.
package enum Phrases {
  /// Items as `a, b and c`.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// A count in words up to twelve, then in digits.
  package static func number(_ count: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  /// A count with its noun: `one view`, `three views`.
  package static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// All of so many: `the one view`, `both views`, `all three views`.
  package static func all(_ count: Int, _ one: String, _ many: String) -> String {
    switch count {
    case 1: "the one \(one)"
    case 2: "both \(many)"
    default: "all \(number(count)) \(many)"
    }
  }

  /// A sentence with a capital first letter.
  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A clause's words with a small first letter, unless they begin with a name in capitals.
  package static func uncapitalized(_ text: String) -> String {
    let second = text.dropFirst().first
    return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Sentences in a row, the empty ones left out.
  package static func paragraph(_ sentences: [String]) -> String {
    sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How many times one amount is another, as people say it; nil where it cannot be said.
  package static func times(_ amount: Double, _ other: Double) -> String? {
    guard other > 0.5, amount > 0.5 else { return nil }
    let ratio = amount / other
    return switch ratio {
    case ..<0.05: "a small part of"
    case ..<0.95: "\(Digits.fixed(ratio * 100, places: 0)) % of"
    case ..<1.05: "about"
    case 1.75..<1.98: "nearly twice"
    case 1.98..<2.05: "twice"
    case ..<10: "\(Digits.fixed(ratio, places: 1)) times"
    default: "more than ten times"
    }
  }
}
