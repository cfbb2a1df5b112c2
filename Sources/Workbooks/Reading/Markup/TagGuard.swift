/// Counts the attributes of elements before a parser sees them.
struct TagGuard {
  private var isInTag = false
  private var signs = 0

  /// Goes through the next bytes; false once a tag has more equals signs than it may.
  ///
  /// Values with equals signs of their own count as well, which is no harm: they are rare.
  mutating func hold(_ bytes: UnsafeRawBufferPointer, most: Int) -> Bool {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"):
        isInTag = true
        signs = 0
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: "="):
        guard isInTag else { continue }
        signs += 1
        if signs > most { return false }
      default: continue
      }
    }
    return true
  }
}
