import Foundation
import Scenarios
import Workbooks

/// A workbook on disk.
struct BookFile {
  /// Its path.
  let path: String

  /// Reads it.
  func read() throws -> StoredBook {
    let bytes: [UInt8]
    do {
      bytes = try Disk().contents(of: path, limit: ReadingLimits.standard.fileBytes)
    } catch .notFound {
      throw MissingBook(path: path, reason: Console.reason(ENOENT))
    } catch .unreadable(let reason) {
      throw MissingBook(path: path, reason: reason)
    }
    do {
      return try StoredBook(xlsx: bytes)
    } catch {
      throw UnreadableBook(path: path, error: error)
    }
  }
}

/// A workbook that is not there, or may not be read.
struct MissingBook: Error, CustomStringConvertible {
  /// The file.
  let path: String
  /// The system's reason.
  let reason: String

  var description: String { "\(path) cannot be read: \(reason)." }
}

/// A file that is no workbook, or a damaged one.
struct UnreadableBook: Error, CustomStringConvertible {
  /// The file.
  let path: String
  /// What is wrong with it.
  let error: ReadingError

  var description: String {
    guard case .notAWorkbook(.xml) = error else { return "\(path): \(error)" }
    return
      "\(path): \(error)\nverify reads .xlsx; the one that build wrote beside it holds the same."
  }
}
