import Dispatch
import Foundation

/// A program on this machine that is not ours.
struct OutsideProgram {
  /// Where it lies.
  let path: String

  /// The seconds that one call may take.
  static let timeLimit = 180

  /// The first of several names that can be run: a path, or a name to look for on the `PATH`.
  init?(_ candidates: String...) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for candidate in candidates {
      let places = candidate.hasPrefix("/") ? [candidate] : folders.map { "\($0)/\(candidate)" }
      if let found = places.first(where: { access($0, X_OK) == 0 }) {
        path = found
        return
      }
    }
    return nil
  }

  /// What a call left behind.
  struct Result {
    /// The exit code, or the signal that ended it.
    let status: Int32
    /// What it wrote to standard output.
    let output: String
    /// The last line that it wrote to standard error, or to standard output where it wrote none.
    let lastWords: String
  }

  /// Runs it to its end, or to the end of the time it may take.
  ///
  /// Output goes through files, because a pipe that nobody empties stops the program that fills it.
  func run(_ arguments: [String], in folder: ScratchFolder, name: String) throws -> Result {
    try folder.write("", to: "\(name).out")
    try folder.write("", to: "\(name).err")
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.place(""))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: folder.place("\(name).out"))
    process.standardError = FileHandle(forWritingAtPath: folder.place("\(name).err"))
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    guard ended.wait(timeout: .now() + .seconds(Self.timeLimit)) == .success else {
      // The programs start others: the whole group ends.
      kill(-process.processIdentifier, SIGKILL)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      throw EngineFailure(reason: "it did not end within \(Self.timeLimit) seconds")
    }
    let output = String(decoding: folder.bytes(of: "\(name).out") ?? [], as: UTF8.self)
    let errors = String(decoding: folder.bytes(of: "\(name).err") ?? [], as: UTF8.self)
    let words = errors.isEmpty ? output : errors
    return Result(
      status: process.terminationStatus, output: output,
      lastWords: words.split(separator: "\n").last.map(String.init) ?? "")
  }
}

/// An engine that did not recalculate.
struct EngineFailure: Error, CustomStringConvertible {
  /// Why.
  let reason: String

  var description: String { reason }
}
