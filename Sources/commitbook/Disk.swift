import Foundation
import Scenarios

/// The disk, as the reader of scenarios sees it.
struct Disk: FileSource {
  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == ENOENT ? .notFound : .unreadable(Console.reason(errno))
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = Array(repeating: UInt8(0), count: 1 << 16)
    while bytes.count <= limit {
      let count = read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(Console.reason(errno))
      }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
