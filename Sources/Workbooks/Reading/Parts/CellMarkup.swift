/// A cell as it is being read.
struct CellMarkup {
  /// What the content of a cell is, in the words of the file.
  enum Kind {
    case number
    case sharedString
    case boolean
    case error
    case text
    case inline
    case moment

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      switch (bytes.count, bytes.first) {
      case (1, UInt8(ascii: "n")): self = .number
      case (1, UInt8(ascii: "s")): self = .sharedString
      case (1, UInt8(ascii: "b")): self = .boolean
      case (1, UInt8(ascii: "e")): self = .error
      case (1, UInt8(ascii: "d")): self = .moment
      case (3, UInt8(ascii: "s")): self = .text
      case (9, UInt8(ascii: "i")): self = .inline
      default: return nil
      }
    }
  }

  /// The part of a cell that text belongs to.
  enum Inside {
    case nothing
    case value
    case formula
    case inline
  }

  var isThere = false
  var row = 0
  var column = 0
  var style = 0
  var kind = Kind.number
  var inside = Inside.nothing
  var inline = RichText()
  var formula = FormulaMarkup()
  private var bytes: [UInt8] = []

  mutating func reset() {
    isThere = false
    style = 0
    kind = .number
    inside = .nothing
    bytes.removeAll(keepingCapacity: true)
    inline.reset()
    if formula.isThere { formula.reset() }
  }

  /// The cell in A1 notation.
  var name: String { Reference.a1(row: row, column: column) }

  mutating func text(_ more: UnsafeBufferPointer<UInt8>, most: Int) throws(PartFault) {
    switch inside {
    case .nothing: break
    case .value:
      guard bytes.count + more.count <= most else { throw .tooMany(.textBytes, most: most) }
      bytes.append(contentsOf: more)
    case .formula: try formula.text(more, most: most)
    case .inline: try inline.text(more, most: most)
    }
  }

  /// What the cell holds.
  func value(_ context: SheetContext, _ facts: inout [String]) throws(PartFault) -> StoredValue {
    if kind == .inline { return .text(inline.string) }
    // A formula whose result is an empty text has that text; any other empty value is none.
    guard !bytes.isEmpty else { return kind == .text && formula.isThere ? .text("") : .blank }
    switch kind {
    case .number:
      if let number = StoredNumber.parse(bytes) { return .number(number) }
      guard bytes.allSatisfy(StoredNumber.isSpace) else { throw .number(cell: name, excerpt) }
      return .blank
    case .sharedString:
      guard let place = bytes.withUnsafeBufferPointer(StoredNumber.index),
        context.strings.indices.contains(place)
      else { throw .sharedString(cell: name, excerpt) }
      return .text(context.strings[place])
    case .boolean:
      switch excerpt {
      case "1", "true": return .boolean(true)
      case "0", "false": return .boolean(false)
      case let other: throw .boolean(cell: name, other)
      }
    case .error: return .error(text)
    case .text, .inline: return .text(text)
    case .moment:
      if let number = StoredMoment.serial(text, from1904: context.countsFrom1904) {
        return .number(number)
      }
      if facts.count < 20 {
        facts.append("The cell \(name) holds a moment that is none: \(excerpt).")
      }
      return .text(text)
    }
  }

  private var text: String { bytes.withUnsafeBufferPointer(StoredText.decode) }
  private var excerpt: String { String(decoding: bytes.prefix(100), as: UTF8.self) }
}

/// A formula as it is being read.
struct FormulaMarkup {
  /// What a formula is, in the words of the file.
  enum Kind {
    case normal
    case array
    case shared
    case dataTable
  }

  var isThere = false
  var kind = Kind.normal
  var range = ""
  var shared = -1
  var isForRow = false
  var isForBoth = false
  var firstInput = ""
  var secondInput = ""
  private var bytes: [UInt8] = []

  mutating func reset() {
    let kept = bytes
    self = FormulaMarkup()
    bytes = kept
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func take(_ attributes: PartAttributes) {
    isThere = true
    for index in 0..<attributes.count where attributes.isPlain(index) {
      guard let name = attributes.name(index) else { continue }
      let value = attributes.value(index)
      if name.letter == UInt8(ascii: "t") {
        switch value.first {
        case UInt8(ascii: "a"): kind = .array
        case UInt8(ascii: "s"): kind = .shared
        case UInt8(ascii: "d"): kind = .dataTable
        default: kind = .normal
        }
      } else if name.matches("ref") {
        range = String(decoding: value, as: UTF8.self)
      } else if name.matches("si") {
        shared = StoredNumber.index(value) ?? -1
      } else if name.matches("dtr") {
        isForRow = value.first == UInt8(ascii: "1") || value.first == UInt8(ascii: "t")
      } else if name.matches("dt2D") {
        isForBoth = value.first == UInt8(ascii: "1") || value.first == UInt8(ascii: "t")
      } else if name.matches("r1") {
        firstInput = String(decoding: value, as: UTF8.self)
      } else if name.matches("r2") {
        secondInput = String(decoding: value, as: UTF8.self)
      }
    }
  }

  mutating func text(_ more: UnsafeBufferPointer<UInt8>, most: Int) throws(PartFault) {
    guard bytes.count + more.count <= most else { throw .tooMany(.textBytes, most: most) }
    bytes.append(contentsOf: more)
  }

  /// The formula as it is written.
  var text: String { bytes.withUnsafeBufferPointer(StoredText.decode) }

  /// A what-if table as Excel shows it: `TABLE(row input, column input)`.
  var dataTable: String {
    if isForBoth { return "TABLE(\(firstInput),\(secondInput))" }
    return isForRow ? "TABLE(\(firstInput),)" : "TABLE(,\(firstInput))"
  }
}
