import TestSupport

/// One change of a file, chosen by a seeded generator.
enum Mutation: CaseIterable {
  case changeByte, deleteByte, insertByte, insertWord, deleteLine, repeatLine, swapLines, indent
  case truncate, changeDigits, dropWord

  /// What people and programs write by mistake.
  private static let words = [
    "-", "- ", ":", ": ", "[", "]", "{", "}", "\"", "'", "*", "&a ", "*a", "#", "%", "!!int ", "~",
    "null", "true", "1e308", "-1", "0", "99999999999999999999", "9999-12-01", "0001-01", "2027-13",
    "per month", "per year", "to", " / ", "150%", "\t", "\r", "\u{0}", "🚀", "é", "\u{FEFF}", "<<: ",
    "extends: a.yaml\n", "? ", "| ", "> ", "---\n", "...\n", ",", "$", "|\n",
  ]

  /// The bytes with the change made.
  func apply(to bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    guard !bytes.isEmpty else { return [0x61] }
    var changed = bytes
    let place = Int.random(in: bytes.indices, using: &generator)
    switch self {
    case .changeByte: changed[place] = UInt8.random(in: 0...255, using: &generator)
    case .deleteByte: changed.remove(at: place)
    case .insertByte: changed.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case .insertWord:
      let word = Self.words[Int.random(in: Self.words.indices, using: &generator)]
      changed.insert(contentsOf: Array(word.utf8), at: place)
    case .truncate: changed.removeSubrange(place...)
    case .changeDigits:
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      guard !digits.isEmpty else { return changed }
      let digit = digits[Int.random(in: digits.indices, using: &generator)]
      changed[digit] = UInt8.random(in: 0x30...0x39, using: &generator)
    case .dropWord:
      let end = bytes[place...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.count
      changed.removeSubrange(place..<end)
    case .deleteLine, .repeatLine, .swapLines, .indent:
      changed = applyToLines(of: bytes, &generator)
    }
    return changed
  }

  private func applyToLines(of bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: lines.indices, using: &generator)
    switch self {
    case .deleteLine: lines.remove(at: line)
    case .repeatLine: lines.insert(lines[line], at: line)
    case .swapLines: lines.swapAt(line, Int.random(in: lines.indices, using: &generator))
    case .indent: lines[line].insert(0x20, at: 0)
    case .changeByte, .deleteByte, .insertByte, .insertWord, .truncate, .changeDigits, .dropWord:
      break
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
