/// A RELAX NG schema, by which documents are read strictly.
public struct MarkupSchema: Sendable {
  private let bytes: [UInt8]
  private let limit: Int

  /// A schema in the XML syntax of RELAX NG.
  ///
  /// - Parameter limit: how many bytes a document may have.
  public init(_ bytes: [UInt8], limit: Int = 1 << 20) {
    self.bytes = bytes
    self.limit = limit
  }

  /// Reads a document, and says what in it does not fit.
  ///
  /// What our own comparison does not find and libxml2 refuses is reported in libxml2's words.
  ///
  /// - Throws: why it cannot be read as XML at all.
  public func read(_ document: [UInt8]) throws(MarkupFault) -> MarkupReading {
    let outline = MarkupOutline(try MarkupDocument(bytes, limit: 1 << 20).root)
    let read = try MarkupDocument(document, limit: limit)
    let faults = MarkupCheck.faults(of: read.root, outline)
    return MarkupReading(
      root: read.root, faults: faults.isEmpty ? read.refusals(bySchema: bytes) : faults)
  }
}

/// A document that was read, whether or not it fits its schema.
public struct MarkupReading: Sendable {
  /// The outermost element.
  public let root: Markup
  /// What does not fit.
  public let faults: [MarkupFault]
}
