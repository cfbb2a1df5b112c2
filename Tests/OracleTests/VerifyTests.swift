import Foundation
import TestSupport
import Testing

/// `commitbook verify` with the engines of others.
@Suite("Verify, recalculated by others")
struct VerifyOracleTests {
  private static let engines = ["libreoffice", "gnumeric", "formualizer"]

  /// Runs `verify` with every engine, the Python of the oracles first on the path.
  private static func verify(_ book: URL) throws -> Executable.Result {
    let python = Repository.file(".venv/bin").path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Executable.commitbook.run(
      ["verify", book.path, "--format", "json"] + engines.flatMap { ["--engine", $0] },
      environment: ["PATH": "\(python):\(path)"])
  }

  private static func read(_ result: Executable.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test(
    "Three engines agree with every stored value, and all three find one that is wrong",
    .needs(.libreoffice, .gnumeric, .formualizer))
  func wrongCache() throws {
    let sample = try #require(Samples.all.first { $0.name == "starter" })
    let folder = try Books.folder("verify")
    let book = try #require(
      try Books.build(sample.scenario, into: folder, isBaseCase: true).xlsx.first)
    let sound = try Self.read(Self.verify(book))
    let engines = try #require(sound["engines"] as? [[String: Any]])
    #expect(engines.count == 3)
    for engine in engines {
      #expect((engine["compared"] as? Int ?? 0) > 10_000)
      #expect(engine["differing"] as? Int == 0)
    }
    let spoiled = folder.appending(path: "spoiled.xlsx")
    let planted = try Oracles.tool(
      "spoil", [book.path, spoiled.path, "Offers!C5=1"])
    #expect(planted.status == 0, "\(planted.errors)")
    let result = try Self.verify(spoiled)
    #expect(result.status == 2)
    let findings = try #require(try Self.read(result)["findings"] as? [[String: Any]])
    let wrong = findings.filter { $0["rule"] as? Int == 26 && $0["range"] as? String == "C5" }
    #expect(wrong.count == 3)
    #expect(wrong.allSatisfy { $0["sheet"] as? String == "Offers" })
  }
}
