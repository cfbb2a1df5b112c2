extension XMLBuffer {
  /// Writes text, escaped alike for attributes and for the content of elements.
  mutating func text(_ content: String) {
    var content = content
    content.withUTF8 { escape($0) }
  }

  /// Writes text, from the bytes of its UTF-8 form.
  mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    let harmless = copyHarmless(source)
    if harmless < source.count { escape(source, from: harmless) }
  }

  /// Copies bytes, eight at a time, as long as none is special; how many there were.
  @inline(__always)
  private mutating func copyHarmless(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    guard let from = source.baseAddress else { return 0 }
    return putUpTo(source.count) { place in
      let raw = UnsafeRawPointer(from)
      let target = UnsafeMutableRawPointer(place)
      var index = 0
      while index + 8 <= source.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if Self.mayHaveSpecial(word) { return index }
        target.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
        index += 8
      }
      while index < source.count, !Self.isSpecial(source[index]) {
        place[index] = source[index]
        index += 1
      }
      return index
    }
  }

  /// Whether a byte among eight may begin something that has to be escaped; never a false no.
  @inline(__always)
  private static func mayHaveSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Below 0x20, and then byte for byte: what becomes zero is the one looked for. Quotation mark
    // and ampersand differ in one bit, and so do the two angle brackets.
    let control = (word &- ones &* 0x20) & ~word
    let quotes = (word | ones &* 0x04) ^ ones &* 0x26
    let angles = (word | ones &* 0x02) ^ ones &* 0x3E
    let underscores = word ^ ones &* 0x5F
    let lasts = word ^ ones &* 0xEF
    let zeros =
      ((quotes &- ones) & ~quotes) | ((angles &- ones) & ~angles)
      | ((underscores &- ones) & ~underscores) | ((lasts &- ones) & ~lasts)
    return (control | zeros) & (ones &* 0x80) != 0
  }

  /// Copies runs of harmless bytes and puts something else in the place of the others.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
    var copied = start
    var index = start
    while index < source.count {
      let byte = source[index]
      guard Self.isSpecial(byte), let (length, markup) = substitute(source, at: index) else {
        index += 1
        continue
      }
      write(raw: UnsafeBufferPointer(rebasing: source[copied..<index]))
      write(raw: markup)
      index += length
      copied = index
    }
    write(raw: UnsafeBufferPointer(rebasing: source[copied...]))
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
