extension JSONValue {
  /// The value as a document: UTF-8 text, indented by two spaces, that ends with a line break.
  ///
  /// Numbers are written in the shortest form that reads back as the same number.
  public var document: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .truth(let value): text += value ? "true" : "false"
    case .number(let value): text += Self.digits(value)
    case .whole(let value): text += String(value)
    case .text(let value): text += Self.quoted(value)
    case .list(let values) where values.allSatisfy(\.isPlain):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += ", " }
        value.write(to: &text, indent: indent)
      }
      text += "]"
    case .list(let values):
      Self.write(values, in: ("[", "]"), to: &text, indent: indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members):
      Self.write(members, in: ("{", "}"), to: &text, indent: indent) { member, text, inner in
        text += Self.quoted(member.key) + ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  /// Writes what a pair of brackets encloses, one element a line.
  private static func write<Element>(
    _ elements: [Element], in brackets: (String, String), to text: inout String, indent: String,
    each: (Element, inout String, String) -> Void
  ) {
    let inner = indent + "  "
    text += brackets.0 + "\n"
    for (place, element) in elements.enumerated() {
      text += inner
      each(element, &text, inner)
      text += place + 1 < elements.count ? ",\n" : "\n"
    }
    text += indent + brackets.1
  }

  /// Whether the value fits into a line with others.
  private var isPlain: Bool {
    switch self {
    case .null, .truth, .number, .whole, .text: true
    case .list, .object: false
    }
  }

  /// The shortest digits that read back as the same number.
  static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value.magnitude < 0x1p53, value == value.rounded(.towardZero) { return String(Int(value)) }
    return value.description
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
