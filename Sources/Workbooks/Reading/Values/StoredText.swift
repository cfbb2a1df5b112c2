/// Text of a file, where `_x000A_` stands for the character with that number.
enum StoredText {
  /// The text that some bytes stand for.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard hasEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var plain = 0
    var index = 0
    while index < bytes.count {
      guard let first = unit(bytes, at: index) else {
        index += 1
        continue
      }
      text += String(decoding: bytes[plain..<index], as: UTF8.self)
      var units = [first]
      index += 7
      // Two in a row may be the halves of one character.
      while let next = unit(bytes, at: index) {
        units.append(next)
        index += 7
      }
      text += String(decoding: units, as: UTF16.self)
      plain = index
    }
    return text + String(decoding: bytes[plain...], as: UTF8.self)
  }

  private static func hasEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 7 else { return false }
    for index in 0...(bytes.count - 7) where bytes[index] == UInt8(ascii: "_") {
      if unit(bytes, at: index) != nil { return true }
    }
    return false
  }

  /// The UTF-16 unit of an escape that starts here.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for place in (index + 2)...(index + 5) {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
