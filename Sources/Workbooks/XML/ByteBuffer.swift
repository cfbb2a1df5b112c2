/// Bytes that are being put together, in one block of memory that grows and is never shared.
///
/// The writers' hot paths append pieces of a few bytes by the million; an array would ask with each
/// of them whether it is the only one.
struct ByteBuffer: ~Copyable {
  /// How many bytes there are.
  private(set) var count = 0
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// An empty buffer with some room.
  init(capacity: Int = 512) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// The bytes; the pointer is good until the buffer changes.
  var contents: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// Where the next byte goes, with room for at least this many.
  @inline(__always)
  mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { grow(by: more) }
    return start + count
  }

  /// Counts bytes that were written into the room.
  @inline(__always)
  mutating func advance(by written: Int) { count += written }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room(for: 1).pointee = byte
    count += 1
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    room(for: bytes.count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Forgets the bytes and keeps the room.
  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: count)
    start.deallocate()
    start = moved
    capacity = larger
  }
}
