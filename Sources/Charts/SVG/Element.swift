/// One element of an SVG picture.
package struct Element {
  /// What may stand in an element.
  package enum Content {
    case element(Element)
    case text(String)
  }

  /// The element's name, such as `rect`.
  package let name: String
  /// Its attributes, in the order in which they are written.
  package let attributes: [(name: String, value: String)]
  /// What stands in it.
  package let content: [Content]

  /// An element that holds others.
  package init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ elements: [Element] = []
  ) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = elements.map { .element($0) }
  }

  /// An element that holds words.
  package init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = [.text(words)]
  }

  /// The element as XML.
  package var xml: String {
    let start = attributes.reduce("<\(name)") { "\($0) \($1.name)=\"\(Self.escaped($1.value))\"" }
    if content.isEmpty { return "\(start)/>" }
    let inside = content.map { part in
      switch part {
      case .element(let element): "\n\(element.xml)"
      case .text(let words): Self.escaped(words)
      }
    }
    let isOfWords = content.contains { if case .text = $0 { true } else { false } }
    return "\(start)>\(inside.joined())\(isOfWords ? "" : "\n")</\(name)>"
  }

  /// Words that stay words in XML, whatever characters they hold.
  private static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(isWritable(scalar) ? scalar : " ")
      }
    }
    return result
  }

  /// Whether XML 1.0 can carry a character.
  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
