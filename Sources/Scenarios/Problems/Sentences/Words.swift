/// The parts that sentences share.
enum Words {
  /// A text in quotes, on one line and cut when it is long.
  static func quoted(_ text: String) -> String { "\"\(short(text))\"" }

  /// A text on one line, cut when it is long.
  static func short(_ text: String) -> String {
    let start = text.prefix(61)
    let flat = start.split(whereSeparator: \.isNewline).joined(separator: " ")
    return start.count > 60 ? "\(flat.prefix(60))…" : flat
  }

  /// Names as `a, b and c`; a long list ends with how many more there are.
  static func list(_ names: [String], _ joint: String = "and", most: Int = 60) -> String {
    let shown = names.prefix(most)
    if names.count > most {
      return shown.joined(separator: ", ") + " and \(names.count - most) more"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  /// That a comma between braces or brackets has cut a distribution's name off its range.
  static func distributionApart(_ name: String, as part: String) -> String {
    "Between braces and brackets a comma ends the value, so that \(quoted(name)) stands as \(part). "
      + "Put range and distribution in quotes, like \"2M to 5M, \(name)\"."
  }

  /// A count with its noun: `1 value`, `3 values`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A count with its noun and its verb: `is 1 value`, `are 3 values`.
  static func are(_ number: Int, _ noun: String) -> String {
    "\(number == 1 ? "is" : "are") \(count(number, noun))"
  }

  /// Another place, seen from one: the file is named when it is another.
  static func place(_ other: SourcePlace, from place: SourcePlace) -> String {
    let position = "line \(other.line), column \(other.column)"
    return other.file == place.file ? position : "\(position) of \(other.file)"
  }

  /// A character by its code: `U+0003`.
  static func code(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
