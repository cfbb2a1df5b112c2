/// A zip archive that leaves for its sink while it is made, with the same bytes for the same parts.
///
/// Of an entry no more is held than one packed block. One that fits into a block has its sizes in
/// its header, where every reader finds them; a longer one has them behind it. Every entry has the
/// oldest date that the format knows, 1 January 1980, and the attributes of a plain file. The bytes
/// still depend on the version of zlib.
struct ZipArchive: ~Copyable {
  private let sink: any ByteSink
  private let deflater: Deflater
  private var entry = ZipEntry(path: "", start: 0)
  private var directory = ZipRecord()
  private var entries = 0
  private var position: UInt64 = 0

  /// An empty archive.
  init(to sink: any ByteSink) throws(WorkbookError) {
    self.sink = sink
    deflater = try Deflater()
  }

  /// Starts an entry; the one before has ended.
  mutating func begin(_ path: String) {
    entry = ZipEntry(path: path, start: position)
    deflater.restart()
  }

  /// Adds bytes to the entry.
  mutating func add(_ bytes: UnsafeRawBufferPointer) throws(WorkbookError) {
    entry.count(bytes)
    let deflater = deflater
    try deflater.pack(bytes) { block throws(WorkbookError) in
      if !entry.hasHeader {
        entry.hasSizesBehind = true
        try writeHeader()
      }
      try writePacked(block)
    }
  }

  /// Ends the entry.
  mutating func end() throws(WorkbookError) {
    let deflater = deflater
    try deflater.finish { block throws(WorkbookError) in
      if !entry.hasHeader {
        // A block that is not full is the last one, and counts as packed before the header is written;
        // behind a full one there may be more.
        let isLast = block.count < Deflater.blockSize
        entry.hasSizesBehind = !isLast
        if isLast { entry.packedSize = UInt64(block.count) }
        try writeHeader()
        entry.packedSize = 0
      }
      try writePacked(block)
    }
    guard entry.size <= ZipEntry.limit, position <= ZipEntry.limit, entries < UInt16.max else {
      throw .archive("it is larger than 4 GB, which not every spreadsheet program can open")
    }
    if entry.hasSizesBehind { try write(entry.descriptor) }
    directory.append(entry.directoryRecord)
    entries += 1
  }

  /// Writes the list of entries, which ends the archive.
  mutating func close() throws(WorkbookError) {
    let start = position
    try write(directory)
    try write(ZipEntry.end(entries: entries, directory: start, size: position - start))
  }

  private mutating func writeHeader() throws(WorkbookError) {
    entry.hasHeader = true
    try write(entry.header)
  }

  private mutating func writePacked(_ block: UnsafeRawBufferPointer) throws(WorkbookError) {
    entry.packedSize += UInt64(block.count)
    position += UInt64(block.count)
    if !block.isEmpty { try sink.write(block) }
  }

  private mutating func write(_ record: ZipRecord) throws(WorkbookError) {
    position += UInt64(record.bytes.count)
    try record.bytes.withUnsafeBufferPointer { bytes throws(WorkbookError) in
      try sink.write(UnsafeRawBufferPointer(bytes))
    }
  }
}
