extension XMLBuffer {
  /// Writes a finite number in the shortest form that reads back as the same number.
  mutating func number(_ value: Double) {
    if value.magnitude < 0x1p53, value == value.rounded(.towardZero) {
      integer(Int(value))
    } else if !cents(value) {
      write(raw: value.description)
    }
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    if value < 0 { write("-") }
    digits(UInt64(value.magnitude))
  }

  /// The text that `number` writes.
  static func text(of value: Double) -> String {
    if value.magnitude < 0x1p53, value == value.rounded(.towardZero) { return "\(Int(value))" }
    return value.description
  }

  /// Writes a number that has at most two decimals and 15 digits; false, and nothing, for others.
  ///
  /// No two numbers of 15 digits share a double, so there is no shorter form than this one.
  private mutating func cents(_ value: Double) -> Bool {
    let cents = (value.magnitude * 100).rounded()
    guard cents < 1e15, cents / 100 == value.magnitude else { return false }
    if value < 0 { write("-") }
    let (whole, rest) = UInt64(cents).quotientAndRemainder(dividingBy: 100)
    digits(whole)
    write(".")
    digits(rest / 10)
    if rest % 10 > 0 { digits(rest % 10) }
    return true
  }

  /// Writes the digits of a number, from the last to the first.
  private mutating func digits(_ value: UInt64) {
    var count = 1
    var limit: UInt64 = 10
    while value >= limit, count < 20 {
      count += 1
      limit = count < 20 ? limit * 10 : limit
    }
    put(count) { place in
      var rest = value
      for index in stride(from: count - 1, through: 0, by: -1) {
        let (tenth, digit) = rest.quotientAndRemainder(dividingBy: 10)
        place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
        rest = tenth
      }
    }
  }
}
