/// What a schema allows, element by element, read from the schema itself.
///
/// libxml2 says that a document does not fit; this says what would. It knows as much of RELAX NG as
/// our schemas use: named elements whose content may come in any order, attributes with words to
/// choose from or a pattern, and notes that put a pattern into words.
struct MarkupOutline {
  /// An element, by what may be in it.
  struct Element {
    let name: String
    var attributes: [Attribute] = []
    var children: [Child] = []
    var allowsText = false
    var needsText = false
  }

  /// An attribute of an element.
  struct Attribute {
    let name: String
    let isRequired: Bool
    let values: MarkupValues
  }

  /// An element in another one.
  struct Child {
    let name: String
    let isRequired: Bool
    let isRepeatable: Bool
  }

  /// The namespace of all elements.
  let namespace: String
  /// The name of the outermost element.
  private(set) var root = ""
  /// The elements by name.
  private(set) var elements: [String: Element] = [:]
  private var definitions: [String: Markup] = [:]

  /// Reads a schema.
  init(_ schema: Markup) {
    namespace = schema.attribute("ns")?.value ?? ""
    for definition in schema.children("define") {
      definitions[definition.attribute("name")?.value ?? ""] = definition
    }
    var start = Element(name: "")
    read(schema.child("start")?.children ?? [], into: &start, isOptional: false, isRepeated: false)
    root = start.children.first?.name ?? ""
  }

  private mutating func read(
    _ patterns: [Markup], into element: inout Element, isOptional: Bool, isRepeated: Bool
  ) {
    for pattern in patterns {
      let name = pattern.attribute("name")?.value ?? ""
      switch pattern.name {
      case "ref":
        read(
          definitions[name]?.children ?? [], into: &element, isOptional: isOptional,
          isRepeated: isRepeated)
      case "element":
        element.children.append(
          Child(name: name, isRequired: !isOptional, isRepeatable: isRepeated))
        register(pattern, name)
      case "attribute":
        element.attributes.append(
          Attribute(
            name: name, isRequired: !isOptional,
            values: MarkupValues(pattern, definitions: definitions)))
      case "optional", "choice":
        read(pattern.children, into: &element, isOptional: true, isRepeated: isRepeated)
      case "zeroOrMore":
        read(pattern.children, into: &element, isOptional: true, isRepeated: true)
      case "oneOrMore":
        read(pattern.children, into: &element, isOptional: isOptional, isRepeated: true)
      case "interleave", "group":
        read(pattern.children, into: &element, isOptional: isOptional, isRepeated: isRepeated)
      case "text": element.allowsText = true
      case "data":
        element.allowsText = true
        element.needsText = true
      default: break
      }
    }
  }

  private mutating func register(_ pattern: Markup, _ name: String) {
    guard elements[name] == nil else { return }
    var element = Element(name: name)
    // Known before it is read, so that an element may be in itself.
    elements[name] = element
    read(pattern.children, into: &element, isOptional: false, isRepeated: false)
    elements[name] = element
  }
}
