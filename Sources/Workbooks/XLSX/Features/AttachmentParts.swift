extension Workbook {
  /// `customXml/item1.xml`, and so on: the text files, each with the properties that the format wants.
  var attachmentParts: [Part] {
    attachments.enumerated().flatMap { index, attachment in
      let number = index + 1
      return [
        Part(path: "customXml/item\(number).xml", bytes: attachment.part),
        Part(
          path: "customXml/_rels/item\(number).xml.rels",
          bytes: relationships([
            (Namespace.office + "/relationships/customXmlProps", "itemProps\(number).xml")
          ])),
        Part(path: "customXml/itemProps\(number).xml", bytes: Attachment.properties(number)),
      ]
    }
  }

  /// The paths of the properties, and the kinds of these parts.
  var attachmentPartTypes: [(path: String, type: String)] {
    attachments.indices.map {
      ("customXml/itemProps\($0 + 1).xml", "-officedocument.customXmlProperties")
    }
  }
}

extension Attachment {
  /// The namespace of attached text files.
  static let namespace = "urn:commitbook:attachment:1"

  /// The text file as XML.
  fileprivate var part: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "attachment", ["xmlns": Self.namespace, "name": name, "digest": digest], text: text)
    return xml.bytes
  }

  /// The properties of the attachment with a number: an identifier, and what it is made of.
  fileprivate static func properties(_ number: Int) -> [UInt8] {
    let digits = String(number, radix: 16, uppercase: true)
    let last = String(repeating: "0", count: max(12 - digits.count, 0)) + digits
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "ds:datastoreItem",
      [
        "ds:itemID": "{C0B17B01-0000-4000-8000-\(last)}",
        "xmlns:ds": Namespace.office + "/customXml",
      ]
    ) { xml in
      xml.element("ds:schemaRefs") { $0.element("ds:schemaRef", ["ds:uri": namespace]) }
    }
    return xml.bytes
  }
}
