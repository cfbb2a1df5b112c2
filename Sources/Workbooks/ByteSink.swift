/// Takes the bytes of a file as they are made: a file, a connection, or memory.
///
/// Writers hand over blocks in order and never look back, so a sink needs no way to go back either.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes, all of them.
  ///
  /// - Throws: `WorkbookError.archive` with the reason, which ends the writing.
  func write(_ bytes: UnsafeRawBufferPointer) throws(WorkbookError)
}

/// A sink that keeps all bytes in memory.
public final class MemorySink: ByteSink {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Keeps the next bytes.
  public func write(_ block: UnsafeRawBufferPointer) { bytes.append(contentsOf: block) }
}
