import CLibXML2
import Wording

/// The values that an attribute may have.
struct MarkupValues {
  /// The words to choose from; empty where any word of the pattern will do.
  private(set) var words: [String] = []
  /// What the value must match, in the notation of XML Schema; nil for anything.
  private(set) var pattern: String?
  /// What the value must be, in words.
  private(set) var note = ""

  /// The values of an attribute's declaration, with the definitions that it may refer to.
  init(_ attribute: Markup, definitions: [String: Markup]) {
    read(attribute.children, definitions)
  }

  private mutating func read(_ patterns: [Markup], _ definitions: [String: Markup]) {
    for part in patterns {
      switch part.name {
      case "value": words.append(part.text)
      case "documentation": note = part.text
      case "ref":
        read(definitions[part.attribute("name")?.value ?? ""]?.children ?? [], definitions)
      case "data": pattern = part.children("param").first?.text
      default: read(part.children, definitions)
      }
    }
  }

  /// What a value must be instead; nil where it may be as it is.
  func requirement(unmetBy value: String) -> MarkupFault.Requirement? {
    if !words.isEmpty {
      return words.contains(value)
        ? nil : .oneOf(words, nearest: NearestName.of(value, among: words))
    }
    guard let pattern, !Self.matches(value, pattern) else { return nil }
    return .described(note)
  }

  /// Whether a value matches a pattern, as a schema's reader sees it.
  private static func matches(_ value: String, _ pattern: String) -> Bool {
    guard let expression = xmlRegexpCompile(pattern) else { return false }
    defer { xmlRegFreeRegexp(expression) }
    return xmlRegexpExec(expression, value) == 1
  }
}
