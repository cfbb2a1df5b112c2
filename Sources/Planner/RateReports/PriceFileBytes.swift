import Scenarios

/// Reads the bytes of a file of prices.
enum PriceFileBytes {
  /// All bytes of a file.
  ///
  /// - Throws: ``UnreadableFile`` where there is no such file, or it is larger than is read.
  static func read(
    _ path: String, from source: any FileSource, limit: Int
  ) throws(UnreadableFile) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try source.contents(of: path, limit: limit)
    } catch {
      throw UnreadableFile(path: path, failure: error, limit: limit)
    }
    guard bytes.count <= limit else { throw UnreadableFile(path: path, failure: nil, limit: limit) }
    return bytes
  }
}

/// A file that cannot be read, or is larger than is read.
public struct UnreadableFile: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// Why; nil where it is too large.
  public let failure: FileFailure?
  /// The most bytes that are read.
  public let limit: Int
}
