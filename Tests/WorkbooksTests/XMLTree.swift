import CLibXML2

/// An element of XML with its attributes and the elements inside it.
struct XMLTree {
  /// Why XML could not be read.
  struct Malformed: Error {}

  /// The name without its prefix.
  let name: String
  /// The attributes, by their names without prefix.
  let attributes: [String: String]
  /// The elements inside.
  let children: [XMLTree]

  /// Reads a document, without the network and without entities.
  init(_ bytes: [UInt8]) throws {
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil,
        Int32(XML_PARSE_NONET.rawValue))
    }
    guard let document else { throw Malformed() }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { throw Malformed() }
    self.init(root)
  }

  /// The first element of a name, this one and those inside it in the order of the document.
  func first(_ wanted: String) -> XMLTree? {
    if name == wanted { return self }
    for child in children {
      if let found = child.first(wanted) { return found }
    }
    return nil
  }

  private init(_ node: xmlNodePtr) {
    name = String(cString: node.pointee.name)
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let next = attribute {
      if let text = next.pointee.children?.pointee.content {
        attributes[String(cString: next.pointee.name)] = String(cString: text)
      }
      attribute = next.pointee.next
    }
    self.attributes = attributes
    var children: [XMLTree] = []
    var child = node.pointee.children
    while let next = child {
      if next.pointee.type == XML_ELEMENT_NODE { children.append(XMLTree(next)) }
      child = next.pointee.next
    }
    self.children = children
  }
}
