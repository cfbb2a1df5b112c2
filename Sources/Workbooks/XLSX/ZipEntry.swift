import CZlib

/// What a zip archive says of one of its entries.
struct ZipEntry {
  /// The largest size, and the last place, that the plain format can state.
  static let limit = UInt64(UInt32.max)
  /// 1 January 1980 in the form that archives store.
  private static let firstDay: UInt16 = 1 << 5 | 1
  /// Packed by deflate, which readers of version 2.0 know.
  private static let version: UInt16 = 20
  private static let deflated: UInt16 = 8

  /// The path in the archive, in ASCII.
  let path: [UInt8]
  /// Where the entry starts in the archive.
  let start: UInt64
  /// How many bytes there are.
  private(set) var size: UInt64 = 0
  /// How many bytes they were packed into.
  var packedSize: UInt64 = 0
  /// Whether the header has been written.
  var hasHeader = false
  /// Whether the sizes stand behind the bytes, since the header had to be written before.
  var hasSizesBehind = false
  private var checksum: UInt = 0

  /// An entry without bytes.
  init(path: String, start: UInt64) {
    self.path = Array(path.utf8)
    self.start = start
  }

  /// Counts bytes of the entry in.
  mutating func count(_ bytes: UnsafeRawBufferPointer) {
    size += UInt64(bytes.count)
    checksum = crc32_z(checksum, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
  }

  /// What stands before the bytes.
  var header: ZipRecord {
    var record = ZipRecord()
    record.append(0x0403_4B50 as UInt32)
    appendShared(&record, sizes: !hasSizesBehind)
    record.append(UInt16(path.count))
    record.append(0 as UInt16)  // no further fields
    record.append(path)
    return record
  }

  /// What stands behind the bytes of an entry that has its sizes there.
  var descriptor: ZipRecord {
    var record = ZipRecord()
    record.append(0x0807_4B50 as UInt32)
    appendSizes(&record)
    return record
  }

  /// What the list of entries says.
  var directoryRecord: ZipRecord {
    var record = ZipRecord()
    record.append(0x0201_4B50 as UInt32)
    record.append(Self.version)  // of the writer, and with it plain files
    appendShared(&record, sizes: true)
    record.append(UInt16(path.count))
    for _ in 0..<4 { record.append(0 as UInt16) }  // no fields, no comment, one file, binary
    record.append(0 as UInt32)  // the attributes of a plain file
    record.append(UInt32(truncatingIfNeeded: start))
    record.append(path)
    return record
  }

  /// What ends the archive.
  static func end(entries: Int, directory: UInt64, size: UInt64) -> ZipRecord {
    var record = ZipRecord()
    record.append(0x0605_4B50 as UInt32)
    record.append(0 as UInt32)  // one file
    record.append(UInt16(truncatingIfNeeded: entries))
    record.append(UInt16(truncatingIfNeeded: entries))
    record.append(UInt32(truncatingIfNeeded: size))
    record.append(UInt32(truncatingIfNeeded: directory))
    record.append(0 as UInt16)  // no comment
    return record
  }

  /// Appends what the header and the list have in common.
  private func appendShared(_ record: inout ZipRecord, sizes: Bool) {
    record.append(Self.version)
    record.append(hasSizesBehind ? 1 << 3 : 0 as UInt16)
    record.append(Self.deflated)
    record.append(0 as UInt16)  // midnight
    record.append(Self.firstDay)
    if sizes {
      appendSizes(&record)
    } else {
      for _ in 0..<3 { record.append(0 as UInt32) }
    }
  }

  private func appendSizes(_ record: inout ZipRecord) {
    record.append(UInt32(truncatingIfNeeded: checksum))
    record.append(UInt32(truncatingIfNeeded: packedSize))
    record.append(UInt32(truncatingIfNeeded: size))
  }
}

/// Bytes of an archive that are no entry's: numbers with the lowest byte first, and paths.
struct ZipRecord {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// Appends a number.
  mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes.
  mutating func append(_ more: [UInt8]) { bytes += more }

  /// Appends another record.
  mutating func append(_ record: ZipRecord) { bytes += record.bytes }
}
