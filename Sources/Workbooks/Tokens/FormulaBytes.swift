/// How the pieces of a formula look, byte by byte.
enum FormulaBytes {
  /// What is referred to, and where its text ends.
  typealias Found = (place: FormulaReference.Place, end: Int)

  static func startsName(_ byte: UInt8) -> Bool {
    Reference.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\")
      || byte >= 0x80
  }

  static func belongsToName(_ byte: UInt8) -> Bool {
    startsName(byte) || Reference.isDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "?")
  }

  /// Whether no word goes on here: the next byte belongs to no name and opens no parenthesis.
  static func endsWord(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place < bytes.count else { return true }
    let next = bytes[place]
    return !belongsToName(next) && next != UInt8(ascii: "(") && next != UInt8(ascii: "!")
      && next != UInt8(ascii: "$")
  }

  static func starts(_ bytes: [UInt8], at place: Int, with word: [UInt8]) -> Bool {
    bytes.count - place >= word.count && zip(bytes[place...], word).allSatisfy { $0 == $1 }
  }

  /// Where a text in quotation marks ends, after the mark; a doubled mark is one of the text's own.
  static func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int? {
    let mark = bytes[start]
    var place = start + 1
    while place < bytes.count {
      if bytes[place] == mark {
        guard place + 1 < bytes.count, bytes[place + 1] == mark else { return place + 1 }
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// Where square brackets end; an apostrophe makes the next character plain.
  static func endOfBrackets(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "'"): place += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// A text with its doubled marks made single.
  static func single(_ text: String, _ mark: Unicode.Scalar) -> String {
    guard text.unicodeScalars.contains(mark) else { return text }
    var single = String.UnicodeScalarView()
    var isSecond = false
    for scalar in text.unicodeScalars {
      isSecond = scalar == mark && !isSecond
      if scalar != mark || isSecond { single.append(scalar) }
    }
    return String(single)
  }

  /// Where a number such as `12.5E-3` ends; the start where there is none.
  static func endOfNumber(_ bytes: [UInt8], from start: Int) -> Int {
    var end = digits(bytes, from: start)
    var count = end - start
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      let last = digits(bytes, from: end + 1)
      count += last - end - 1
      end = last
    }
    guard count > 0 else { return start }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      var exponent = end + 1
      if exponent < bytes.count,
        bytes[exponent] == UInt8(ascii: "+") || bytes[exponent] == UInt8(ascii: "-")
      {
        exponent += 1
      }
      let last = digits(bytes, from: exponent)
      if last > exponent { end = last }
    }
    return end
  }

  private static func digits(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, Reference.isDigit(bytes[end]) { end += 1 }
    return end
  }
}

// MARK: - References

extension FormulaBytes {
  /// A cell such as `$B7` that ends its word.
  static func cell(_ bytes: [UInt8], from start: Int) -> Found? {
    guard let column = columnLine(bytes, start), let row = rowLine(bytes, column.end),
      endsWord(bytes, at: row.end)
    else { return nil }
    return (.cell(row: row.line, column: column.line), row.end)
  }

  /// A row such as `$7`.
  static func row(_ bytes: [UInt8], _ start: Int) -> Found? {
    rowLine(bytes, start).map { (.row($0.line), $0.end) }
  }

  /// A column such as `$B`.
  static func column(_ bytes: [UInt8], _ start: Int) -> Found? {
    columnLine(bytes, start).map { (.column($0.line), $0.end) }
  }

  private static func columnLine(
    _ bytes: [UInt8], _ start: Int
  ) -> (line: FormulaReference.Line, end: Int)? {
    let isAbsolute = start < bytes.count && bytes[start] == UInt8(ascii: "$")
    let first = isAbsolute ? start + 1 : start
    var end = first
    var number = 0
    while end < bytes.count, end - first < 4, Reference.isLetter(bytes[end]) {
      number = number * 26 + Int(bytes[end] & 0x1F)
      end += 1
    }
    guard end > first, number <= Reference.lastColumn else { return nil }
    return (FormulaReference.Line(number, isAbsolute: isAbsolute), end)
  }

  private static func rowLine(
    _ bytes: [UInt8], _ start: Int
  ) -> (line: FormulaReference.Line, end: Int)? {
    let isAbsolute = start < bytes.count && bytes[start] == UInt8(ascii: "$")
    let first = isAbsolute ? start + 1 : start
    var end = first
    var number = 0
    while end < bytes.count, end - first < 8, Reference.isDigit(bytes[end]) {
      number = number * 10 + Int(bytes[end] - UInt8(ascii: "0"))
      end += 1
    }
    guard end > first, (1...Reference.lastRow).contains(number) else { return nil }
    return (FormulaReference.Line(number, isAbsolute: isAbsolute), end)
  }
}
