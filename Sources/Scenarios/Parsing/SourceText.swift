import Foundation

/// Makes a text of a file's bytes, or says at which byte that fails.
struct SourceText {
  /// The most bytes that are read.
  static let limit = 5_000_000

  /// The file's path.
  let file: String
  /// Its bytes, without a byte order mark.
  let bytes: [UInt8]

  /// The bytes of a file.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The text, or nil when a problem was reported.
  func read(_ log: ProblemLog) -> String? {
    guard bytes.count <= Self.limit else {
      log.report(.file(.tooLarge(limit: Self.limit)), at: place(of: 0))
      return nil
    }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      let offset = firstFault()
      let fault = TextFault.notUTF8(byte: offset < bytes.count ? bytes[offset] : 0)
      log.report(.text(fault), at: place(of: offset))
      return nil
    }
    if let offset = bytes.indices.first(where: { Self.isControl(bytes[$0]) || isLoneReturn($0) }) {
      let code = UInt32(bytes[offset])
      log.report(.text(.forbiddenCharacter(code: code)), at: place(of: offset))
      return nil
    }
    if bytes.contains(where: { $0 >= 0x80 }),
      let index = text.unicodeScalars.firstIndex(where: Self.isForbidden)
    {
      let code = text.unicodeScalars[index].value
      let offset = text.utf8.distance(from: text.startIndex, to: index)
      log.report(.text(.forbiddenCharacter(code: code)), at: place(of: offset))
      return nil
    }
    return text
  }

  /// Characters that YAML does not read, that would end a line unseen, or that are private: those
  /// stand for others while the file is parsed.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    case _: Masks.isPrivate(scalar)
    }
  }

  /// A return that no line feed follows.
  private func isLoneReturn(_ offset: Int) -> Bool {
    bytes[offset] == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// The place of a byte; columns count Unicode scalars.
  private func place(of offset: Int) -> SourcePlace {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePlace(file: file, line: line, column: column)
  }

  /// The first byte that is not part of a UTF-8 character.
  private func firstFault() -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return offset
      }
    }
  }
}
