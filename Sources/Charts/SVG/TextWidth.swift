/// How wide words are in a sans-serif font, about: enough to keep labels apart, whatever the font.
package enum TextWidth {
  /// What bold letters are wider by.
  private static let boldness = 1.14

  /// The width in pixels.
  package static func of(_ words: String, size: Double, isBold: Bool = false) -> Double {
    words.reduce(0) { $0 + width(of: $1) } * size * (isBold ? boldness : 1)
  }

  /// The words, cut off with an ellipsis where they are wider than there is room.
  package static func cropped(
    _ words: String, to room: Double, size: Double, isBold: Bool = false
  ) -> String {
    if of(words, size: size, isBold: isBold) <= room { return words }
    var shown = words
    while !shown.isEmpty, of(shown + "…", size: size, isBold: isBold) > room { shown.removeLast() }
    return shown.trimmingSpaces + "…"
  }

  /// The words on lines that are at most so wide; a word that is wider is cut off.
  package static func lines(
    _ words: String, within room: Double, size: Double, isBold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: " ").map(String.init) {
      let longer = lines.last.map { "\($0) \(word)" }
      if let longer, of(longer, size: size, isBold: isBold) <= room {
        lines[lines.count - 1] = longer
      } else {
        lines.append(cropped(word, to: room, size: size, isBold: isBold))
      }
    }
    return lines
  }

  /// In parts of the size, on the wide side of common fonts.
  private static func width(of character: Character) -> Double {
    if "iljtfIr.,:;'|!()[] ".contains(character) { return 0.36 }
    if "mwMW@%…–".contains(character) { return 0.95 }
    return character.isUppercase ? 0.72 : character.isASCII ? 0.6 : 1
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingSpaces: String {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
