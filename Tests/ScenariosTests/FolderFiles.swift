import Foundation
import Scenarios

/// The files of one folder, by their paths from there on.
struct FolderFiles: FileSource {
  let folder: URL

  func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: folder.appending(path: path)))
    } catch {
      throw .notFound
    }
  }
}
