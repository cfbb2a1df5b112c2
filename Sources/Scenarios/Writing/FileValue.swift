/// A value of a scenario file that is to be written.
public indirect enum FileValue: Hashable, Sendable {
  /// A number, a share, a month or a word as it is typed: `35% per year`.
  case plain(String)
  /// Text, which is put in quotes where YAML needs them.
  case text(String)
  /// Values in order.
  case list([FileValue])
  /// Keys with values, in order.
  case mapping([Entry])

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: FileValue

    /// A key with its value.
    public init(_ key: String, _ value: FileValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value on one line, between braces and brackets where it has parts.
  public var line: String {
    switch self {
    case .plain(let text): text.contains(",") ? Self.quoted(text) : text
    case .text(let text): Self.word(text)
    case .list(let values): "[\(values.map(\.line).joined(separator: ", "))]"
    case .mapping(let entries):
      "{ \(entries.map { "\(Self.word($0.key)): \($0.value.line)" }.joined(separator: ", ")) }"
    }
  }

  /// A text as YAML reads it: in double quotes unless it is a plain word or two.
  static func word(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last != " "
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || " ._/()-".unicodeScalars.contains($0)
      }
      && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2)
          + String(scalar.value, radix: 16)
      case _: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
