import Foundation
import TestSupport
import Testing

/// Bad input through the command: every wrong file is refused alike, and nothing is written.
struct BadScenarioCommandTests {
  @Test("Every wrong scenario file is refused with exit code 3 and its exact lines")
  func check() throws {
    #expect(BadScenarios.all.count >= 60)
    for scenario in BadScenarios.all {
      let result = try Executable.commitbook.run(["check", scenario.path], in: BadScenarios.folder)
      let expected = try String(
        contentsOf: Repository.file(scenario.expectedPath), encoding: .utf8)
      #expect(result.status == 3, "\(scenario)")
      #expect(result.output.isEmpty, "\(scenario)")
      for line in expected.split(separator: "\n") {
        #expect(result.errors.contains(line), "\(scenario): \(result.errors)")
      }
    }
    print("wrong scenario files refused with exit code 3: \(BadScenarios.all.count)")
  }

  @Test("A build of a wrong file writes nothing")
  func build() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-bad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for scenario in BadScenarios.all.prefix(10) {
      let result = try Executable.commitbook.run(
        ["build", scenario.path, "-o", folder.path], in: BadScenarios.folder)
      #expect(result.status == 3, "\(scenario)")
      #expect(!FileManager.default.fileExists(atPath: folder.path), "\(scenario)")
    }
  }
}
