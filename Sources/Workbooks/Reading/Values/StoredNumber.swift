/// Numbers as a file writes them.
enum StoredNumber {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The finite number that some bytes write in decimal; nil where they write something else.
  static func parse(_ bytes: [UInt8]) -> Double? {
    bytes.withUnsafeBufferPointer { parse($0) }
  }

  /// The finite number that some bytes write in decimal; nil where they write something else.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    if let quick = short(bytes) { return quick }
    let trimmed = bytes.drop(while: isSpace)
    let end = trimmed.lastIndex { !isSpace($0) } ?? trimmed.startIndex
    guard !trimmed.isEmpty, trimmed.count <= 1_000 else { return nil }
    let number = trimmed[...end]
    // Swift would read `nan`, `infinity` and `0x10` as well.
    guard number.allSatisfy(isNumeric), let value = Double(String(decoding: number, as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }

  /// A number of at most 15 digits without an exponent: its digits and the power of ten are exact,
  /// so that one division gives the nearest number.
  private static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard (1...17).contains(bytes.count) else { return nil }
    var digits = 0
    var decimals = 0
    var isAfterPoint = false
    var whole: Int64 = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if Reference.isDigit(byte) {
        whole = whole * 10 + Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if isAfterPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !isAfterPoint {
        isAfterPoint = true
      } else {
        return nil
      }
    }
    guard (1...15).contains(digits) else { return nil }
    let magnitude = Double(whole) / powers[decimals]
    return isNegative ? -magnitude : magnitude
  }

  /// A whole number from 0 that some bytes write; nil where they write something else.
  static func index(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var number = 0
    guard (1...18).contains(bytes.count) else { return nil }
    for byte in bytes {
      guard Reference.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    Reference.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte | 0x20 == UInt8(ascii: "e")
  }
}
