/// The text of a document by lines, and where its tags start.
///
/// libxml2 knows the lines of elements only. This walks over text that it found well formed and
/// without a document type, so that a tag is what starts with `<` outside comments and the like.
struct MarkupLines {
  /// A tag that opens an element.
  struct Tag {
    /// Where it starts.
    let place: MarkupPlace
    /// Where the names of its attributes start.
    let attributes: [String: MarkupPlace]
  }

  private let bytes: [UInt8]
  private let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    lineStarts = [0] + ends.map { $0 + 1 }
  }

  /// The place of a byte.
  func place(of offset: Int) -> MarkupPlace {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = String(decoding: bytes[lineStarts[low]..<min(offset, bytes.count)], as: UTF8.self)
    return MarkupPlace(line: low + 1, column: before.count + 1)
  }

  /// The place of the first occurrence of a text; the document's start where there is none.
  func place(of text: String) -> MarkupPlace {
    place(of: end(of: text, from: 0).map { $0 - text.utf8.count } ?? 0)
  }

  /// The tags that open elements, in the order of the file.
  func tags() -> [Tag] {
    var tags: [Tag] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      if let next = behindOther(at: offset) {
        offset = next
      } else {
        tags.append(tag(at: &offset))
      }
    }
    return tags
  }

  /// Behind a comment, an instruction, quoted text or the end of an element; nil for a tag that opens.
  private func behindOther(at offset: Int) -> Int? {
    for (start, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("</", ">")]
    where bytes[offset...].starts(with: start.utf8) {
      return end(of: close, from: offset + start.utf8.count) ?? bytes.count
    }
    return nil
  }

  /// Reads a tag, and moves behind it.
  private func tag(at offset: inout Int) -> Tag {
    let start = offset
    var attributes: [String: MarkupPlace] = [:]
    skip(&offset) { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    while true {
      skip(&offset) { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
      guard offset < bytes.count, bytes[offset] != UInt8(ascii: ">") else { break }
      let name = offset
      skip(&offset) { !Self.isSpace($0) && $0 != UInt8(ascii: "=") }
      attributes[String(decoding: bytes[name..<offset], as: UTF8.self)] = place(of: name)
      skip(&offset) { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      guard offset < bytes.count else { break }
      let quote = bytes[offset]
      offset += 1
      skip(&offset) { $0 != quote }
      offset = min(offset + 1, bytes.count)
    }
    offset = min(offset + 1, bytes.count)
    return Tag(place: place(of: start), attributes: attributes)
  }

  private func skip(_ offset: inout Int, while matches: (UInt8) -> Bool) {
    while offset < bytes.count, matches(bytes[offset]) { offset += 1 }
  }

  private func end(of text: String, from offset: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    var offset = offset
    while offset + wanted.count <= bytes.count {
      if bytes[offset] == wanted[0], bytes[offset...].starts(with: wanted) {
        return offset + wanted.count
      }
      offset += 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
