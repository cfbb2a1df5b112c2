import Foundation
import Rates
import Renewal
import Scenarios
import TestSupport
import Testing

/// Each wrong file with its exact messages, by file, line and column.
struct BadScenarioTests {
  @Test("Wrong files are refused to the letter", arguments: BadScenarios.all)
  func refused(_ scenario: BadScenario) throws {
    let reader = try ScenarioReader(
      files: FolderFiles(folder: BadScenarios.folder), rateCard: .bundled())
    do throws(ScenarioProblems) {
      let reading = try reader.read(scenario.path)
      Issue.record("\(scenario.path) was read as \(reading.scenario.name)")
    } catch {
      expectGolden("\(error)\n", at: scenario.expectedPath)
    }
  }

  @Test("There are at least 80 wrong files")
  func count() {
    #expect(BadScenarios.all.count >= 80)
  }

  @Test("No message stands without its file")
  func noStrayExpectations() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: BadScenarios.folder.path)
    let expected = files.filter { $0.hasSuffix(".expected") }.map { $0.dropLast(".expected".count) }
    #expect(Set(expected.map(String.init)).isSubset(of: BadScenarios.all.map(\.name)))
  }
}
