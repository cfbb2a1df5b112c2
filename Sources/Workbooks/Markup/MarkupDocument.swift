import CLibXML2

/// A document that libxml2 has read, for as long as it is asked about it.
///
/// It is read from memory: without the network, without other files, without entities.
struct MarkupDocument: ~Copyable {
  /// The outermost element.
  let root: Markup
  private let document: xmlDocPtr
  private let places: [UnsafeMutableRawPointer: MarkupPlace]

  /// Reads a document of at most so many bytes.
  init(_ source: [UInt8], limit: Int) throws(MarkupFault) {
    let start = MarkupPlace(line: 1, column: 1)
    guard source.count <= limit else {
      throw MarkupFault(place: start, kind: .tooLarge(limit: limit))
    }
    let bytes = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw MarkupFault(place: start, kind: .notText)
    }
    let lines = MarkupLines(bytes)
    let notes = ParserNotes()
    guard let document = Self.parsed(bytes, notes), let node = xmlDocGetRootElement(document) else {
      throw notes.fault(lines)
    }
    guard !notes.hasFault else {
      xmlFreeDoc(document)
      throw notes.fault(lines)
    }
    var builder = MarkupBuilder(tags: lines.tags())
    root = builder.markup(node)
    places = builder.places
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// What a RELAX NG schema refuses, in libxml2's words; the schema is a document too.
  func refusals(bySchema schema: [UInt8]) -> [MarkupFault] {
    let refusals = Refusals(places: places)
    let notes = Unmanaged.passUnretained(refusals).toOpaque()
    guard let compiled = Self.compiled(schema) else { return [.schemaUnusable] }
    defer { xmlRelaxNGFree(compiled) }
    guard let validator = xmlRelaxNGNewValidCtxt(compiled) else { return [.schemaUnusable] }
    defer { xmlRelaxNGFreeValidCtxt(validator) }
    xmlRelaxNGSetValidStructuredErrors(
      validator, { notes, error in Refusals.note(notes, error) }, notes)
    let isValid = xmlRelaxNGValidateDoc(validator, document) == 0
    return isValid ? [] : refusals.faults.isEmpty ? [.schemaUnusable] : refusals.faults
  }

  /// libxml2's tables of types, made once before anybody reads them.
  private static let hasTypes: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    return xmlRelaxNGInitTypes() == 0
  }()

  /// The schema as libxml2 compares with it; nil where it is none.
  private static func compiled(_ schema: [UInt8]) -> xmlRelaxNGPtr? {
    guard hasTypes else { return nil }
    return schema.withUnsafeBytes { buffer -> xmlRelaxNGPtr? in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlRelaxNGNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      xmlRelaxNGSetParserStructuredErrors(parser, { _, _ in }, nil)
      return xmlRelaxNGParse(parser)
    }
  }

  private static func parsed(_ bytes: [UInt8], _ notes: ParserNotes) -> xmlDocPtr? {
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = Unmanaged.passUnretained(notes).toOpaque()
    context.pointee.sax.pointee.serror = { context, error in ParserNotes.note(context, error) }
    context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
      ParserNotes.refuseDocumentType(context)
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
    return bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        "UTF-8", Int32(options))
    }
  }
}

extension MarkupFault {
  /// The schema itself cannot be used, which is a fault of the program.
  fileprivate static let schemaUnusable = MarkupFault(
    place: MarkupPlace(line: 1, column: 1), kind: .refused("the schema cannot be used"))
}

/// What libxml2 says while it reads: the first thing that is wrong.
private final class ParserNotes {
  private var reason: (text: String, place: MarkupPlace)?
  private var hasDocumentType = false

  var hasFault: Bool { reason != nil || hasDocumentType }

  /// The fault that the notes come to.
  func fault(_ lines: MarkupLines) -> MarkupFault {
    if hasDocumentType {
      return MarkupFault(place: lines.place(of: "<!DOCTYPE"), kind: .documentType)
    }
    guard let reason else {
      return MarkupFault(
        place: MarkupPlace(line: 1, column: 1), kind: .unreadable("there is nothing in it"))
    }
    return MarkupFault(place: reason.place, kind: .unreadable(reason.text))
  }

  static func note(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
    guard let notes = from(context), let error, notes.reason == nil else { return }
    notes.reason = (
      error.words,
      MarkupPlace(line: max(1, Int(error.pointee.line)), column: max(1, Int(error.pointee.int2)))
    )
  }

  static func refuseDocumentType(_ context: UnsafeMutableRawPointer?) {
    guard let context, let notes = from(context) else { return }
    notes.hasDocumentType = true
    xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> ParserNotes? {
    let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
    return (parser?.pointee._private).map {
      Unmanaged<ParserNotes>.fromOpaque($0).takeUnretainedValue()
    }
  }
}

/// What libxml2 refuses while it compares a document with a schema.
private final class Refusals {
  private let places: [UnsafeMutableRawPointer: MarkupPlace]
  private(set) var faults: [MarkupFault] = []

  init(places: [UnsafeMutableRawPointer: MarkupPlace]) { self.places = places }

  static func note(_ notes: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
    guard let notes, let error else { return }
    let refusals = Unmanaged<Refusals>.fromOpaque(notes).takeUnretainedValue()
    let place =
      error.pointee.node.flatMap { refusals.places[$0] }
      ?? MarkupPlace(line: max(1, Int(error.pointee.line)), column: 1)
    refusals.faults.append(MarkupFault(place: place, kind: .refused(error.words)))
  }
}

extension UnsafeMutablePointer<xmlError> {
  /// The message on one line, without a full stop.
  fileprivate var words: String {
    let text = pointee.message.map { String(cString: $0) } ?? "the reason is not known"
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
