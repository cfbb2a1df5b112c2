/// XML as it is being written: UTF-8 bytes, and the one way in which text gets into them.
///
/// Both formats and all their parts are written through this.
struct XMLBuffer {
  /// What becomes of the characters that XML 1.0 cannot carry.
  enum UnwritableCharacters {
    /// `_x0001_`, and `_x005F_x0041_` for text that looks like it: the rule of `.xlsx`.
    case escaped
    /// U+FFFD in their place, where a format knows no escape.
    case replaced
  }

  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  private let unwritable: UnwritableCharacters
  private let breaksLines: Bool

  /// A document that starts with its XML declaration.
  init(unwritable: UnwritableCharacters, breaksLines: Bool = false) {
    self.unwritable = unwritable
    self.breaksLines = breaksLines
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// A piece of a document, to be put into another one.
  init(fragment unwritable: UnwritableCharacters) {
    self.unwritable = unwritable
    breaksLines = false
  }

  /// Makes room for this many bytes at once.
  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes markup as it is.
  mutating func write(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes bytes as they are.
  mutating func write(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }
}

// MARK: - Elements

extension XMLBuffer {
  /// Attributes of an element; those that are nil are left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    write("/>")
    breakLine()
  }

  /// Writes an element that holds text.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text content: String) {
    start(name, attributes)
    write(">")
    text(content)
    end(name)
  }

  /// Writes an element that holds others.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], content: (inout XMLBuffer) -> Void
  ) {
    start(name, attributes)
    write(">")
    breakLine()
    content(&self)
    end(name)
  }

  /// Ends a line, in documents that are broken into lines.
  mutating func breakLine() {
    if breaksLines { write("\n") }
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    write("<")
    bytes.append(contentsOf: name.utf8)
    for case (let attribute, let value?) in attributes {
      write(" ")
      bytes.append(contentsOf: attribute.utf8)
      write("=\"")
      text(value)
      write("\"")
    }
  }

  private mutating func end(_ name: String) {
    write("</")
    bytes.append(contentsOf: name.utf8)
    write(">")
    breakLine()
  }
}

// MARK: - Numbers

extension XMLBuffer {
  /// Writes a finite number in the shortest form that reads back as the same number.
  mutating func number(_ value: Double) {
    if value.magnitude < 0x1p53, value == value.rounded(.towardZero) {
      integer(Int(value))
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    if (0..<10).contains(value) {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// The text that `number` writes.
  static func text(of value: Double) -> String {
    if value.magnitude < 0x1p53, value == value.rounded(.towardZero) { return "\(Int(value))" }
    return value.description
  }
}

// MARK: - Text

extension XMLBuffer {
  /// Writes text, escaped alike for attributes and for the content of elements.
  mutating func text(_ content: String) {
    let written: Void? = content.utf8.withContiguousStorageIfAvailable { escape($0) }
    if written == nil { Array(content.utf8).withUnsafeBufferPointer { escape($0) } }
  }

  /// Copies runs of harmless bytes and puts something else in the place of the others.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      guard Self.isSpecial(byte), let (length, markup) = substitute(source, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
      bytes.append(contentsOf: markup.utf8)
      index += length
      copied = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
  }

  /// Whether a byte may begin something that has to be escaped.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "_"), 0xEF:
      true
    default: false
    }
  }

  /// How many bytes to replace and what stands for them; nil when they are harmless after all.
  private func substitute(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, markup: String)? {
    switch source[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case 0x09: return (1, "&#9;")
    case 0x0A: return (1, "&#10;")
    case 0x0D: return (1, "&#13;")
    case UInt8(ascii: "_"): return looksEscaped(source, at: index) ? (1, "_x005F_") : nil
    case 0xEF: return noncharacter(source, at: index).map { (3, standIn(for: $0)) }
    case let control: return (1, standIn(for: UInt16(control)))
    }
  }

  /// What is written for a character that XML cannot carry.
  private func standIn(for unit: UInt16) -> String {
    switch unwritable {
    case .replaced: return "\u{FFFD}"
    case .escaped:
      let digits = String(unit, radix: 16, uppercase: true)
      return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }
  }

  /// Whether text as it stands would be read as an escape, such as `_x0041_`.
  private func looksEscaped(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard unwritable == .escaped, index + 6 < source.count, source[index + 1] == UInt8(ascii: "x"),
      source[index + 6] == UInt8(ascii: "_")
    else { return false }
    return source[(index + 2)...(index + 5)].allSatisfy {
      Character(Unicode.Scalar($0)).isHexDigit
    }
  }

  /// U+FFFE or U+FFFF, where one starts here.
  private func noncharacter(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 2 < source.count, source[index + 1] == 0xBF, source[index + 2] >= 0xBE else {
      return nil
    }
    return source[index + 2] == 0xBE ? 0xFFFE : 0xFFFF
  }
}
