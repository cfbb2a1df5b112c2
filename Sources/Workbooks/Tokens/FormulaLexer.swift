/// Takes a formula apart, from left to right, each byte seen a bounded number of times.
struct FormulaLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var found: [FormulaToken] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  /// All pieces.
  mutating func tokens() -> [FormulaToken] {
    while position < bytes.count { step() }
    markCorners()
    return found
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: " "), 0x09, 0x0A, 0x0D:
      take(.space, upTo: end(from: position) { $0 == 0x20 || $0 == 9 || $0 == 10 || $0 == 13 })
    case UInt8(ascii: "\""): takeText()
    case UInt8(ascii: "("): take(.openParenthesis, upTo: position + 1)
    case UInt8(ascii: ")"): take(.closeParenthesis, upTo: position + 1)
    case UInt8(ascii: "{"): take(.openBrace, upTo: position + 1)
    case UInt8(ascii: "}"): take(.closeBrace, upTo: position + 1)
    case UInt8(ascii: ","): take(.comma, upTo: position + 1)
    case UInt8(ascii: ";"): take(.semicolon, upTo: position + 1)
    case UInt8(ascii: "#"): takeErrorOrSign()
    case UInt8(ascii: "<"), UInt8(ascii: ">"): takeComparison()
    case let byte where Self.signs.contains(byte): take(.sign, upTo: position + 1)
    case UInt8(ascii: "'"), UInt8(ascii: "["): takePrefixedOrTable()
    case let byte where Reference.isDigit(byte) || byte == UInt8(ascii: "."): takeRowOrNumber()
    case let byte where byte == UInt8(ascii: "$") || FormulaBytes.startsName(byte): takeWord()
    default: take(.unknown, upTo: position + 1)
    }
  }

  private static let signs = Array("+-*/^&=%:@".utf8)
  private static let errors = [
    "#GETTING_DATA", "#EXTERNAL!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#PYTHON!", "#DIV/0!",
    "#VALUE!", "#SPILL!", "#FIELD!", "#NULL!", "#NAME?", "#CALC!", "#BUSY!", "#REF!", "#NUM!",
    "#N/A",
  ].map { Array($0.utf8) }
}

// MARK: - Plain pieces

extension FormulaLexer {
  private mutating func take(_ kind: FormulaToken.Kind, upTo end: Int) {
    found.append(FormulaToken(kind, text: text(position..<end)))
    position = end
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func end(from start: Int, while belongs: (UInt8) -> Bool) -> Int {
    var end = start
    while end < bytes.count, belongs(bytes[end]) { end += 1 }
    return end
  }

  private func has(_ character: UInt8, at place: Int) -> Bool {
    place < bytes.count && bytes[place] == character
  }

  private mutating func takeText() {
    guard let end = FormulaBytes.endOfQuoted(bytes, from: position) else {
      return take(.unknown, upTo: bytes.count)
    }
    let inner = text(position + 1..<end - 1)
    take(.text(FormulaBytes.single(inner, "\"")), upTo: end)
  }

  private mutating func takeComparison() {
    let next = position + 1
    let isDouble =
      has(UInt8(ascii: "="), at: next)
      || has(UInt8(ascii: "<"), at: position) && has(UInt8(ascii: ">"), at: next)
    take(.sign, upTo: isDouble ? next + 1 : next)
  }

  private mutating func takeErrorOrSign() {
    if let end = endOfError(from: position) {
      take(.error, upTo: end)
    } else {
      take(.sign, upTo: position + 1)
    }
  }

  private func endOfError(from start: Int) -> Int? {
    guard has(UInt8(ascii: "#"), at: start) else { return nil }
    return Self.errors.first { FormulaBytes.starts(bytes, at: start, with: $0) }
      .map { start + $0.count }
  }

  private mutating func takeRowOrNumber() {
    if takeLines(prefix: nil, from: position) { return }
    let end = FormulaBytes.endOfNumber(bytes, from: position)
    guard end > position, let value = Double(text(position..<end)), value.isFinite else {
      return take(.unknown, upTo: max(end, position + 1))
    }
    take(.number(value), upTo: end)
  }
}

// MARK: - Words and references

extension FormulaLexer {
  /// Takes what starts with a letter, a dollar sign or the like.
  private mutating func takeWord() {
    let end = self.end(from: position, while: FormulaBytes.belongsToName)
    if end > position {
      if has(UInt8(ascii: "!"), at: end) { return takeAfterPrefix(upTo: end + 1, quoted: false) }
      if let end = endOfSeveralSheets(first: end) {
        return takeAfterPrefix(upTo: end + 1, quoted: false)
      }
      if has(UInt8(ascii: "("), at: end) { return take(.function, upTo: end) }
      if has(UInt8(ascii: "["), at: end) { return takeTable(from: end) }
    }
    takePlace(prefix: nil, from: position)
  }

