/// The texts of an `.xlsx` file: each is stored once, and cells refer to it by its number.
///
/// Texts are the same when their bytes are: an "é" of one character and one of two stay two texts.
struct SharedStrings {
  /// All texts, one after the other.
  private var texts: [UInt8] = []
  /// By number, where a text ends.
  private var ends: [Int] = []
  /// Where a text is looked for: half of its hash, and its number + 1; 0 for nobody's place.
  private var places = [UInt64](repeating: 0, count: 1024)
  private var uses = 0

  /// The number of a text, from 0.
  mutating func number(of text: String) -> Int {
    uses += 1
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  /// Writes `xl/sharedStrings.xml`.
  func write(to stream: inout PackageStream) throws(WorkbookError) {
    var xml = XMLBuffer(unwritable: .escaped)
    try xml.element(
      "sst", ["xmlns": Namespace.main, "count": "\(uses)", "uniqueCount": "\(ends.count)"]
    ) { xml throws(WorkbookError) in
      for number in ends.indices {
        write(number, &xml)
        try stream.passOnBlock(of: &xml)
      }
    }
    try stream.passOn(&xml)
  }

  private func write(_ number: Int, _ xml: inout XMLBuffer) {
    texts.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[start(of: number)..<ends[number]])
      xml.write("<si>")
      xml.textElement(text)
      xml.write("</si>")
    }
  }

  private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }
}

// MARK: - Looking texts up

extension SharedStrings {
  private mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    if ends.count >= places.count / 2 { makeRoom() }
    let hash = Self.hash(text)
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place] & 0xFFFF_FFFF) - 1
      if places[place] >> 32 == hash >> 32, isText(number, text) { return number }
      place = (place + 1) & (places.count - 1)
    }
    texts.append(contentsOf: text)
    ends.append(texts.count)
    places[place] = hash & ~0xFFFF_FFFF | UInt64(ends.count)
    return ends.count - 1
  }

  /// Whether the text of a number is this one.
  private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = start(of: number)
    return ends[number] - start == text.count && texts[start..<ends[number]].elementsEqual(text)
  }

  /// Doubles the places.
  private mutating func makeRoom() {
    places = [UInt64](repeating: 0, count: places.count * 2)
    texts.withUnsafeBufferPointer { all in
      for number in ends.indices {
        let hash = Self.hash(UnsafeBufferPointer(rebasing: all[start(of: number)..<ends[number]]))
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] != 0 { place = (place + 1) & (places.count - 1) }
        places[place] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
      }
    }
  }

  /// A number that differs for different texts, nearly always.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(text)
    var hash = UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  /// Both halves of a product with an odd number that has as many ones as zeros.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let (high, low) = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return high ^ low
  }
}

extension XMLBuffer {
  /// Writes `<t>` with a text, which keeps the space around it.
  mutating func textElement(_ text: UnsafeBufferPointer<UInt8>) {
    let hasOuterSpace = [text.first, text.last].contains { ($0 ?? 0xFF) <= 0x20 }
    if hasOuterSpace {
      write("<t xml:space=\"preserve\">")
    } else {
      write("<t>")
    }
    escape(text)
    write("</t>")
  }
}
