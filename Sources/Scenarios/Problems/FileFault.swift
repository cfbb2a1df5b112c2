/// What can be wrong with a file as a whole.
public enum FileFault: Hashable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// It cannot be read, for the system's reason.
  case unreadable(path: String, reason: String)
  /// It has more bytes than are read.
  case tooLarge(limit: Int)
  /// Nothing is in it.
  case empty
  /// Files extend each other in a circle; the first is also the last.
  case circle([String])
  /// A file to extend is named by an absolute path.
  case absolutePath(String)
  /// More files extend each other than are read.
  case tooManyFiles(limit: Int)
  /// More problems were found than are reported.
  case tooManyProblems(limit: Int)
}
