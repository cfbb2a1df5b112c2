import CZlib

/// Packs bytes in the deflate format, block by block: zlib with a fixed amount of memory.
final class Deflater {
  /// How hard to pack: most of the size is gone at low levels, for a fifth of the time.
  private static let level: Int32 = 2
  /// How many packed bytes are handed over at once.
  static let blockSize = 128 * 1024

  private let stream: UnsafeMutablePointer<z_stream>
  private let block: UnsafeMutableRawBufferPointer

  /// A packer that is ready to start.
  ///
  /// - Throws: `WorkbookError.archive` when there is no memory left.
  init() throws(WorkbookError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard commitbook_deflate_start(stream, Self.level) == Z_OK else {
      stream.deallocate()
      throw .archive("there is no memory left")
    }
    self.stream = stream
    block = .allocate(byteCount: Self.blockSize, alignment: 16)
    empty()
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    block.deallocate()
  }

  /// The packed bytes that have not been handed over.
  private var packed: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: block[..<(block.count - Int(stream.pointee.avail_out))])
  }

  /// Starts over for other bytes.
  func restart() {
    deflateReset(stream)
    empty()
  }

  /// Packs bytes, and hands a block over whenever one is full.
  func pack(
    _ bytes: UnsafeRawBufferPointer,
    _ take: (UnsafeRawBufferPointer) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    // zlib counts in 32 bits.
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      rest = rest.dropFirst(piece.count)
      let source = piece.bindMemory(to: UInt8.self)
      stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.pointee.avail_in = UInt32(source.count)
      while stream.pointee.avail_in > 0 {
        deflate(stream, Z_NO_FLUSH)
        if stream.pointee.avail_out == 0 { try handOver(take) }
      }
    }
  }

  /// Packs what is left and hands over the last block, which may be empty.
  func finish(
    _ take: (UnsafeRawBufferPointer) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    while deflate(stream, Z_FINISH) != Z_STREAM_END { try handOver(take) }
    try handOver(take)
  }

  private func handOver(
    _ take: (UnsafeRawBufferPointer) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    try take(packed)
    empty()
  }

  private func empty() {
    stream.pointee.next_out = block.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = UInt32(block.count)
  }
}
