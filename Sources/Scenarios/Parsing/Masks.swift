/// Private characters that stand for others while the YAML parser reads a file.
///
/// The parser would expand aliases, and stop at a repeated key without saying where it is. So a
/// star becomes a private character, which makes an alias a plain text; and so does the first
/// character of a repeated key, which makes it unique. Places stay as they are, since one
/// character takes the place of one.
enum Masks {
  /// Stands for a star.
  static let star: Unicode.Scalar = "\u{E000}"

  /// Stands for the first character of the repeated key that was found in this round.
  static func repeatedKey(_ round: Int) -> Unicode.Scalar {
    Unicode.Scalar(0xE001 + UInt32(round)) ?? star
  }

  /// Whether a character is for private use.
  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value)
  }

  /// The text with every star masked.
  static func hidingStars(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*") {
        bytes.append(contentsOf: [0xEE, 0x80, 0x80])
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with its stars again.
  static func showingStars(_ text: String) -> String {
    guard text.unicodeScalars.contains(star) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar == star ? "*" : scalar) }
    return String(scalars)
  }

  /// The text with the character at a place replaced; nil when there is no such place.
  static func replacing(
    line: Int, column: Int, of text: String, with scalar: Unicode.Scalar
  ) -> String? {
    guard let start = offset(line: line, column: column, of: text) else { return nil }
    var bytes = Array(text.utf8)
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    bytes.replaceSubrange(start..<end, with: Array(String(scalar).utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first byte of the character at a place; nil when there is no such place.
  static func offset(line: Int, column: Int, of text: String) -> Int? {
    let bytes = Array(text.utf8)
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    for _ in 1..<max(column, 1) {
      guard start < bytes.count else { return nil }
      start += 1
      while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    return start < bytes.count ? start : nil
  }
}
