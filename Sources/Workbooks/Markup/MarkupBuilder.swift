import CLibXML2

/// Makes values of libxml2's tree, with the places that the tree does not have.
struct MarkupBuilder {
  /// The tags in the order of the file, which is the order of the tree.
  private let tags: [MarkupLines.Tag]
  private var next = 0
  /// The places by the nodes of the tree.
  private(set) var places: [UnsafeMutableRawPointer: MarkupPlace] = [:]

  init(tags: [MarkupLines.Tag]) { self.tags = tags }

  /// An element with all that is in it.
  mutating func markup(_ node: xmlNodePtr) -> Markup {
    let tag = next < tags.count ? tags[next] : nil
    next += 1
    let place = tag?.place ?? MarkupPlace(line: Int(xmlGetLineNo(node)), column: 1)
    places[UnsafeMutableRawPointer(node)] = place
    var children: [Markup] = []
    var text = ""
    var child = node.pointee.children
    while let current = child {
      if current.pointee.type == XML_ELEMENT_NODE {
        children.append(markup(current))
      } else if current.pointee.type == XML_TEXT_NODE {
        text += current.pointee.content.map { String(cString: $0) } ?? ""
      }
      child = current.pointee.next
    }
    return Markup(
      name: Self.text(node.pointee.name), namespace: Self.text(node.pointee.ns?.pointee.href),
      attributes: attributes(node, tag, else: place), children: children,
      text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "), place: place)
  }

  private func attributes(
    _ node: xmlNodePtr, _ tag: MarkupLines.Tag?, else place: MarkupPlace
  ) -> [Markup.Attribute] {
    var attributes: [Markup.Attribute] = []
    var attribute = node.pointee.properties
    while let current = attribute {
      let prefix = Self.text(current.pointee.ns?.pointee.prefix)
      let name = (prefix.isEmpty ? "" : "\(prefix):") + Self.text(current.pointee.name)
      attributes.append(
        Markup.Attribute(
          name: name, value: Self.value(current), place: tag?.attributes[name] ?? place))
      attribute = current.pointee.next
    }
    return attributes
  }

  private static func value(_ attribute: xmlAttrPtr) -> String {
    guard let content = xmlNodeListGetString(attribute.pointee.doc, attribute.pointee.children, 1)
    else { return "" }
    defer { commitbook_xml_free(content) }
    return text(content)
  }

  private static func text(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