  /// The place of the exclamation mark of `Jan:Mar!`; nil where there is none.
  private func endOfSeveralSheets(first end: Int) -> Int? {
    guard has(UInt8(ascii: ":"), at: end) else { return nil }
    let last = self.end(from: end + 1, while: FormulaBytes.belongsToName)
    guard last > end + 1, has(UInt8(ascii: "!"), at: last),
      FormulaBytes.cell(bytes, from: position)?.end != end
    else { return nil }
    return last
  }

  /// Takes a sheet or a workbook before a reference, or a part of a table.
  private mutating func takePrefixedOrTable() {
    if has(UInt8(ascii: "'"), at: position) {
      guard let end = FormulaBytes.endOfQuoted(bytes, from: position) else {
        return take(.unknown, upTo: bytes.count)
      }
      guard has(UInt8(ascii: "!"), at: end) else { return take(.unknown, upTo: end) }
      return takeAfterPrefix(upTo: end + 1, quoted: true)
    }
    guard let close = FormulaBytes.endOfBrackets(bytes, from: position) else {
      return take(.unknown, upTo: bytes.count)
    }
    var end = self.end(from: close, while: FormulaBytes.belongsToName)
    if has(UInt8(ascii: ":"), at: end) {
      let last = self.end(from: end + 1, while: FormulaBytes.belongsToName)
      if has(UInt8(ascii: "!"), at: last) { end = last }
    }
    if has(UInt8(ascii: "!"), at: end) { return takeAfterPrefix(upTo: end + 1, quoted: false) }
    take(.tablePart, upTo: close)
  }

  private mutating func takeTable(from open: Int) {
    guard let end = FormulaBytes.endOfBrackets(bytes, from: open) else {
      return take(.unknown, upTo: bytes.count)
    }
    // `[1]` between a table's brackets would be a workbook; that form starts with its bracket.
    take(.tablePart, upTo: end)
  }

  private mutating func takeAfterPrefix(upTo end: Int, quoted: Bool) {
    let written = text(position..<end)
    var name = text(quoted ? position + 1..<end - 2 : position..<end - 1)
    if quoted { name = FormulaBytes.single(name, "'") }
    takePlace(prefix: FormulaPrefix(written: written, name: name), from: end)
  }

  /// Takes a reference, or a name, a truth value or an error where there is none.
  private mutating func takePlace(prefix: FormulaPrefix?, from start: Int) {
    if takeLines(prefix: prefix, from: start) { return }
    if let cell = FormulaBytes.cell(bytes, from: start) {
      return take(.reference(FormulaReference(prefix, cell.place)), upTo: cell.end)
    }
    if prefix != nil, let end = endOfError(from: start) { return take(.error, upTo: end) }
    guard start < bytes.count, FormulaBytes.startsName(bytes[start]) else {
      return take(.unknown, upTo: max(start, position + 1))
    }
    let end = self.end(from: start, while: FormulaBytes.belongsToName)
    if prefix != nil, has(UInt8(ascii: "("), at: end) { return take(.function, upTo: end) }
    guard prefix == nil else { return take(.name, upTo: end) }
    switch text(start..<end).uppercased() {
    case "TRUE": take(.boolean(true), upTo: end)
    case "FALSE": take(.boolean(false), upTo: end)
    default: take(.name, upTo: end)
    }
  }

  /// Takes whole rows or columns, `3:$5` or `$A:C`: three pieces at once.
  private mutating func takeLines(prefix: FormulaPrefix?, from start: Int) -> Bool {
    for read in [FormulaBytes.row, FormulaBytes.column] {
      guard let first = read(bytes, start), has(UInt8(ascii: ":"), at: first.end),
        let last = read(bytes, first.end + 1), FormulaBytes.endsWord(bytes, at: last.end)
      else { continue }
      take(.reference(FormulaReference(prefix, first.place)), upTo: first.end)
      take(.sign, upTo: first.end + 1)
      take(.reference(FormulaReference(nil, last.place)), upTo: last.end)
      return true
    }
    return false
  }

  /// Says of every reference whether a colon stands beside it.
  private mutating func markCorners() {
    for index in found.indices where found[index].text == ":" {
      for place in [index - 1, index + 1] where found.indices.contains(place) {
        guard var reference = found[place].reference else { continue }
        reference.isCorner = true
        found[place].kind = .reference(reference)
      }
    }
  }
}

/// A workbook and a sheet before a reference.
struct FormulaPrefix {
  let written: String
  /// The same without apostrophes and exclamation mark: `[1]Inputs`.
  let name: String
}

extension FormulaReference {
  fileprivate init(_ prefix: FormulaPrefix?, _ place: Place) {
    self.init(place: place)
    guard let prefix else { return }
    self.prefix = prefix.written
    sheet = prefix.name
    // A folder may stand before the bracket: `C:\Prices\[Card.xlsx]Rates`.
    if let open = prefix.name.firstIndex(of: "["),
      let close = prefix.name[open...].firstIndex(of: "]")
    {
      book = String(prefix.name[prefix.name.index(after: open)..<close])
      let name = String(prefix.name[prefix.name.index(after: close)...])
      sheet = name.isEmpty ? nil : name
    }
  }
}
