/// Files that are held as text, by path.
public struct FilesInMemory: FileSource {
  /// The bytes of each file.
  public var files: [String: [UInt8]]

  /// Files from their texts.
  public init(_ texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  /// Files from their bytes.
  public init(bytes: [String: [UInt8]]) {
    files = bytes
  }

  /// The bytes of a file, or the failure that it is not among them.
  public func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let bytes = files[path] else { throw .notFound }
    return bytes
  }
}
