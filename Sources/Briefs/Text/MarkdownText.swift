/// Text from a scenario, made safe for Markdown: it stays words, whatever characters it holds.
enum MarkdownText {
  /// The text on one line, with every character escaped that could start markup, a link or a cell.
  static func escaped(_ text: String) -> String {
    let words = oneLine(text)
    guard !words.isEmpty else { return "(unnamed)" }
    let characters = Array(words)
    var result = ""
    for (place, character) in characters.enumerated() {
      let before = place > 0 ? characters[place - 1] : nil
      let after = place + 1 < characters.count ? characters[place + 1] : nil
      if isMarkup(character, before: before, after: after) { result.append("\\") }
      result.append(character)
    }
    return escapedStart(of: result)
  }

  /// Text within a code span, such as a file name or a key; the backticks are part of it.
  static func code(_ text: String) -> String {
    let safe = oneLine(text).replacing("`", with: "'").replacing("|", with: "/")
    return safe.isEmpty ? "" : "`\(safe)`"
  }

  /// One line without control characters and without marks that turn the direction of writing.
  private static func oneLine(_ text: String) -> String {
    let kept = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.isWhitespace || isControl($0) ? " " : $0 }))
    return kept.split(separator: " ").joined(separator: " ")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isMarkup(
    _ character: Character, before: Character?, after: Character?
  ) -> Bool {
    switch character {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "#", "~": true
    case "_": !(isWord(before) && isWord(after))
    case "&": after.map { $0.isLetter || $0 == "#" } ?? false
    default: false
    }
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// A leading mark of a list, a rule or a numbered item is no such mark.
  private static func escapedStart(of text: String) -> String {
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\\(text)" }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first,
      mark == "." || mark == ")",
      text.dropFirst(digits.count + 1).first.map({ $0 == " " }) ?? true
    else { return text }
    return "\(digits)\\\(text.dropFirst(digits.count))"
  }
}
