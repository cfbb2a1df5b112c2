import Foundation

/// A program that tests run: ours, or an oracle's.
public struct Executable: Sendable {
  /// Where the program lies.
  public let url: URL

  /// A program at a known place.
  public init(url: URL) {
    self.url = url
  }

  /// What a program left behind.
  public struct Result: Sendable {
    /// The exit code, or the signal that ended the program.
    public let status: Int32
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let errors: String
  }

  /// The `commitbook` that was built together with these tests.
  public static let commitbook = Executable(url: buildFolder.appending(path: "commitbook"))

  /// The folder that holds the test bundle and every product beside it.
  private static var buildFolder: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return Bundle.main.bundleURL
    #endif
  }

  /// Runs the program to its end, with no standard input.
  ///
  /// Output goes through files, because a pipe that nobody empties stops the program that fills it.
  public func run(
    _ arguments: [String], in folder: URL = Repository.root, environment: [String: String] = [:]
  ) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let output = scratch.appending(path: "output")
    let errors = scratch.appending(path: "errors")
    try Data().write(to: output)
    try Data().write(to: errors)

    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}
