import Wording

/// Compares a document with what its schema allows, and says what it finds in our own terms.
struct MarkupCheck {
  private let outline: MarkupOutline
  private(set) var faults: [MarkupFault] = []

  init(_ outline: MarkupOutline) { self.outline = outline }

  /// Everything that is wrong with a document.
  static func faults(of root: Markup, _ outline: MarkupOutline) -> [MarkupFault] {
    var check = MarkupCheck(outline)
    guard root.name == outline.root, let element = outline.elements[outline.root] else {
      return [
        MarkupFault(place: root.place, kind: .wrongRoot(root.name, expected: outline.root))
      ]
    }
    if root.namespace != outline.namespace {
      check.add(root.place, .wrongNamespace(root.namespace, expected: outline.namespace))
    }
    check.read(root, as: element)
    return check.faults
  }

  private mutating func add(_ place: MarkupPlace, _ kind: MarkupFault.Kind) {
    faults.append(MarkupFault(place: place, kind: kind))
  }

  private mutating func read(_ markup: Markup, as element: MarkupOutline.Element) {
    readAttributes(markup, element)
    if !element.allowsText, !markup.text.isEmpty {
      add(markup.place, .strayText(Self.shortened(markup.text), element: element.name))
    }
    if element.needsText, markup.text.isEmpty {
      add(markup.place, .missingText(element: element.name))
    }
    var seen: Set<String> = []
    for child in markup.children {
      guard let known = element.children.first(where: { $0.name == child.name }),
        let inner = outline.elements[child.name]
      else {
        let allowed = element.children.map(\.name)
        add(
          child.place,
          .unknownElement(
            child.name, parent: element.name, allowed: allowed,
            nearest: NearestName.of(child.name, among: allowed)))
        continue
      }
      if !seen.insert(child.name).inserted, !known.isRepeatable {
        add(child.place, .repeatedElement(child.name, parent: element.name))
      }
      read(child, as: inner)
    }
    for child in element.children where child.isRequired && !seen.contains(child.name) {
      add(markup.place, .missingElement(child.name, parent: element.name))
    }
  }

  private mutating func readAttributes(_ markup: Markup, _ element: MarkupOutline.Element) {
    let names = element.attributes.map(\.name)
    for attribute in markup.attributes {
      guard let known = element.attributes.first(where: { $0.name == attribute.name }) else {
        add(
          attribute.place,
          .unknownAttribute(
            attribute.name, element: element.name, allowed: names,
            nearest: NearestName.of(attribute.name, among: names)))
        continue
      }
      if let requirement = known.values.requirement(unmetBy: attribute.value) {
        add(
          attribute.place,
          .wrongValue(
            Self.shortened(attribute.value), attribute: attribute.name, element: element.name,
            requirement))
      }
    }
    for known in element.attributes where known.isRequired && markup.attribute(known.name) == nil {
      add(markup.place, .missingAttribute(known.name, element: element.name))
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
