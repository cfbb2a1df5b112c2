/// One value of a JSON text.
struct JSONNode: Sendable {
  /// The text that it stands in.
  let text: JSONText
  /// Its mark.
  let index: Int

  private var mark: JSONText.Mark { text.marks[index] }

  /// What it is.
  var kind: JSONText.Kind { mark.kind }
  /// The offset of its first byte.
  var offset: Int { Int(mark.start) }

  /// The value of a name; nil where there is none, or where this is no object.
  subscript(name: StaticString) -> JSONNode? {
    guard kind == .object else { return nil }
    let end = Int(mark.next)
    var at = index + 1
    while at < end {
      if text.marks[at].isNamed(name, in: text.bytes) { return JSONNode(text: text, index: at + 1) }
      at = Int(text.marks[at + 1].next)
    }
    return nil
  }

  /// The names and values of an object, in the order of the text; none of anything else.
  var entries: Entries { Entries(text, kind == .object ? index + 1 : end, end) }
  /// The values of an array; none of anything else.
  var elements: Elements { Elements(text, kind == .array ? index + 1 : end, end) }

  private var end: Int { Int(mark.next) }

  /// The text of a string; nil for anything else.
  var string: String? {
    switch kind {
    case .string: raw
    case .escapedString: unescaped
    case .object, .array, .number, .truth, .null: nil
    }
  }

  /// The digits of a number, or the text of a string that holds some; nil for anything else.
  var digits: String? { kind == .number ? raw : string }

  /// The bytes as they stand.
  private var raw: String {
    String(decoding: text.bytes[Int(mark.start)..<Int(mark.end)], as: UTF8.self)
  }

  private var unescaped: String {
    var units: [UInt16] = []
    var rest = raw.utf16.makeIterator()
    while let unit = rest.next() {
      guard unit == 0x5C, let escaped = rest.next() else {
        units.append(unit)
        continue
      }
      switch UInt8(truncatingIfNeeded: escaped) {
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "u"):
        let digits = (0..<4).compactMap { _ in rest.next() }
        units.append(UInt16(String(decoding: digits, as: UTF16.self), radix: 16) ?? 0xFFFD)
      case _: units.append(escaped)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The way to it from the whole text: `$.products.ABC.sku`.
  var path: String {
    var path = "$"
    var node = text.root
    while node.index != index {
      if let (name, value) = node.entries.first(where: { $0.value.holds(index) }) {
        path += ".\(name.string ?? "")"
        node = value
      } else if let (number, value) = node.elements.enumerated().first(where: {
        $0.element.holds(index)
      }) {
        path += "[\(number)]"
        node = value
      } else {
        return path
      }
    }
    return path
  }

  private func holds(_ other: Int) -> Bool { index <= other && other < end }

  /// The names and values of an object.
  struct Entries: Sequence, IteratorProtocol {
    private let text: JSONText
    private var at: Int
    private let end: Int

    fileprivate init(_ text: JSONText, _ at: Int, _ end: Int) {
      self.text = text
      self.at = at
      self.end = end
    }

    mutating func next() -> (name: JSONNode, value: JSONNode)? {
      guard at < end else { return nil }
      let entry = (
        name: JSONNode(text: text, index: at), value: JSONNode(text: text, index: at + 1)
      )
      at = Int(text.marks[at + 1].next)
      return entry
    }
  }

  /// The values of an array.
  struct Elements: Sequence, IteratorProtocol {
    private let text: JSONText
    private var at: Int
    private let end: Int

    fileprivate init(_ text: JSONText, _ at: Int, _ end: Int) {
      self.text = text
      self.at = at
      self.end = end
    }

    mutating func next() -> JSONNode? {
      guard at < end else { return nil }
      defer { at = Int(text.marks[at].next) }
      return JSONNode(text: text, index: at)
    }
  }
}

extension JSONText.Mark {
  /// Whether it is the string of a name, without escapes.
  fileprivate func isNamed(_ name: StaticString, in bytes: [UInt8]) -> Bool {
    let count = name.utf8CodeUnitCount
    guard Int(end - start) == count else { return false }
    for offset in 0..<count where bytes[Int(start) + offset] != name.utf8Start[offset] {
      return false
    }
    return true
  }
}
