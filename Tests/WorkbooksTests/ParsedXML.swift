import CLibXML2

/// XML as libxml2 reads it: proof that what was written is well formed, and what a reader sees.
struct ParsedXML {
  /// An element with its attributes and the text inside it.
  struct Element: Equatable {
    var name: String
    var attributes: [String: String] = [:]
    var text = ""
  }

  /// Why XML could not be read.
  struct Malformed: Error {}

  /// All elements in the order in which they start; names as they are written, with their prefix.
  private(set) var elements: [Element] = []

  /// Reads a document, without the network and without entities.
  init(_ bytes: [UInt8]) throws {
    let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil,
        options)
    }
    guard let document else { throw Malformed() }
    defer { xmlFreeDoc(document) }
    collect(xmlDocGetRootElement(document))
  }

  /// The elements of a name.
  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private mutating func collect(_ node: xmlNodePtr?) {
    var node = node
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE {
        var element = Element(name: Self.name(current.pointee.ns, current.pointee.name))
        var attribute = current.pointee.properties
        while let next = attribute {
          let name = Self.name(next.pointee.ns, next.pointee.name)
          element.attributes[name] = Self.content(next.pointee.children)
          attribute = next.pointee.next
        }
        element.text = Self.content(current)
        elements.append(element)
        collect(current.pointee.children)
      }
      node = current.pointee.next
    }
  }

  private static func name(_ space: UnsafeMutablePointer<xmlNs>?, _ local: UnsafePointer<xmlChar>?)
    -> String
  {
    let name = local.map { String(cString: $0) } ?? ""
    guard let prefix = space?.pointee.prefix else { return name }
    return String(cString: prefix) + ":" + name
  }

  private static func content(_ node: xmlNodePtr?) -> String {
    guard let node, let text = xmlNodeGetContent(node) else { return "" }
    defer { commitbook_xml_free(text) }
    return String(cString: text)
  }
}
