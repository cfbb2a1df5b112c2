/// Where scenario files come from: the command hands over the disk, a test a dictionary.
public protocol FileSource: Sendable {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: the path as the command was given it, or relative to that file by `extends`.
  ///   - limit: the most bytes that will be read; a source may stop after one more.
  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8]
}

/// Why a file could not be read.
public enum FileFailure: Error, Hashable, Sendable {
  /// There is no such file.
  case notFound
  /// It is there but cannot be read, for the reason that the system gives.
  case unreadable(String)
}
