/// What keeps a price file from being imported, and where.
public struct ImportFault: Error, Hashable, Sendable {
  /// The place in the file; nil for what is wrong with the file, or with the request, as a whole.
  public let place: Place?
  /// What is wrong there.
  public let kind: Kind

  /// A place in a file.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1; nil where the whole row is meant.
    public let column: Int?
    /// The offset in bytes, from 0; nil in files that are read by rows.
    public let offset: Int?
    /// The way to the value in a JSON text, such as `$.products`; nil where there is none.
    public let path: String?
  }

  /// The ways in which a file can be refused.
  public enum Kind: Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// The text is no JSON, for the reason given.
    case notJSON(String)
    /// The text is no comma-separated text, for the reason given.
    case notRows(String)
    /// It is neither a price list nor any other file that is read.
    case unknownForm
    /// The offer code is not one of Bedrock's.
    case unknownOffer(String)
    /// A value that the form has is not there.
    case missing(String)
    /// A value is of another shape than it must be.
    case unexpected(String)
    /// A price is no number from zero on.
    case price(String)
    /// A day, or a moment, cannot be read.
    case day(String)
    /// The file says no day, so that one must be given.
    case noDay
    /// The file says no model, so that one must be given.
    case noModel
    /// The file has several offers, one of which must be chosen.
    case severalOffers([String])
    /// The file has no such offer.
    case noSuchOffer(String, known: [String])
    /// The region is not one of AWS's.
    case unknownRegion(String, nearest: String?)
    /// Nothing in the file is a price of a token that was asked for.
    case nothing
  }
}

extension ImportFault {
  /// A fault of a JSON text.
  init(_ fault: JSONFault, in bytes: [UInt8]) {
    self.init(
      place: Place(offset: fault.offset, path: nil, in: bytes),
      kind: .notJSON(Sentences.notJSON(fault.kind)))
  }

  /// A fault of a value of a JSON text.
  init(_ kind: Kind, at node: JSONNode) {
    self.init(place: Place(offset: node.offset, path: node.path, in: node.text.bytes), kind: kind)
  }

  /// A fault of a row of comma-separated text.
  init(_ kind: Kind, line: Int) {
    self.init(place: Place(line: line, column: nil, offset: nil, path: nil), kind: kind)
  }
}

extension ImportFault.Place {
  /// The place of a byte.
  init(offset: Int, path: String?, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      line: before.count { $0 == 0x0A } + 1,
      column: before[start...].count { $0 & 0xC0 != 0x80 } + 1, offset: offset, path: path)
  }
}
