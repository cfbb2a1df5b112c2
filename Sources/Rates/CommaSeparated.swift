/// A reader of comma-separated text by RFC 4180, strictly: quotes go around whole fields and are
/// doubled inside; rows end with LF or CRLF, the last one perhaps with nothing.
struct CommaSeparated {
  /// One row of the text.
  struct Row: Equatable {
    /// The line that the row begins on, from 1.
    let line: Int
    /// The fields, without their quotes.
    let fields: [String]
  }

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The rows of a text in UTF-8.
  static func rows(_ bytes: [UInt8]) throws(CardFault) -> [Row] {
    var reader = CommaSeparated(bytes)
    var rows: [Row] = []
    while reader.at < bytes.count { rows.append(try reader.row()) }
    return rows
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// One row, with its end.
  private mutating func row() throws(CardFault) -> Row {
    let start = line
    var fields = [try field(from: start)]
    while next == UInt8(ascii: ",") {
      at += 1
      fields.append(try field(from: start))
    }
    if next == UInt8(ascii: "\r") { at += 1 }
    guard next == nil || next == UInt8(ascii: "\n") else { throw fault(.strayQuote, start) }
    at += 1
    line += 1
    return Row(line: start, fields: fields)
  }

  /// One field, up to its comma or the end of its row.
  private mutating func field(from start: Int) throws(CardFault) -> String {
    if next == UInt8(ascii: "\"") { return try quoted(from: start) }
    let first = at
    while let byte = next, byte != UInt8(ascii: ","), byte != UInt8(ascii: "\n"),
      byte != UInt8(ascii: "\r")
    {
      if byte == UInt8(ascii: "\"") { throw fault(.strayQuote, start) }
      at += 1
    }
    return String(decoding: bytes[first..<at], as: UTF8.self)
  }

  /// One field in quotes.
  private mutating func quoted(from start: Int) throws(CardFault) -> String {
    var text: [UInt8] = []
    at += 1
    while let byte = next {
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard next == byte else { return String(decoding: text, as: UTF8.self) }
        at += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      text.append(byte)
    }
    throw fault(.openQuote, start)
  }

  private func fault(_ kind: CardFault.Kind, _ start: Int) -> CardFault {
    CardFault(line: start, kind: kind)
  }
}
