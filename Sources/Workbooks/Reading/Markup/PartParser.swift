import CLibXML2

/// Parses one part as its bytes come, with libxml2.
///
/// No entity is ever defined or expanded, since a document type is refused; nothing is loaded from
/// anywhere; libxml2's own limits on depth and length stay in force. Complaints go to this parser
/// and not to the terminal.
final class PartParser {
  private let part: String
  private let limits: ReadingLimits
  private let handler: any PartHandler
  private var context: xmlParserCtxtPtr?
  private var depth = 0
  private var tag = TagGuard()
  private var fault: (line: Int, PartFault)?

  init(part: String, limits: ReadingLimits, handler: any PartHandler) throws(ReadingError) {
    self.part = part
    self.limits = limits
    self.handler = handler
    Self.prepared
    var events = Self.events
    let this = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&events, this, nil, 0, nil) else {
      throw .archive("there is no memory left")
    }
    // XML_PARSE_NOENT writes `&amp;` in an attribute as `&`; there are no other entities.
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    self.context = context
  }

  deinit {
    guard let context else { return }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
  }

  /// Takes the next bytes; false once there is no sense in going on.
  func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard fault == nil, let context else { return false }
    // libxml2 compares every attribute with all others before it says that there is an element.
    guard tag.hold(bytes, most: limits.attributes) else {
      note(.tooMany(.attributes, most: limits.attributes))
      return false
    }
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    let result = xmlParseChunk(context, start, Int32(bytes.count), 0)
    noteFailure(result)
    return fault == nil
  }

  /// Ends the part.
  ///
  /// - Throws: what the handler or libxml2 found wrong, with its line.
  func finish() throws(ReadingError) {
    if fault == nil, let context { noteFailure(xmlParseChunk(context, nil, 0, 1)) }
    if let (line, fault) = fault { throw .part(part, line: line, fault) }
  }

  private func noteFailure(_ result: Int32) {
    guard fault == nil, let context, result != 0 || context.pointee.wellFormed == 0 else { return }
    // A namespace that is not declared does not hinder reading.
    guard context.pointee.wellFormed == 0 else { return }
    let error = context.pointee.lastError
    let text = error.message.map { String(cString: $0) } ?? "unknown"
    let reason = text.split(separator: "\n").first.map(String.init) ?? "unknown"
    fault = (Int(error.line), .notXML(reason))
  }

  private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  private func note(_ fault: PartFault) { self.fault = (line, fault) }
}

// MARK: - Events

extension PartParser {
  /// Done once: libxml2 wants to be set up before it is used from several threads.
  private static let prepared: Void = xmlInitParser()

  private static func of(_ data: UnsafeMutableRawPointer?) -> PartParser? {
    data.map { Unmanaged<PartParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      PartParser.of(data)?.start(
        PartName(start: name), PartAttributes(attributes, count: Int(count)))
    }
    events.endElementNs = { data, _, _, _ in PartParser.of(data)?.end() }
    events.characters = { data, start, count in PartParser.of(data)?.text(start, count) }
    events.ignorableWhitespace = { data, start, count in PartParser.of(data)?.text(start, count) }
    events.cdataBlock = { data, start, count in PartParser.of(data)?.text(start, count) }
    events.internalSubset = { data, _, _, _ in PartParser.of(data)?.documentType() }
    events.serror = { _, _ in }
    return events
  }

  private func start(_ name: PartName, _ attributes: PartAttributes) {
    guard fault == nil else { return }
    guard depth < limits.depth else { return note(.tooDeep(limits.depth)) }
    do throws(PartFault) {
      try handler.start(name, attributes, depth: depth)
    } catch {
      note(error)
    }
    depth += 1
  }

  private func end() {
    guard fault == nil else { return }
    depth -= 1
    do throws(PartFault) {
      try handler.end(depth: depth)
    } catch {
      note(error)
    }
  }

  private func text(_ start: UnsafePointer<UInt8>?, _ count: Int32) {
    guard fault == nil else { return }
    do throws(PartFault) {
      try handler.text(UnsafeBufferPointer(start: start, count: Int(count)))
    } catch {
      note(error)
    }
  }

  private func documentType() {
    if fault == nil { note(.documentType) }
  }
}
