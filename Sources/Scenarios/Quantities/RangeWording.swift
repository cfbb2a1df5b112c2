/// Finds ranges that are written in other ways than `low to high`: `1M-2M`, `between 1M and 2M`.
enum RangeWording {
  /// The two ends of such a range; nil where the text is none.
  static func ends(of text: String) -> [String]? {
    let words = text.split(separator: " ").map(String.init)
    if let joint = words.firstIndex(where: { $0 == "and" || $0 == "until" }) {
      let isNamed = words.first == "between" || words.first == "from"
      return pair(words[(isNamed ? 1 : 0)..<max(joint, isNamed ? 1 : 0)], words[(joint + 1)...])
    }
    for dash in ["–", "—", "..", "-"] {
      let parts = words.joined().split(separator: dash, omittingEmptySubsequences: false)
        .map(String.init)
      guard parts.count == 2, let low = parts.first, let high = parts.last, !isExponent(low) else {
        continue
      }
      return pair([low][...], [high][...])
    }
    return nil
  }

  private static func pair(_ low: ArraySlice<String>, _ high: ArraySlice<String>) -> [String]? {
    let ends = [low.joined(separator: " "), high.joined(separator: " ")]
    return ends.allSatisfy { $0.contains(where: \.isDigit) } ? ends : nil
  }

  /// Whether a dash after a text is the sign of its exponent.
  private static func isExponent(_ text: String) -> Bool {
    text.hasSuffix("e") || text.hasSuffix("E")
  }
}
