/// A pattern in which `*` stands for any text.
struct Glob {
  private let parts: [[UInt8]]

  /// A pattern.
  init(_ pattern: String) {
    parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// Whether the pattern has a `*`.
  var isPattern: Bool { parts.count > 1 }

  /// Whether a name is of the pattern.
  func matches(_ name: String) -> Bool {
    let name = Array(name.utf8)
    guard let first = parts.first, let last = parts.last, isPattern else {
      return parts.first.map { $0 == name } ?? false
    }
    guard name.count >= first.count + last.count, name.starts(with: first),
      name.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = name[first.count..<(name.count - last.count)]
    for part in parts.dropFirst().dropLast() {
      guard let end = Self.end(of: part, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  /// Where the first occurrence of a part ends.
  private static func end(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= part.count else { return nil }
    return (text.startIndex...(text.endIndex - part.count))
      .first { text[$0...].starts(with: part) }
      .map { $0 + part.count }
  }
}
