/// A zip archive whose files are stored as they are, so that a change of one byte changes one byte.
struct StoredArchive {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = Array(path.utf8.prefix(1_000))
    let offset = content.count
    var header: [UInt8] = []
    // The version, no flags, no compression, the oldest date.
    for word in [20, 0, 0, 0, 0x21] { header += Self.little(word, 2) }
    header += Self.little(Int(Self.checksum(bytes)), 4)
    header += Self.little(bytes.count, 4) + Self.little(bytes.count, 4)
    header += Self.little(name.count, 2) + Self.little(0, 2)
    content += [0x50, 0x4B, 0x03, 0x04] + header + name + bytes
    directory += [0x50, 0x4B, 0x01, 0x02] + Self.little(20, 2) + header
    directory += [UInt8](repeating: 0, count: 10) + Self.little(offset, 4) + name
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    end += Self.little(count, 2) + Self.little(count, 2)
    end += Self.little(directory.count, 4) + Self.little(content.count, 4) + [0, 0]
    return content + directory + end
  }

  private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
