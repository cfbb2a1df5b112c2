/// Goes through a JSON text by RFC 8259 and marks its values.
struct JSONScanner {
  private let bytes: [UInt8]
  private var at = 0
  /// The values that were found, in the order of the text.
  private(set) var marks: [JSONText.Mark] = []

  /// How deeply values may lie inside each other.
  static let mostDepth = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    marks.reserveCapacity(bytes.count / 16)
  }

  /// Goes through the whole text.
  mutating func scan() throws(JSONFault) {
    try value(depth: 0)
    skipSpace()
    if at < bytes.count { throw fault(.trailing) }
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONFault) {
    guard depth < Self.mostDepth else { throw fault(.tooDeep) }
    skipSpace()
    guard let byte else { throw fault(.endsEarly) }
    switch byte {
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .truth)
    case UInt8(ascii: "f"): try word("false", .truth)
    case UInt8(ascii: "n"): try word("null", .null)
    case _: throw fault(.expected("a value"))
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) {
    let mark = open(.object)
    skipSpace()
    if byte == UInt8(ascii: "}") { return close(mark) }
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw missing("a name in quotes") }
      try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw missing("a colon") }
      at += 1
      try value(depth: depth + 1)
      skipSpace()
      if byte == UInt8(ascii: "}") { return close(mark) }
      guard byte == UInt8(ascii: ",") else { throw missing("a comma or a closing brace") }
      at += 1
    }
  }

  private mutating func array(depth: Int) throws(JSONFault) {
    let mark = open(.array)
    skipSpace()
    if byte == UInt8(ascii: "]") { return close(mark) }
    while true {
      try value(depth: depth + 1)
      skipSpace()
      if byte == UInt8(ascii: "]") { return close(mark) }
      guard byte == UInt8(ascii: ",") else { throw missing("a comma or a closing bracket") }
      at += 1
    }
  }

  private mutating func string() throws(JSONFault) {
    at += 1
    let start = at
    var kind = JSONText.Kind.string
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        mark(kind, start, at)
        at += 1
        return
      }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        try escape()
      } else if byte < 0x20 {
        throw fault(.control)
      } else {
        at += 1
      }
    }
    throw fault(.endsEarly)
  }

  private mutating func escape() throws(JSONFault) {
    guard at + 1 < bytes.count else { throw fault(.endsEarly) }
    switch bytes[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    case UInt8(ascii: "u"):
      guard at + 5 < bytes.count else { throw fault(.endsEarly) }
      guard bytes[(at + 2)...(at + 5)].allSatisfy(Self.isHexadecimal) else { throw fault(.escape) }
      at += 6
    case _: throw fault(.escape)
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    case _: false
    }
  }

  private mutating func number() throws(JSONFault) {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    if byte == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    mark(.number, start, at)
  }

  private mutating func digits() throws(JSONFault) {
    let start = at
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
    if at == start { throw missing("a digit") }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONText.Kind) throws(JSONFault) {
    let start = at
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { throw fault(.endsEarly) }
    for offset in 0..<count where bytes[at + offset] != word.utf8Start[offset] {
      throw fault(.expected("a value"))
    }
    at += count
    mark(kind, start, at)
  }

  private mutating func mark(_ kind: JSONText.Kind, _ start: Int, _ end: Int) {
    marks.append(
      JSONText.Mark(
        kind: kind, start: Int32(start), end: Int32(end), next: Int32(marks.count + 1)))
  }

  /// Marks an object or array whose end is not known yet.
  private mutating func open(_ kind: JSONText.Kind) -> Int {
    mark(kind, at, at)
    at += 1
    return marks.count - 1
  }

  private mutating func close(_ mark: Int) {
    at += 1
    marks[mark].end = Int32(at)
    marks[mark].next = Int32(marks.count)
  }

  private func missing(_ what: String) -> JSONFault {
    fault(at < bytes.count ? .expected(what) : .endsEarly)
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(offset: at, kind: kind) }
}
