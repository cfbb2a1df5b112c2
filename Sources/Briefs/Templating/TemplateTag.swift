/// A tag of a template, with the place it stands at.
struct TemplateTag: Hashable {
  /// What a tag does.
  enum Kind: Hashable {
    case variable, section, invertedSection, sectionEnd, comment, contentType
    /// A tag that briefs have no use for, by its first character.
    case other(Character)
  }

  let kind: Kind
  /// The name between the braces, without its mark and without spaces.
  let name: String
  let place: TemplatePlace

  /// The tags of a template's text, from the first to the last.
  static func all(in source: String) throws(UnfinishedTag) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = source[...]
    var place = TemplatePlace(line: 1, column: 1)
    while let opening = rest.firstRange(of: "{{") {
      place = place.after(rest[..<opening.lowerBound])
      let isTriple = rest[opening.upperBound...].first == "{"
      let closing = isTriple ? "}}}" : "}}"
      let start = isTriple ? rest.index(after: opening.upperBound) : opening.upperBound
      guard let end = rest[start...].firstRange(of: closing) else {
        throw UnfinishedTag(place: place)
      }
      tags.append(TemplateTag(rest[start..<end.lowerBound], isTriple: isTriple, place: place))
      place = place.after(rest[opening.lowerBound..<end.upperBound])
      rest = rest[end.upperBound...]
    }
    return tags
  }

  private init(_ content: Substring, isTriple: Bool, place: TemplatePlace) {
    let mark = isTriple ? nil : content.first.flatMap { "#^/!&%><$=".contains($0) ? $0 : nil }
    let words = mark == nil ? content : content.dropFirst()
    kind =
      switch mark {
      case nil, "&": .variable
      case "#": .section
      case "^": .invertedSection
      case "/": .sectionEnd
      case "!": .comment
      case "%": .contentType
      case .some(let other): .other(other)
      }
    name = words.trimmed
    self.place = place
  }
}

/// A tag that is opened and never closed.
struct UnfinishedTag: Error, Hashable {
  let place: TemplatePlace
}

/// A place in a template, counted from 1.
public struct TemplatePlace: Hashable, Sendable {
  /// The line.
  public let line: Int
  /// The column, in characters.
  public let column: Int

  /// A place counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place behind some text that starts here.
  func after(_ text: Substring) -> TemplatePlace {
    var line = line
    var column = column
    for character in text {
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return TemplatePlace(line: line, column: column)
  }
}

extension Substring {
  /// The text without white space at either end.
  fileprivate var trimmed: String {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
