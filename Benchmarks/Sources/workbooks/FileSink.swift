import Foundation
import Workbooks

/// A new file on the disk.
final class FileSink: ByteSink {
  private let file: Int32

  init(_ path: String) throws(WorkbookError) {
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if file < 0 { throw .archive(Self.reason) }
  }

  deinit { close(file) }

  func write(_ bytes: UnsafeRawBufferPointer) throws(WorkbookError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let block = UnsafeRawBufferPointer(rebasing: rest)
      let written = Foundation.write(file, block.baseAddress, block.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .archive(Self.reason) }
      rest = rest.dropFirst(written)
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
