import Formulas

/// Reads the time of a request: `2023-11-16 18:17:03.9799600`, with `T` for the space, with `Z` or
/// without a zone.
enum UsageTime {
  /// The minute since 1970, by the clock that wrote the time; nil where it is no time.
  static func minute(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> Int32? {
    let start = field.startIndex
    let count = field.count - (field.last == UInt8(ascii: "Z") ? 1 : 0)
    guard count >= 16 else { return nil }
    func has(_ offset: Int, _ sign: Unicode.Scalar) -> Bool {
      field[start + offset] == UInt8(ascii: sign)
    }
    func number(_ offset: Int, _ digits: Int) -> Int? {
      var value = 0
      for place in offset..<(offset + digits) {
        let digit = field[start + place] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard has(4, "-"), has(7, "-"), has(10, " ") || has(10, "T"), has(13, ":"),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), (1970...2999).contains(year),
      let date = Day(year: year, month: month, day: day), hour < 24, minute < 60
    else { return nil }
    if count > 16 {
      guard count >= 19, has(16, ":"), let second = number(17, 2), second < 61 else { return nil }
      if count > 19 {
        guard has(19, "."), count > 20, number(20, min(count - 20, 15)) != nil, count <= 35 else {
          return nil
        }
      }
    }
    return Int32(((date.serial - serialOf1970) * 24 + hour) * 60 + minute)
  }

  /// A minute as `2023-11-16 18:17`.
  static func text(_ minute: Int) -> String {
    let serial = minute / (24 * 60) + serialOf1970
    let month = Month(serial: serial)
    return "\(month)-\(padded(serial - month.serial + 1)) \(clock(minute))"
  }

  /// A minute as `18:17`.
  static func clock(_ minute: Int) -> String {
    "\(padded(minute / 60 % 24)):\(padded(minute % 60))"
  }

  /// A number of two digits.
  static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// The spreadsheet's number of 1970-01-01.
  private static let serialOf1970 = 25_569
}
