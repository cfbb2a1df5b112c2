import Foundation
import Scenarios

/// The files of the machine.
struct DiskFiles: FileSource {
  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .notFound }
    return Array(data)
  }
}
