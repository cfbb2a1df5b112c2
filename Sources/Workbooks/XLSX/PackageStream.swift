/// The parts of an `.xlsx` file on their way: written, read back, packed, and gone.
///
/// Parts are read back by libxml2 as a whole up to a limit that only large sheets reach. Of what
/// follows, one block in so many is read: rows that have passed through the same few functions a
/// hundred thousand times, and reading takes longer than writing.
struct PackageStream: ~Copyable {
  /// How many bytes of a part are gathered before they go on.
  static let blockSize = 64 * 1024
  /// How many blocks of a part are read back without exception: 8 MB.
  static let blocksReadBack = 128
  /// Which one of the later blocks is read back.
  static let laterBlockReadBack = 16

  private var archive: ZipArchive
  private var reader: WellFormed?
  /// How many blocks of the part have gone.
  private var blocks = 0

  /// A stream into a sink.
  init(to sink: any ByteSink) throws(WorkbookError) {
    archive = try ZipArchive(to: sink)
  }

  /// Writes one part.
  mutating func write(
    _ part: Part, _ strings: inout SharedStrings
  ) throws(WorkbookError) {
    archive.begin(part.path)
    reader = part.isXML ? try WellFormed(part.path) : nil
    blocks = 0
    try part.write(&self, &strings)
    try reader?.end()
    reader = nil
    try archive.end()
  }

  /// Passes on what has been written of a part, once there is a block of it.
  ///
  /// Called between elements of one kind, such as rows: what a block lacks then are whole elements,
  /// and the part without the block is still well-formed.
  @inline(__always)
  mutating func passOnBlock(of xml: inout XMLBuffer) throws(WorkbookError) {
    if xml.count >= Self.blockSize { try passOnFullBlock(of: &xml) }
  }

  /// Passes on the rest of what has been written of a part.
  mutating func passOn(_ xml: inout XMLBuffer) throws(WorkbookError) {
    try passOn(xml.contents)
    xml.removeAll()
  }

  /// Passes on a part that is at hand.
  mutating func passOn(_ bytes: [UInt8]) throws(WorkbookError) {
    try bytes.withUnsafeBufferPointer { bytes throws(WorkbookError) in try passOn(bytes) }
  }

  /// Writes the list of parts, which ends the file.
  mutating func close() throws(WorkbookError) { try archive.close() }

  private mutating func passOnFullBlock(of xml: inout XMLBuffer) throws(WorkbookError) {
    blocks += 1
    if blocks <= Self.blocksReadBack || blocks.isMultiple(of: Self.laterBlockReadBack) {
      try passOn(&xml)
    } else {
      try archive.add(UnsafeRawBufferPointer(xml.contents))
      xml.removeAll()
    }
  }

  private mutating func passOn(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    try reader?.read(UnsafeRawBufferPointer(bytes))
    try archive.add(UnsafeRawBufferPointer(bytes))
  }
}
