import Foundation

/// A folder of one's own for a while; it goes with everything in it.
final class ScratchFolder {
  private let url: URL

  /// Makes the folder.
  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-verify-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it.
  func place(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  /// The address of a file or folder in it, as a URL.
  func address(_ name: String) -> String { url.appending(path: name).absoluteString }

  /// Writes a text to a file in it, with the folders above.
  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The bytes of a file in it; nil where there is none.
  func bytes(of name: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appending(path: name))).map(Array.init)
  }
}
