import Mustache

/// A checked template, ready to be filled.
struct BriefTemplate {
  private let mustache: MustacheTemplate

  /// Words in Markdown must not be escaped as if they were HTML.
  private static let plainText = "{{% CONTENT_TYPE:TEXT}}\n"

  /// Checks and reads a template's text.
  init(source: String, name: String) throws(BriefFault) {
    let text = source.replacing("\r\n", with: "\n")
    try TemplateCheck.check(text, name: name, keys: TemplateKey.all)
    do {
      mustache = try MustacheTemplate(string: Self.plainText + text)
    } catch let error as MustacheTemplate.ParserError {
      // The line with the content type is ours.
      let place = TemplatePlace(
        line: error.context.lineNumber - 1, column: error.context.columnNumber)
      throw BriefFault(template: name, place: place, kind: .unreadable("\(error.error)"))
    } catch {
      throw BriefFault(template: name, kind: .unreadable("\(error)"))
    }
  }

  /// The template with its values: no run of empty lines, and one line end at the end.
  func rendered(_ values: TemplateValues) -> String {
    var lines: [Substring] = []
    let text = mustache.render(values.forMustache)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isEmpty = line.allSatisfy(\.isWhitespace)
      if isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(isEmpty ? "" : withoutLastSpace(line))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line without the one space that a value left empty leaves; two spaces are a line break.
  private func withoutLastSpace(_ line: Substring) -> Substring {
    line.hasSuffix(" ") && !line.hasSuffix("  ") ? line.dropLast() : line
  }
}
