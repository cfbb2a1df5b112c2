/// XML as it is being written: UTF-8 bytes, and the one way in which text gets into them.
///
/// Both formats and all their parts are written through this.
struct XMLBuffer: ~Copyable {
  /// What becomes of the characters that XML 1.0 cannot carry.
  enum UnwritableCharacters {
    /// `_x0001_`, and `_x005F_x0041_` for text that looks like it: the rule of `.xlsx`.
    case escaped
    /// U+FFFD in their place, where a format knows no escape.
    case replaced
  }

  private var buffer = ByteBuffer()
  let unwritable: UnwritableCharacters
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

  /// A copy of the bytes so far.
  var bytes: [UInt8] { Array(buffer.contents) }

  /// The bytes so far; the pointer is good until more is written.
  var contents: UnsafeBufferPointer<UInt8> { buffer.contents }

  /// How many bytes there are so far.
  var count: Int { buffer.count }

  /// Makes room for this many bytes at once.
  mutating func reserveCapacity(_ count: Int) {
    _ = buffer.room(for: max(count - buffer.count, 0))
  }

  /// Forgets the bytes, once they are somewhere else, and goes on behind them.
  mutating func removeAll() { buffer.removeAll() }

  /// Writes markup as it is.
  @inline(__always)
  mutating func write(_ markup: StaticString) {
    buffer.append(
      UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes bytes as they are.
  mutating func write(_ markup: [UInt8]) { markup.withUnsafeBufferPointer { buffer.append($0) } }

  /// Writes a short piece of markup as it is.
  @inline(__always)
  mutating func write(_ piece: Piece) {
    piece.write(to: buffer.room(for: Piece.limit))
    buffer.advance(by: piece.count)
  }

  /// Lets a closure write exactly this many bytes.
  @inline(__always)
  mutating func put(_ count: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
    write(buffer.room(for: count))
    buffer.advance(by: count)
  }

  /// Lets a closure write up to this many bytes and say how many they were, which it gives back.
  @inline(__always)
  mutating func putUpTo(_ count: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) -> Int {
    let written = write(buffer.room(for: count))
    buffer.advance(by: written)
    return written
  }

  /// Writes bytes as they are.
  mutating func write(raw bytes: UnsafeBufferPointer<UInt8>) { buffer.append(bytes) }

  /// Writes the bytes of a text as they are.
  mutating func write(raw text: String) {
    var text = text
    text.withUTF8 { buffer.append($0) }
  }
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
  mutating func element<Failure: Error>(
    _ name: String, _ attributes: Attributes = [:],
    content: (inout XMLBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    start(name, attributes)
    write(">")
    breakLine()
    try content(&self)
    end(name)
  }

  /// Ends a line, in documents that are broken into lines.
  mutating func breakLine() {
    if breaksLines { write("\n") }
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    write("<")
    write(raw: name)
    for case (let attribute, let value?) in attributes {
      write(" ")
      write(raw: attribute)
      write("=\"")
      text(value)
      write("\"")
    }
  }

  private mutating func end(_ name: String) {
    write("</")
    write(raw: name)
    write(">")
    breakLine()
  }
}
