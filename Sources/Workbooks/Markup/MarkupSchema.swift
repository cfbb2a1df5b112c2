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

  /// Reads a document that fits the schema.
  ///
  /// - Throws: everything that does not fit, with its line and column. What our own comparison does
  ///   not find and libxml2 refuses is reported in libxml2's words.
  public func read(_ document: [UInt8]) throws(MarkupFaults) -> Markup {
    let outline = MarkupOutline(try Self.document(bytes, limit: 1 << 20).root)
    let read = try Self.document(document, limit: limit)
    let faults = MarkupCheck.faults(of: read.root, outline)
    guard faults.isEmpty else { throw MarkupFaults(faults) }
    let refusals = read.refusals(bySchema: bytes)
    guard refusals.isEmpty else { throw MarkupFaults(refusals) }
    return read.root
  }

  private static func document(
    _ bytes: [UInt8], limit: Int
  ) throws(MarkupFaults) -> MarkupDocument {
    do {
      return try MarkupDocument(bytes, limit: limit)
    } catch {
      throw MarkupFaults([error])
    }
  }
}
