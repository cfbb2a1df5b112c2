/// Bytes that stand for several files: each starts with a record separator (U+001E) and its path on
/// a line of its own; what comes before the first separator is a file without a path.
struct Sections {
  /// The paths with their contents.
  let files: [(path: String, bytes: [UInt8])]

  /// Takes bytes apart; any bytes will do.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var files: [(path: String, bytes: [UInt8])] = []
    for (index, piece) in bytes.split(separator: 0x1E, omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0 else {
        files.append(("", Array(piece)))
        continue
      }
      let path = piece.prefix { $0 != UInt8(ascii: "\n") }
      files.append(
        (String(decoding: path, as: UTF8.self), Array(piece.dropFirst(path.count + 1))))
    }
    self.files = files
  }
}
