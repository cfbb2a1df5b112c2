import CLibXML2

/// Reads back what was written: no document leaves that libxml2 could not read.
enum WellFormed {
  /// Checks a document, without the network, without entities, and without keeping anything of it.
  ///
  /// - Throws: `WorkbookError.malformed` with the document's name and the line of the first fault.
  static func check(_ bytes: [UInt8], of document: String) throws(WorkbookError) {
    // libxml2 would print its complaints; the first of them is in the error that is thrown.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    let context = bytes.withUnsafeBytes { buffer -> xmlParserCtxtPtr? in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let context = xmlCreateMemoryParserCtxt(start, Int32(buffer.count)) else { return nil }
      xmlCtxtUseOptions(
        context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
      // With no handler for any event the parser builds no tree.
      context.pointee.sax?.update(from: &events, count: 1)
      xmlParseDocument(context)
      return context
    }
    guard let context else { throw .malformed(document: document, line: 0) }
    defer { xmlFreeParserCtxt(context) }
    guard context.pointee.wellFormed == 1 else {
      throw .malformed(document: document, line: Int(context.pointee.lastError.line))
    }
  }
}
