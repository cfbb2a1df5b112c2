/// The written form of places in a workbook.
public enum Reference {
  /// The last row that a sheet can have.
  public static let lastRow = 1_048_576
  /// The last column that a sheet can have, `XFD`.
  public static let lastColumn = 16_384

  /// The letters of a column from 1: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters.insert(Character(Unicode.Scalar(letter)), at: letters.startIndex)
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// A cell in A1 notation, from row and column: `B7`.
  public static func a1(row: Int, column: Int) -> String { letters(ofColumn: column) + "\(row)" }

  /// The name of a sheet as a reference writes it: in apostrophes where it needs them.
  public static func quoted(sheet name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
      && !name.isEmpty && !(name.utf8.first.map(isDigit) ?? true)
    if isPlain, !looksLikeCell(name) { return name }
    return name.unicodeScalars.reduce("'") { $0 + ($1 == "'" ? "''" : String($1)) } + "'"
  }

  /// Whether a text could be read as a cell, a row or a column, in either notation.
  static func looksLikeCell(_ text: String) -> Bool {
    place(a1: text) != nil || looksLikeR1C1(text)
  }

  /// Row and column of a cell in A1 notation without dollar signs, in capitals or small letters.
  static func place(a1 text: String) -> (row: Int, column: Int)? {
    let bytes = Array(text.uppercased().utf8)
    let letters = bytes.prefix(while: isLetter)
    let digits = bytes.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy(isDigit)
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    let row = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard (1...lastRow).contains(row), (1...lastColumn).contains(column) else { return nil }
    return (row, column)
  }

  /// Whether a text is `R`, `C`, `R5`, `C8` or `R5C8`.
  private static func looksLikeR1C1(_ text: String) -> Bool {
    var rest = Array(text.uppercased().utf8)[...]
    guard !rest.isEmpty else { return false }
    for letter in [UInt8(ascii: "R"), UInt8(ascii: "C")] where rest.first == letter {
      rest = rest.dropFirst().drop(while: isDigit)
    }
    return rest.isEmpty
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= byte
      || (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte
  }
}
