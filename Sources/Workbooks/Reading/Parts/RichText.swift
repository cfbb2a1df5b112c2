/// The text of an element with `<t>` in it: its runs joined, without the reading aids of Japanese.
struct RichText {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  private var phonetic: Int?
  private var isInText = false

  /// Starts a new text.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    phonetic = nil
    isInText = false
  }

  mutating func start(_ name: PartName, depth: Int) {
    if phonetic == nil, name.matches("rPh") { phonetic = depth }
    isInText = phonetic == nil && name.letter == UInt8(ascii: "t")
  }

  mutating func end(depth: Int) {
    if phonetic == depth { phonetic = nil }
    isInText = false
  }

  mutating func text(_ more: UnsafeBufferPointer<UInt8>, most: Int) throws(PartFault) {
    guard isInText else { return }
    guard bytes.count + more.count <= most else { throw .tooMany(.textBytes, most: most) }
    bytes.append(contentsOf: more)
  }

  /// The text.
  var string: String { bytes.withUnsafeBufferPointer(StoredText.decode) }
}
