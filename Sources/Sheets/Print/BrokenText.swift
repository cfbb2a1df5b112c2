/// Text broken into lines that fit beside each other's width, so that no cells need to be joined.
enum BrokenText {
  /// The lines of a text, each of at most so many characters where its words allow it.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
