/// Markdown of the brief as plain words, for places that know no markup.
enum PlainText {
  /// The words without emphasis, code marks and escapes.
  static func of(_ markdown: String) -> String {
    var result = ""
    var rest = Substring(markdown)
    while let character = rest.popFirst() {
      switch character {
      case "\\": if let next = rest.popFirst() { result.append(next) }
      case "*", "`": continue
      default: result.append(character)
      }
    }
    return result
  }
}
