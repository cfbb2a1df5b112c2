/// Up to 16 bytes of markup, made once and written by the million.
struct Piece {
  /// How many bytes a piece can have.
  static let limit = 16

  private var bytes = SIMD16<UInt8>()
  /// How many of the bytes count.
  private(set) var count = 0

  /// A piece with the bytes of a short text; bytes beyond the limit are left out.
  init(_ text: String) {
    for byte in text.utf8.prefix(Self.limit) {
      bytes[count] = byte
      count += 1
    }
  }

  /// Writes all 16 bytes at a place, of which `count` count.
  @inline(__always)
  func write(to place: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(place).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
  }
}
