import CLibXML2

/// Reads back what was written: no document leaves whole that libxml2 could not read.
///
/// It takes a document in pieces, without the network, without entities, and keeps nothing of it.
struct WellFormed: ~Copyable {
  private let document: String
  private let context: xmlParserCtxtPtr

  /// A reader of a document of this name.
  init(_ document: String) throws(WorkbookError) {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    guard let context = xmlCreatePushParserCtxt(&events, nil, nil, 0, nil) else {
      throw .malformed(document: document, line: 0)
    }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
    // With no handler for any event the parser builds no tree.
    context.pointee.sax?.update(from: &events, count: 1)
    self.document = document
    self.context = context
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Reads the next bytes.
  ///
  /// - Throws: `WorkbookError.malformed` with the document's name and the line of the first fault.
  func read(_ bytes: UnsafeRawBufferPointer) throws(WorkbookError) {
    // libxml2 counts in 32 bits.
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 24))
      rest = rest.dropFirst(piece.count)
      try parse(piece, isLast: false)
    }
  }

  /// Ends the document.
  ///
  /// - Throws: `WorkbookError.malformed`, as `read` does.
  func end() throws(WorkbookError) {
    try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  /// Checks a document as a whole.
  ///
  /// - Throws: `WorkbookError.malformed` with the document's name and the line of the first fault.
  static func check(_ bytes: [UInt8], of document: String) throws(WorkbookError) {
    let reader = try WellFormed(document)
    try bytes.withUnsafeBufferPointer { bytes throws(WorkbookError) in
      try reader.read(UnsafeRawBufferPointer(bytes))
    }
    try reader.end()
  }

  private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(WorkbookError) {
    // libxml2 would print its complaints; the first of them is in the error that is thrown.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let text = piece.bindMemory(to: CChar.self)
    xmlParseChunk(context, text.baseAddress, Int32(text.count), isLast ? 1 : 0)
    guard context.pointee.wellFormed == 1 else {
      throw .malformed(document: document, line: Int(context.pointee.lastError.line))
    }
  }
}
