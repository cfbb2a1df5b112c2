import Foundation
import TestSupport
import Testing

/// A folder of one test's own, with a scenario in it, where `commitbook` is run.
struct Workshop: ~Copyable {
  let folder: URL

  /// A folder with the starter scenario, or with a text made from it, as `renewal/scenario.yaml`.
  init(changing change: (String) -> String = { $0 }) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "renewal"), withIntermediateDirectories: true)
    let starter = Repository.file("scenarios/starter/scenario.yaml")
    try write(change(String(contentsOf: starter, encoding: .utf8)), to: scenario)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The scenario's path from the folder on.
  let scenario = "renewal/scenario.yaml"

  /// Runs `commitbook` in the folder.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Executable.Result
  {
    try Executable.commitbook.run(arguments, in: folder, environment: environment)
  }

  /// Runs a line of a shell in the folder; `$0` is `commitbook`.
  func shell(_ line: String) throws -> Executable.Result {
    try Executable(url: URL(filePath: "/bin/bash"))
      .run(["-o", "pipefail", "-c", line, Executable.commitbook.url.path], in: folder)
  }

  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: path))
  }

  func bytes(of path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  /// The names of the files in a folder, hidden ones included.
  func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
  }

  /// The files of a folder with their bytes.
  func files(in path: String) throws -> [String: Data] {
    try names(in: path).reduce(into: [:]) { files, name in
      files[name] = try? bytes(of: "\(path)/\(name)")
    }
  }
}
